package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.oracle.RandomExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of tidy files has the same bytes for any number of threads. */
class AnyThreadsTest {

  @TempDir private Path folder;

  /**
   * Several blocks of records, and of patients, in one source; rows that cannot be used among them.
   */
  @Test
  void ofOneClinicWithSpoiledRows() {
    Path input = folder.resolve("generated");
    CommandLineCall.call(
        "generate",
        "--output",
        input.toString(),
        "--clinics",
        "1",
        "--patients",
        "300",
        "--dirt",
        "4");
    assertSameBytes(input, "2026-06-30");
  }

  @Test
  void ofAnyExport() throws IOException {
    Path input = Files.createDirectory(folder.resolve("random"));
    RandomExport.write(input, 3, 60);
    SmallExport.writeEmpty(input.resolve("empty"));
    SmallExport.writeWithoutDrug(input.resolve("held"));
    assertSameBytes(input, "2024-06-30");
  }

  private void assertSameBytes(Path input, String asOf) {
    SortedMap<String, byte[]> alone = report(input, asOf, "1");
    assertThat(alone).containsKeys("internal/data/results.csv", "internal/data/rejects.csv");
    for (String threads : List.of("2", "3", "8")) {
      assertThat(report(input, asOf, threads))
          .as("%s threads", threads)
          .containsExactlyEntriesOf(alone);
    }
  }

  private SortedMap<String, byte[]> report(Path input, String asOf, String threads) {
    Path output = folder.resolve("output-" + threads);
    ProgramProcess.Ended ended =
        CommandLineCall.call(
            "run",
            "--data-only",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--as-of",
            asOf,
            "--threads",
            threads);
    assertThat(ended.out()).as(ended.err()).startsWith("Published ");
    return ReportReader.files(output.resolve(asOf + "-data"));
  }
}

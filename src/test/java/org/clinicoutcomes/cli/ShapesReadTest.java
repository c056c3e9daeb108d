package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same patients in any shape of export give the same files, byte for byte. */
class ShapesReadTest {

  private static final List<String> TABLES =
      List.of("results.csv", "outcomes.csv", "series.csv", "flow.csv", "durability.csv");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5"})
  void everyShapeGivesTheSameResults(String dirt) throws Exception {
    List<byte[]> canonical = tables("canonical", dirt);
    assertThat(tables("us", dirt)).containsExactlyElementsOf(canonical);
    assertThat(tables("european", dirt)).containsExactlyElementsOf(canonical);
  }

  private List<byte[]> tables(String shape, String dirt) throws Exception {
    String input = folder.resolve(shape).toString();
    Path output = folder.resolve("of-" + shape);
    Ended made =
        CommandLineCall.call(
            "generate",
            "--output",
            input,
            "--clinics",
            "3",
            "--patients",
            "60",
            "--seed",
            "5",
            "--dirt",
            dirt,
            "--shapes",
            shape);
    assertThat(made.exitCode()).isZero();
    Ended ended =
        CommandLineCall.call("run", "--input", input, "--output", output.toString(), "--data-only");
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    List<byte[]> tables = new ArrayList<>();
    for (String table : TABLES) {
      tables.add(
          Files.readAllBytes(output.resolve("2026-06-30-data/internal/data").resolve(table)));
    }
    return tables;
  }
}

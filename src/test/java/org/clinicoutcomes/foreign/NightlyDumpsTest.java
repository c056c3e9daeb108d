package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder into which every night's dump is put gives what its last night's alone does. */
class NightlyDumpsTest {

  private static final int NIGHTS = 30;
  private static final List<String> FIGURES =
      List.of(
          "results.csv", "outcomes.csv", "series.csv", "worklist.csv", "safety.csv", "flow.csv");

  @TempDir private Path folder;

  private ForeignExport export(String name) {
    return ForeignExport.kept("00_control", folder.resolve(name));
  }

  private static void assertSame(ForeignExport.Run run, ForeignExport.Run other) {
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    for (String file : FIGURES) {
      List<Map<String, String>> rows = run.data(file);
      assertThat(rows).as(file).isEqualTo(other.data(file));
    }
  }

  /** Replaces a file by one a night, made of how many rows there were and are. */
  private static void split(ForeignExport export, String kind, boolean whole) throws IOException {
    Path file = export.source().resolve(kind + ".csv");
    List<String> lines = Files.readAllLines(file);
    int rows = lines.size() - 1;
    Files.delete(file);
    for (int night = 1; night <= NIGHTS; night++) {
      List<String> dump = new ArrayList<>(lines.subList(0, 1));
      int from = whole ? 0 : rows * (night - 1) / NIGHTS;
      dump.addAll(lines.subList(1 + from, 1 + rows * night / NIGHTS));
      export.file(
          String.format(java.util.Locale.ROOT, "%s_2026-06-%02d.csv", kind, night),
          dump.toArray(String[]::new));
    }
  }

  @Test
  void asWholeDumpsAndAsParts() throws IOException {
    ForeignExport.Run one = export("one").run();
    ForeignExport whole = export("whole");
    ForeignExport parts = export("parts");
    for (String kind : List.of("sessions", "scores")) {
      split(whole, kind, true);
      split(parts, kind, false);
    }
    assertSame(whole.run(), one);
    assertSame(parts.run(), one);
  }
}

package org.clinicoutcomes.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.publish.Checksums;

/** Compares the files of two reports, and looks into those that differ. */
final class FileComparison {

  private final Path published;
  private final Path rebuilt;
  private final ReportComparison.Cells cells;
  private final Differences differences;

  FileComparison(
      Path published, Path rebuilt, ReportComparison.Cells cells, Differences differences) {
    this.published = published;
    this.rebuilt = rebuilt;
    this.cells = cells;
    this.differences = differences;
  }

  void run() {
    EntryComparison.run(
        digests(published),
        digests(rebuilt),
        (file, before, now) -> {
          differences.found(
              Difference.OUTPUT_FILE,
              "Output file " + file + ": " + EntryComparison.way(before, now));
          if (before != null && now != null && Files.isRegularFile(published.resolve(file))) {
            lookInto(file);
          }
        });
  }

  private static SortedMap<String, String> digests(Path report) {
    SortedMap<String, String> digests = new TreeMap<>(CodePoints.ORDER);
    Checksums.ofReport(report).forEach(entry -> digests.put(entry.path(), entry.sha256()));
    return digests;
  }

  private void lookInto(String file) {
    Path before = published.resolve(file);
    Path now = rebuilt.resolve(file);
    try (Differences.Places places = differences.in(file)) {
      if (file.endsWith(".xlsx")) {
        cells.compare(before, now, places);
        partsUnlessCells(before, now, places);
      } else {
        if (file.endsWith(".csv")) {
          CsvComparison.run(before, now, places);
        }
        bytesUnlessCells(before, now, places);
      }
    }
  }

  private static void bytesUnlessCells(Path before, Path now, Differences.Places places) {
    if (places.isEmpty()) {
      places.remark("other bytes from byte " + firstDifference(before, now) + " on");
    }
  }

  private static void partsUnlessCells(Path before, Path now, Differences.Places places) {
    if (places.isEmpty()) {
      WorkbookParts.compare(before, now, places);
    }
  }

  static long firstDifference(Path published, Path rebuilt) {
    try {
      return Files.mismatch(published, rebuilt) + 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

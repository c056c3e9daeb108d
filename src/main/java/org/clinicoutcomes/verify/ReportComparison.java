package org.clinicoutcomes.verify;

import java.nio.file.Path;
import java.util.Objects;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.ManifestEntries;

/** Compares a published report with one rebuilt from its inputs, in everything they consist of. */
public final class ReportComparison {

  /** Finds the cells in which two workbooks differ. */
  @FunctionalInterface
  public interface Cells {
    /** Finds none where the published one is no workbook any more. */
    void compare(Path published, Path rebuilt, Differences.Places places);
  }

  private ReportComparison() {}

  /** First what reports are made from, then their files, then the rest of what they say. */
  public static void run(Path published, Path rebuilt, Cells cells, Differences differences) {
    ManifestComparison manifests =
        new ManifestComparison(manifest(published), manifest(rebuilt), differences);
    manifests.causes();
    new FileComparison(published, rebuilt, cells, differences).run();
    manifests.rest();
    if (differences.isEmpty()) {
      manifestBytes(published.resolve(Manifest.FILE), rebuilt.resolve(Manifest.FILE), differences);
    }
  }

  private static ManifestEntries manifest(Path report) {
    return Objects.requireNonNull(
        ManifestEntries.read(report), "both reports were found to have a manifest");
  }

  /** Keys and values agree; white space, their order or a key that stands twice may not. */
  private static void manifestBytes(Path published, Path rebuilt, Differences differences) {
    long first = FileComparison.firstDifference(published, rebuilt);
    if (first > 0) {
      differences.found(
          Difference.OUTPUT_FILE, "Output file manifest.json: changed, from byte " + first + " on");
    }
  }
}

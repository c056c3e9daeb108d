package org.clinicoutcomes.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.job.RunResult;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.ManifestEntries;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.Upkeep;

/** Rebuilds a published report from its inputs, and finds everything in which the two differ. */
public final class Verification {

  private static final int TRIES = 20;

  private final Path report;
  private final LocalDate asOf;
  private final Extent extent;

  private Verification(Path report, ManifestEntries manifest) {
    this.report = report;
    this.asOf = asOf(report, manifest);
    this.extent = extent(report, manifest);
  }

  /**
   * The verification of a report.
   *
   * @throws NoReport if there is none whose manifest can be read
   */
  public static Verification of(Path report) {
    if (!Files.isDirectory(report)) {
      throw new NoReport("there is no folder " + report);
    }
    ManifestEntries manifest = ManifestEntries.read(report);
    if (manifest == null) {
      throw new NoReport(report + " has no manifest.json that can be read");
    }
    return new Verification(report, manifest);
  }

  /** How much of a report it says it is: so much is rebuilt. */
  public Extent extent() {
    return extent;
  }

  /**
   * Rebuilds and compares.
   *
   * @param scratch where the report is rebuilt; gone in the end
   * @param lines told each difference in a line
   * @throws org.clinicoutcomes.inventory.InputProblem if the input cannot be read
   * @throws org.clinicoutcomes.definitions.DefinitionMistakes if a definition or setting is wrong
   */
  public Differences run(Path input, Path scratch, int threads, Consumer<String> lines) {
    try {
      RunResult rebuilt = ReportRun.run(request(input, scratch.resolve("output"), threads));
      Differences differences = new Differences(lines);
      ReportComparison.run(
          whereItLies(report),
          rebuilt.report(),
          new WorkbookComparison(scratch.resolve("cells")),
          differences);
      return differences;
    } finally {
      Folders.delete(scratch);
    }
  }

  private RunRequest request(Path input, Path output, int threads) {
    return new RunRequest(input, output, asOf, asOf, extent, false, false, threads, Upkeep.USUAL);
  }

  private static LocalDate asOf(Path report, ManifestEntries manifest) {
    String asOf = manifest.value("as_of");
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new NoReport("the manifest.json of " + report + " names no as-of date");
    }
  }

  /** A report of a version that knew no other extent is whole. */
  private static Extent extent(Path report, ManifestEntries manifest) {
    if (manifest.section("extent").isEmpty()) {
      return Extent.WHOLE;
    }
    return Extent.of(manifest.value("extent"))
        .orElseThrow(
            () ->
                new NoReport(
                    "the manifest.json of "
                        + report
                        + " does not say whether it is whole or data-only"));
  }

  /** A link to a report stands for the report. */
  private static Path whereItLies(Path report) {
    try {
      return report.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder for a rebuilt report, for its owner's eyes alone. */
  public static Path scratch() {
    try {
      return Files.createTempDirectory(
          "clinic-outcomes-verify" + ProcessHandle.current().pid() + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the folder while a run may still write into it. */
  public static void discard(Path scratch) {
    for (int i = 0; i < TRIES && Files.exists(scratch); i++) {
      try {
        Folders.delete(scratch);
      } catch (UncheckedIOException writtenToMeanwhile) {
        Thread.onSpinWait();
      }
    }
  }
}

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
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.ManifestEntries;
import org.clinicoutcomes.steps.RunRequest;

/** Rebuilds a published report from its inputs, and finds everything in which the two differ. */
public final class Verification {

  private static final int TRIES = 20;

  private Verification() {}

  /**
   * Rebuilds and compares.
   *
   * @param scratch where the report is rebuilt; gone in the end
   * @param lines told each difference in a line
   * @throws NoReport if there is no report whose manifest can be read
   * @throws org.clinicoutcomes.inventory.InputProblem if the input cannot be read
   * @throws org.clinicoutcomes.definitions.DefinitionMistakes if a definition or setting is wrong
   */
  public static Differences run(
      Path input, Path report, Path scratch, int threads, Consumer<String> lines) {
    try {
      LocalDate asOf = asOf(report);
      Path output = scratch.resolve("output");
      RunResult rebuilt = ReportRun.run(new RunRequest(input, output, asOf, asOf, false, threads));
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

  private static LocalDate asOf(Path report) {
    ManifestEntries manifest = ManifestEntries.read(report);
    if (manifest == null) {
      throw new NoReport(report + " has no manifest.json that can be read");
    }
    String asOf = manifest.value("as_of");
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new NoReport("the manifest.json of " + report + " names no as-of date");
    }
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
      return Files.createTempDirectory("clinic-outcomes-verify");
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

package org.clinicoutcomes.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.quality.GateRules;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.threads.Helpers;

/**
 * Reads the exports of a source into its records, accounting for every row and cell. Sources may be
 * read in several threads at once.
 */
public final class SourceIntake {

  private final Codebook book;
  private final Gate gate;
  private final DoubtRules doubtRules;

  /**
   * @param catalog whose instruments scores may name, and whose conditions sessions may be for
   * @param spellings how exports write our columns and codes
   * @param asOf rows dated later are left out and counted so
   */
  public SourceIntake(
      MeasureCatalog catalog,
      Vocabulary vocabulary,
      Spellings spellings,
      GateRules gateRules,
      DoubtRules doubtRules,
      LocalDate asOf) {
    book =
        Codebook.of(
            List.copyOf(catalog.instruments().values()),
            catalog.conditions().keySet(),
            vocabulary,
            spellings,
            asOf);
    gate = new Gate(gateRules);
    this.doubtRules = doubtRules;
  }

  /**
   * Reads a source, every file once.
   *
   * @param rejects gets every problem once the source is read, in the order of the published list:
   *     file (by code point), kind, line, column, scope, code. Until then they wait on disk, in
   *     {@code rejectsFolder}, not in memory
   * @param rejectsFolder gets the rejected records, one file for each file that has any; made where
   *     it is needed
   * @param helpers may parse files ahead; none changes what is read
   * @throws InputProblem if a file cannot be read, or is not the one that the inventory describes
   */
  public IntakeResult read(
      SourceFiles source, Consumer<Reject> rejects, Path rejectsFolder, Helpers helpers) {
    try (SourceReading reading = reading(source, rejectsFolder, helpers)) {
      return reading.read(rejects);
    }
  }

  private SourceReading reading(SourceFiles source, Path rejectsFolder, Helpers helpers) {
    SourceMapping mapping = source.mapping();
    Codebook own = book.with(mapping.values()).passingOver(mapping.otherMeasures());
    return new SourceReading(source, own, gate, doubtRules, rejectsFolder, helpers);
  }
}

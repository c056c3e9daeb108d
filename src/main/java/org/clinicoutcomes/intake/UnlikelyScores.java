package org.clinicoutcomes.intake;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.ScoreValues;

/** What is said of scores that can be read, and whose values can hardly be those of patients. */
final class UnlikelyScores {

  private final List<FileTally> files;
  private final DoubtBook doubts;
  private final int patients;

  /**
   * @param patients how many the source has
   */
  UnlikelyScores(List<FileTally> files, DoubtBook doubts, int patients) {
    this.files = List.copyOf(files);
    this.doubts = doubts;
    this.patients = patients;
  }

  void raise(List<ScoreValues> all) {
    all.stream().filter(ScoreValues::areZerosFilledIn).forEach(this::raiseOfZeros);
    all.stream().filter(ScoreValues::areCodesOfBands).forEach(this::raiseOfBands);
    all.stream().filter(ScoreValues::isOneScoreRepeated).forEach(this::raiseOfOneScore);
    all.stream().filter(ScoreValues::areFractionsOfTotals).forEach(this::raiseOfFractions);
  }

  private void raiseOfOneScore(ScoreValues values) {
    String place = place(values);
    doubts.bearing(
        new Subject(DoubtCode.REPEATED_BASELINE, place, 0, values.patientsUnchanging()),
        values.patients(),
        place
            + ": all scores of "
            + values.patientsUnchanging()
            + " of "
            + values.patientsTested()
            + " patients with scores of three days or more are the same: one seems to be repeated on later days.",
        "Export each score once, on the day on which it was taken.");
  }

  private void raiseOfFractions(ScoreValues values) {
    String place = place(values);
    String header = header(values);
    doubts.bearing(
        new Subject(DoubtCode.OTHER_SCALE, place, values.scores(), values.patients()),
        patients,
        place
            + ": half of its "
            + values.scores()
            + " scores or more have decimals, and "
            + values.instrument().plainName()
            + " adds up whole numbers: they may be means, or of another scale.",
        header.isEmpty()
            ? "Export the totals."
            : "Export the totals, or leave the column out by "
                + PastedLine.ignore(kind(values), header)
                + ".");
  }

  private void raiseOfZeros(ScoreValues values) {
    String place = place(values);
    doubts.bearing(
        new Subject(DoubtCode.ZEROS_FILLED_IN, place, values.zeros(), values.patientsWithZeros()),
        values.patients(),
        place
            + ": "
            + values.zeros()
            + " scores of "
            + values.patientsWithZeros()
            + " patients are 0, whose others are well above it, and hardly any is a little above 0:"
            + " it seems to stand where nothing was taken.",
        "If so, say in mapping.yaml missing: {"
            + kind(values).code()
            + ": {"
            + values.instrument().key()
            + ": [0]}}, or leave these cells blank.");
  }

  private void raiseOfBands(ScoreValues values) {
    String place = place(values);
    doubts.bearing(
        new Subject(DoubtCode.CODES_OF_BANDS, place, values.scores(), values.patients()),
        patients,
        place
            + ": all "
            + values.scores()
            + " scores are whole numbers of the lowest fifth of "
            + Quantity.words(values.instrument().range())
            + ", the range of "
            + values.instrument().plainName()
            + ": they look like codes of how severe it is, and not like totals.",
        remedyOfBands(values));
  }

  private String remedyOfBands(ScoreValues values) {
    String kind = kind(values).code();
    String header = header(values);
    return header.isEmpty()
        ? "Name the column of the totals in mapping.yaml: columns: {" + kind + ": {score: …}}."
        : "Name the column of the totals in mapping.yaml, or leave this one out by "
            + PastedLine.ignore(kind(values), header)
            + ".";
  }

  private static FileKind kind(ScoreValues values) {
    return values.isWide() ? FileKind.SESSIONS : FileKind.SCORES;
  }

  private String place(ScoreValues values) {
    String header = header(values);
    return kind(values).code()
        + ", "
        + (header.isEmpty() ? values.instrument().key() : "column " + header);
  }

  /** Of a column of its own; empty where another cell names the instrument, or questions do. */
  private String header(ScoreValues values) {
    String key = values.instrument().key();
    String own =
        switch (values.timing()) {
          case BEFORE -> key + ExportColumns.BEFORE;
          case NONE -> key;
          case AFTER -> key + ExportColumns.AFTER;
        };
    return Stream.of(own, key)
        .flatMap(column -> files.stream().map(file -> headerOf(column, file, values)))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String headerOf(String column, FileTally file, ScoreValues values) {
    return file.kind() == kind(values) ? file.headerOf(column) : "";
  }
}

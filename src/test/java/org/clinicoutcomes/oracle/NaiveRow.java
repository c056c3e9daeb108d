package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveMeasures.Instrument;

/** One row of a file while it is judged: a problem in a required column rejects it. */
final class NaiveRow {
  static final List<String> CONDITIONS = List.copyOf(NaiveMeasures.LADDERS.keySet());
  static final List<String> EVENTS =
      List.of(
          ("nausea vomiting dissociation dizziness fatigue drowsiness sedation hallucination"
                  + " agitation amnesia slurred_speech perceptual_disturbance"
                  + " blood_pressure_increased heart_rate_increased headache anxiety mania"
                  + " respiratory_depression hypoxia bladder_symptoms craving_or_misuse other none")
              .split(" "));
  static final List<String> CONTRAINDICATIONS =
      List.of(
          "heart_disease",
          "uncontrolled_thyroid_disease",
          "uncontrolled_hypertension",
          "bipolar_disorder",
          "active_substance_use");
  private static final List<String> MISSING = List.of("", "N/A", "-", ".", "declined");

  private final Map<String, String> cells;
  private boolean rejected;

  NaiveRow(Map<String, String> cells) {
    this.cells = cells;
  }

  boolean isRejected() {
    return rejected;
  }

  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** "Identifiers are text: trimmed, NFC, case and leading zeros kept." */
  String id(String column) {
    return Normalizer.normalize(text(column).strip(), Normalizer.Form.NFC);
  }

  String requiredId(String column) {
    rejected |= id(column).isEmpty();
    return id(column);
  }

  NaiveMoment requiredMoment(String column) {
    NaiveMoment moment = NaiveMoment.read(text(column));
    rejected |= moment == null;
    return moment;
  }

  boolean has(String column) {
    return cells.containsKey(column);
  }

  /**
   * "codes, `;` between them"; "where codes are listed, commas, `/`, `+`, `&` and "and" part them
   * too, if every part is known". With an unknown one nothing of the cell is used.
   */
  List<String> list(String column, List<String> codes) {
    List<String> found = new ArrayList<>();
    for (String term : text(column).isEmpty() ? new String[0] : text(column).split(";")) {
      boolean whole = codes.contains(term.strip());
      List<String> parts =
          whole ? List.of(term.strip()) : List.of(term.strip().split(" *[,/+&] *| +and +"));
      if (!codes.containsAll(parts)) {
        return List.of();
      }
      found.addAll(parts);
    }
    return found;
  }

  /** A required code. */
  String requiredCode(String column, List<String> codes) {
    rejected |= !codes.contains(text(column));
    return text(column);
  }

  /** A code that may be blank, but an unknown one rejects the row. */
  String strictCode(String column, List<String> codes) {
    rejected |= !text(column).isEmpty() && !codes.contains(text(column));
    return text(column);
  }

  /** "A problem in an optional column sets the cell aside": an unknown code reads as blank. */
  String optionalCode(String column, List<String> codes) {
    return codes.contains(text(column)) ? text(column) : "";
  }

  /** A whole number, not negative; null where blank or set aside. */
  Integer optionalCount(String column) {
    return text(column).matches("\\d{1,9}") ? Integer.valueOf(text(column)) : null;
  }

  LocalDate optionalDate(String column) {
    NaiveMoment moment = NaiveMoment.read(text(column));
    return moment == null ? null : moment.date();
  }

  /** "A blank or declined score is not an error". */
  boolean isMissing(String column) {
    return MISSING.contains(text(column));
  }

  /** "A score with more than two decimals is rounded half up to hundredths". */
  boolean isRounded(String column) {
    return text(column).matches("-?\\d+\\.\\d{3,}")
        && new BigDecimal(text(column)).stripTrailingZeros().scale() > 2;
  }

  Map<String, String> cells() {
    return cells;
  }

  BigDecimal requiredScore(String column, String instrument) {
    BigDecimal score = scoreOrNull(column, instrument);
    rejected |= score == null;
    return score;
  }

  /** A number in the instrument's range rounded half up to hundredths, else null. */
  BigDecimal scoreOrNull(String column, String instrument) {
    Instrument known = NaiveMeasures.BY_INSTRUMENT.get(instrument);
    if (known == null || !text(column).matches("-?\\d{1,9}(\\.\\d{1,30})?")) {
      return null;
    }
    BigDecimal score = new BigDecimal(text(column)).setScale(2, RoundingMode.HALF_UP);
    boolean inRange = score.compareTo(known.low()) >= 0 && score.compareTo(known.high()) <= 0;
    return inRange ? score : null;
  }

  void reject() {
    rejected = true;
  }

  Iterable<String> columns() {
    return cells.keySet();
  }
}

package org.clinicoutcomes.intake;

import java.util.EnumSet;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.quality.Counted;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.GateRules;

/**
 * Asks where a file has lost a larger share of its rows than the gate lets pass, and too few for it
 * to shut: in a small clinic they may be the last scores of all who did not get better.
 */
final class LostRowsDoubt {

  private static final Set<DoubtCode> OF_SCORES =
      EnumSet.of(DoubtCode.COLUMN_UNREAD, DoubtCode.OTHER_SCALE);

  private final GateRules gate;
  private final DoubtBook doubts;

  LostRowsDoubt(GateRules gate, DoubtBook doubts) {
    this.gate = gate;
    this.doubts = doubts;
  }

  /** Raises it of a file, once its columns and the gate are judged. */
  void raise(FileTally file) {
    long lost = isAskedForScores(file) ? file.lost().besideScores() : file.lost().all();
    boolean isDoubt = lost >= doubts.rules().doubtLeast() && gate.isLargeShare(lost, file.judged());
    if (file.kind().holdsSource() && file.isFit() && !file.isBlamed() && isDoubt) {
      doubts.holding(
          Subject.ofRows(DoubtCode.ROWS_REJECTED, file.file(), lost),
          file.file()
              + ": "
              + lost
              + " of "
              + Counted.of(file.judged(), "row", "rows")
              + " are rejected as "
              + what(file.kind())
              + ", or the whole line cannot be read."
              + " Those who are left may be other patients than those who are lost.",
          "Correct them: they stand under internal/rejects of the report, each with its reason;"
              + " what words mean that no list knows, say under values in mapping.yaml"
              + (file.kind() == FileKind.SCORES
                  ? ", and of measures that are none of ours under other_measures."
                  : "."));
    }
  }

  private static String what(FileKind kind) {
    return kind == FileKind.SESSIONS
        ? "their patient or date, their status, drug, route or condition"
        : "their patient, date or score, a word on it or the measure's name";
  }

  private boolean isAskedForScores(FileTally file) {
    return doubts.all().stream()
        .filter(doubt -> OF_SCORES.contains(doubt.code()))
        .map(Doubt::place)
        .anyMatch(
            place ->
                place.startsWith(file.file() + ",") || place.startsWith(file.kind().code() + ","));
  }
}

package org.clinicoutcomes.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/**
 * From a rate to its patients: a link to the first of them, and by which words to filter for the
 * others. They are the assessed, those whom the rate is a share of.
 */
final class PatientLinks {

  static final String FIND = "Find them on";
  static final String WORDS = "Where it says";

  private static final int WIDTH = 60;

  private final Words words;
  private final Proof proof;

  PatientLinks(Words words, Proof proof) {
    this.words = words;
    this.proof = proof;
  }

  /** None where a workbook has no patients' rows. */
  List<Column> columns() {
    return proof.isFromPatients()
        ? List.of(Column.proof(FIND, Format.TEXT), new Column(WORDS, Format.LINE, true, WIDTH))
        : List.of();
  }

  /** A sentence on how to follow them; none where there are none. */
  List<String> sentences() {
    return proof.isFromPatients()
        ? List.of(
            "Each rate leads to the first of its patients on Patients: filter there by what stands"
                + " under Where it says, at the right.")
        : List.of();
  }

  /** Those of one rate; blank where nobody was assessed. */
  List<Value> values(CellKey key, Ladder ladder) {
    if (!proof.isFromPatients()) {
      return List.of();
    }
    if (ladder.assessed() == 0) {
      return List.of(Value.BLANK, Value.BLANK);
    }
    List<Match> matches = PatientMatches.of(key).on(PatientMatches.ASSESSED).matches();
    return List.of(
        new Value.RowLink(
            PatientColumns.TABLE, PatientColumns.TABLE, matches, CellFigures.RATE.title()),
        Value.of(matches.stream().map(this::words).collect(Collectors.joining(", "))));
  }

  private String words(Match match) {
    Match.OneOf texts = (Match.OneOf) match;
    return words.title(match.column())
        + " = "
        + texts.texts().stream()
            .map(text -> texts.isFreeText() ? text : words.of(text))
            .collect(Collectors.joining(" or "));
  }
}

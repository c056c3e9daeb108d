package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.ExportColumns;
import org.jspecify.annotations.Nullable;

/**
 * A column that may say whether the scores of a row were completed.
 *
 * @param name our own
 * @param list of the mapping's {@code values} to which its words belong
 * @param codes its words
 */
record StateColumn(String name, FileColumn column, String list, Codes<ScoreState> codes) {

  /** How far a questionnaire has come; a header that may well mean something else. */
  private static final String COMPLETION = "completion";

  private static final String FINISHED = "finished";

  /** Those of a file, of whole rows first. */
  static List<StateColumn> of(Header header, Codebook book) {
    List<StateColumn> found = new ArrayList<>();
    ScoreStateWords words = new ScoreStateWords(book.spellings());
    add(found, header, "status", ScoreStateWords.STATUS, words.status());
    add(found, header, "validity", ScoreStateWords.STATUS, words.status());
    add(found, header, COMPLETION, ScoreStateWords.STATUS, words.completion());
    add(found, header, FINISHED, ScoreStateWords.FORM, words.form());
    add(found, header, "unfinished", ScoreStateWords.FLAG, words.flag(ScoreState.UNFINISHED));
    add(found, header, "deleted", ScoreStateWords.FLAG, words.flag(ScoreState.NO_SCORE));
    add(found, header, "imputed", ScoreStateWords.FLAG, words.flag(ScoreState.NO_SCORE));
    for (String instrument : book.instrumentKeys()) {
      String name = instrument + ExportColumns.COMPLETE;
      add(found, header, name, ScoreStateWords.FORM, words.form());
    }
    return found;
  }

  private static void add(
      List<StateColumn> found, Header header, String name, String list, Codes<ScoreState> codes) {
    FileColumn column = header.column(name);
    if (!column.isAbsent()) {
      found.add(new StateColumn(name, column, list, codes));
    }
  }

  /** Whether it is of whole rows, and not of one instrument's form. */
  boolean isOfRow() {
    return !name.endsWith(ExportColumns.COMPLETE);
  }

  /** Whether its header says for certain that it is such a column, whatever its cells say. */
  boolean isSure() {
    return !name.equals(COMPLETION);
  }

  /** Whether it says no more than another of the same file does. */
  boolean isOutdoneBy(StateColumn other) {
    return name.equals(COMPLETION) && other.name.equals(FINISHED);
  }

  boolean isOf(String instrument) {
    return name.equals(instrument + ExportColumns.COMPLETE);
  }

  /** What a row's word says; null where it is blank or not known. */
  @Nullable ScoreState state(Row row) {
    return codes.find(row.text(column));
  }

  /** Notes in a row that its word is not known; a blank says that nothing is amiss. */
  void judge(Row row) {
    codes.strict(row, column, ScoreState.COMPLETE);
  }

  /**
   * Whether a single form counts. An unknown word is set aside with the form's score, as other
   * forms of the row may be in order.
   */
  boolean counts(Row row) {
    return row.isMissing(row.text(column)) || codes.optional(row, column) != null;
  }
}

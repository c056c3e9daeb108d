package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.ExportColumns;
import org.jspecify.annotations.Nullable;

/**
 * A column that may say whether the scores of a row were completed.
 *
 * @param name our own
 * @param codes its words
 */
record StateColumn(String name, Column column, Codes<ScoreState> codes) {

  private static final List<String> IN_WORDS = List.of("status", "validity");
  private static final String FINISHED = "finished";

  /** Those of a file, of whole rows first. */
  static List<StateColumn> of(Header header, Codebook book) {
    List<StateColumn> found = new ArrayList<>();
    IN_WORDS.forEach(name -> add(found, header, name, book.scoreStatusCodes()));
    add(found, header, FINISHED, book.formStatusCodes());
    for (String instrument : book.instrumentKeys()) {
      add(found, header, instrument + ExportColumns.COMPLETE, book.formStatusCodes());
    }
    return found;
  }

  private static void add(
      List<StateColumn> found, Header header, String name, Codes<ScoreState> codes) {
    Column column = header.column(name);
    if (!column.isAbsent()) {
      found.add(new StateColumn(name, column, codes));
    }
  }

  /** Whether it is of whole rows, and not of one instrument's form. */
  boolean isOfRow() {
    return IN_WORDS.contains(name) || name.equals(FINISHED);
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

package org.clinicoutcomes.intake;

import java.util.regex.Pattern;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/** Identifiers and names are text: trimmed and composed, case and leading zeros kept. */
final class Identifiers {

  private static final int LONGEST = 200;
  private static final Pattern SHORTENED =
      Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d{1,3}|#+|#[A-Z/0]+[!?]?");

  private Identifiers() {}

  /**
   * An identifier that the row needs; empty where it has none, which rejects the row. A mark of a
   * missing value is none: else all rows so marked would become one patient.
   */
  static String required(Row row, FileColumn column) {
    String text = row.text(column);
    if (row.isMissing(text)) {
      row.missing(column);
      return "";
    }
    return checked(row, column, text, Scope.ROW);
  }

  /** A name or identifier the row can do without; empty where it has none. */
  static String optional(Row row, FileColumn column) {
    String text = row.text(column);
    return row.isMissing(text) ? "" : checked(row, column, text, Scope.CELL);
  }

  private static String checked(Row row, FileColumn column, String text, Scope scope) {
    String wrong = wrong(text, scope);
    if (!wrong.isEmpty()) {
      row.problem(column, scope, RejectCode.OUT_OF_RANGE, wrong, action(text));
      return "";
    }
    return Texts.composed(text);
  }

  private static String wrong(String text, Scope scope) {
    if (text.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters, which no identifier or name is";
    }
    if (scope == Scope.ROW && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
      return "goes over several lines, as no identifier does";
    }
    return isShortened(text)
        ? "is a number that a spreadsheet has shortened, so that several would become one"
        : "";
  }

  private static boolean isShortened(String text) {
    boolean mayBe = text.indexOf('+') > 0 || text.charAt(0) == '#';
    return mayBe && SHORTENED.matcher(text).matches();
  }

  private static String action(String text) {
    return isShortened(text)
        ? "Format the column as text in the spreadsheet, and export again."
        : "Check whether a quotation mark or delimiter is missing before it.";
  }
}

package org.clinicoutcomes.intake;

import java.util.Comparator;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/**
 * One thing wrong with a row.
 *
 * @param column the header as the file has it; empty where the whole record is meant
 * @param value the cell as it stands in the file, its beginning where it is long
 * @param message completes "column such-and-such …"
 */
record Problem(
    String column, Scope scope, RejectCode code, String value, String message, String action) {

  /** By column, then scope, then code: the order of a row's problems in every list of rejects. */
  static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::column, CodePoints.ORDER)
          .thenComparing(problem -> problem.scope().code())
          .thenComparing(problem -> problem.code().code());

  private static final int LONGEST_VALUE = 200;

  Problem {
    value = Texts.cut(value, LONGEST_VALUE);
  }

  /** The same as one that rejects the row. */
  Problem ofRow() {
    return new Problem(column, Scope.ROW, code, value, message, action);
  }

  /** As a sentence that names the column. */
  String sentence() {
    return column.isEmpty() ? message : column + " " + message;
  }
}

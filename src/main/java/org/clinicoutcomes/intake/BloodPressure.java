package org.clinicoutcomes.intake;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.session.Reading;

/**
 * A column that holds both values of a blood pressure, such as {@code 138/86} or {@code 138/86
 * mmHg}.
 */
final class BloodPressure {

  /** How our names of such columns begin; then comes when it was taken. */
  static final String COLUMN = "blood_pressure_";

  private static final Pattern BOTH =
      Pattern.compile("(\\d{1,4}) ?[/\\\\] ?(\\d{1,4})(?: ?mm ?Hg)?", Pattern.CASE_INSENSITIVE);

  private final FileColumn column;
  private final Reading systolicReading;
  private final Reading diastolicReading;
  private final Quantity systolicValues;
  private final Quantity diastolicValues;
  private long systolic;
  private long diastolic;

  BloodPressure(
      FileColumn column,
      Reading systolicReading,
      Reading diastolicReading,
      Function<Reading, Quantity> quantities) {
    this.column = column;
    this.systolicReading = systolicReading;
    this.diastolicReading = diastolicReading;
    systolicValues = quantities.apply(systolicReading);
    diastolicValues = quantities.apply(diastolicReading);
  }

  /** Reads a row's, which stays until the next row's. */
  void read(Row row) {
    systolic = Quantity.NONE;
    diastolic = Quantity.NONE;
    String text = row.text(column);
    if (row.isMissing(text)) {
      return;
    }
    Matcher both = BOTH.matcher(text);
    if (both.matches()) {
      systolic = systolicValues.part(row, column, both.group(1), Scope.CELL);
      diastolic = diastolicValues.part(row, column, both.group(2), Scope.CELL);
    } else {
      row.problem(
          column,
          Scope.CELL,
          RejectCode.NOT_A_NUMBER,
          "is not a blood pressure written like 120/80",
          "Write the systolic and the diastolic value with a stroke between them.");
    }
    count(row.notation().cells().of(column, systolicValues));
  }

  private void count(CellCount cells) {
    if (systolic == Quantity.NONE || diastolic == Quantity.NONE) {
      cells.addUnread();
    } else {
      cells.addRead();
    }
  }

  /** Which reading the first value is. */
  Reading systolicReading() {
    return systolicReading;
  }

  /** Which reading the second value is. */
  Reading diastolicReading() {
    return diastolicReading;
  }

  /** In hundredths of mmHg, or {@link Quantity#NONE}. */
  long systolic() {
    return systolic;
  }

  /** In hundredths of mmHg, or {@link Quantity#NONE}. */
  long diastolic() {
    return diastolic;
  }
}

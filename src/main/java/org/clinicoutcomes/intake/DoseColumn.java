package org.clinicoutcomes.intake;

import java.util.List;
import java.util.function.Function;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.session.Reading;

/** A column with doses in mg, or in mg per kg of body weight; its cells may say both. */
final class DoseColumn {

  /** What such columns say. */
  static final List<Reading> READINGS = List.of(Reading.DOSE_MG, Reading.DOSE_MG_PER_KG);

  private final Reading own;
  private final FileColumn column;
  private final Quantity mgValues;
  private final Quantity perKgValues;
  private long mg;
  private long mgPerKg;

  /**
   * @param own what a number without a unit is
   */
  DoseColumn(Reading own, FileColumn column, Function<Reading, Quantity> quantities) {
    this.own = own;
    this.column = column;
    mgValues = quantities.apply(Reading.DOSE_MG);
    perKgValues = quantities.apply(Reading.DOSE_MG_PER_KG);
  }

  /** Reads a row's, which stay until the next row's. */
  void read(Row row) {
    mg = Quantity.NONE;
    mgPerKg = Quantity.NONE;
    String text = row.text(column);
    if (row.isMissing(text)) {
      return;
    }
    if (values(own).isNumber(row, text)) {
      take(own, values(own).optional(row, column));
    } else {
      readWritten(row, text);
    }
  }

  private Quantity values(Reading of) {
    return of == Reading.DOSE_MG ? mgValues : perKgValues;
  }

  private void take(Reading of, long hundredths) {
    if (of == Reading.DOSE_MG) {
      mg = hundredths;
    } else {
      mgPerKg = hundredths;
    }
  }

  private void readWritten(Row row, String text) {
    CellCount count = row.notation().cells().of(column, values(own));
    DoseText said = DoseText.of(text, values(own).unit(), column.name(), row.notation().words());
    if (said == null) {
      count.addUnread();
      row.problem(
          column,
          Scope.CELL,
          RejectCode.NOT_A_NUMBER,
          "is not a number",
          "Write one dose, in digits, or such as 50 mg (0.5 mg/kg).");
      return;
    }
    boolean isMgRead = takePart(row, Reading.DOSE_MG, said.mg());
    if (takePart(row, Reading.DOSE_MG_PER_KG, said.mgPerKg()) && isMgRead) {
      count.addRead();
    } else {
      count.addUnread();
    }
  }

  /** Whether the number of a reading could be read, if there is one. */
  private boolean takePart(Row row, Reading of, String number) {
    if (!number.isEmpty()) {
      take(of, values(of).part(row, column, number, Scope.CELL));
    }
    return number.isEmpty() || value(of) != Quantity.NONE;
  }

  /** What a number without a unit is. */
  Reading own() {
    return own;
  }

  /** What the cells may say besides. */
  Reading other() {
    return own == Reading.DOSE_MG ? Reading.DOSE_MG_PER_KG : Reading.DOSE_MG;
  }

  /** A dose in hundredths of its unit, or {@link Quantity#NONE}. */
  long value(Reading of) {
    return of == Reading.DOSE_MG ? mg : mgPerKg;
  }
}

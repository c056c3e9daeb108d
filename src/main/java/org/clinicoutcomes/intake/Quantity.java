package org.clinicoutcomes.intake;

import java.math.BigDecimal;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * What a number in a column may be.
 *
 * @param range in hundredths
 * @param of completes "lies outside 0 to 27, …"
 * @param precision what decimals are allowed
 */
record Quantity(ScoreRange range, String of, Precision precision) {

  /** How exactly a number may be stated. */
  enum Precision {
    WHOLE,
    TWO_DECIMALS,
    ANY
  }

  /** What {@link #optional} and {@link #required} give for a cell without a usable number. */
  static final long NONE = Numbers.NONE;

  /** The scores of an instrument. */
  static Quantity scoreOf(Instrument instrument) {
    return new Quantity(
        instrument.range(), "the range of " + instrument.name(), Precision.TWO_DECIMALS);
  }

  /** Something measured: bounds that only an error of typing or of units would pass. */
  static Quantity measured(int lowest, int highest, String of) {
    return new Quantity(range(lowest, highest), "what is plausible for " + of, Precision.ANY);
  }

  /** Something counted. */
  static Quantity counted(int lowest, int highest, String of) {
    return new Quantity(range(lowest, highest), "what is plausible for " + of, Precision.WHOLE);
  }

  private static ScoreRange range(int lowest, int highest) {
    return new ScoreRange(lowest * 100, highest * 100);
  }

  /** The number in hundredths; else {@link #NONE}, and the row is rejected. */
  long required(Row row, Column column) {
    return checked(row, column, row.text(column), Scope.ROW);
  }

  /** The number in hundredths; else {@link #NONE}, and what cannot be read is set aside. */
  long optional(Row row, Column column) {
    String text = row.text(column);
    return row.isMissing(text) ? NONE : checked(row, column, text, Scope.CELL);
  }

  /** A counted number as it is; null for {@link #NONE}. */
  static @Nullable Integer whole(long hundredths) {
    return hundredths == NONE ? null : Integer.valueOf((int) (hundredths / 100));
  }

  /**
   * The number in hundredths that a part of a cell is; else {@link #NONE}, and the cell is set
   * aside.
   */
  long part(Row row, Column column, String part) {
    return checked(row, column, part, Scope.CELL);
  }

  private long checked(Row row, Column column, String text, Scope scope) {
    boolean score = precision == Precision.TWO_DECIMALS;
    String written = score ? ScoreText.plain(text, range, row::isMissing) : text;
    String number = row.notation().decimals().withPoint(written);
    long hundredths = Numbers.hundredths(number);
    if (hundredths == Numbers.NONE) {
      String action = "Write digits alone, with a point before decimals.";
      row.problem(column, scope, RejectCode.NOT_A_NUMBER, "is not a number", action);
      return NONE;
    }
    if (hundredths < range.lowestHundredths() || hundredths > range.highestHundredths()) {
      row.problem(column, scope, RejectCode.OUT_OF_RANGE, outside(), "Correct it or leave it out.");
      return NONE;
    }
    return precise(row, column, number, scope) ? hundredths : NONE;
  }

  private boolean precise(Row row, Column column, String text, Scope scope) {
    if (precision == Precision.TWO_DECIMALS && Numbers.isTooPrecise(text)) {
      String action = "Give the value as it was recorded.";
      row.problem(column, scope, RejectCode.TOO_PRECISE, "has more than two decimals", action);
      return false;
    }
    if (precision == Precision.WHOLE && Numbers.hasDecimals(text)) {
      row.problem(column, scope, RejectCode.NOT_A_NUMBER, "is not a whole number", "Round it.");
      return false;
    }
    return true;
  }

  private String outside() {
    return "lies outside "
        + plain(range.lowestHundredths())
        + " to "
        + plain(range.highestHundredths())
        + ", "
        + of;
  }

  private static String plain(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}

package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.intake.NumberWords.Unit;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * What a number in a column may be.
 *
 * @param range in hundredths
 * @param of completes "lies outside 0 to 27, …"
 * @param precision what is made of decimals
 * @param unit what may stand after it
 */
record Quantity(ScoreRange range, String of, Precision precision, Unit unit) {

  /** What is made of decimals. */
  enum Precision {
    /** There may be none. */
    WHOLE,
    /** A score's are rounded to hundredths. */
    SCORE,
    /** Those beyond hundredths are of no account. */
    ANY
  }

  private static final String DIGITS_ALONE = "Write digits alone, with a point before decimals.";
  private static final String AS_TEXT =
      "Give the column the format of text in the spreadsheet, and write the scores again.";

  /** What {@link #optional} and {@link #required} give for a cell without a usable number. */
  static final long NONE = Numbers.NONE;

  /** The scores of an instrument. */
  static Quantity scoreOf(Instrument instrument) {
    return new Quantity(
        instrument.range(), "the range of " + instrument.name(), Precision.SCORE, Unit.POINT);
  }

  /** Something measured: bounds that only an error of typing or of units would pass. */
  static Quantity measured(int lowest, int highest, String of, Unit unit) {
    return plausible(lowest, highest, of, Precision.ANY, unit);
  }

  /** Something counted. */
  static Quantity counted(int lowest, int highest, String of) {
    return plausible(lowest, highest, of, Precision.WHOLE, Unit.NONE);
  }

  private static Quantity plausible(
      int lowest, int highest, String of, Precision precision, Unit unit) {
    ScoreRange range = new ScoreRange(lowest * 100, highest * 100);
    return new Quantity(range, "what is plausible for " + of, precision, unit);
  }

  boolean isScore() {
    return precision == Precision.SCORE;
  }

  /** The number in hundredths; else {@link #NONE}, and the row is rejected. */
  long required(Row row, FileColumn column) {
    return counted(row, column, row.text(column), Scope.ROW);
  }

  /** The number in hundredths; else {@link #NONE}, and what cannot be read is set aside. */
  long optional(Row row, FileColumn column) {
    String text = row.text(column);
    return row.isMissing(text) ? NONE : counted(row, column, text, Scope.CELL);
  }

  /** A counted number as it is; null for {@link #NONE}. */
  static @Nullable Integer whole(long hundredths) {
    return hundredths == NONE ? null : Integer.valueOf((int) (hundredths / 100));
  }

  private long counted(Row row, FileColumn column, String text, Scope scope) {
    CellCount count = row.notation().cells().of(column, this);
    long hundredths = part(row, column, text, scope);
    if (hundredths == NONE) {
      count.addUnread(valueOf(row, text), row.notation().dates().isDateOrDay(text));
    } else {
      count.add(hundredths);
    }
    return hundredths;
  }

  /** Whether a text is a plain number. */
  boolean isNumber(Row row, String text) {
    return Numbers.hundredths(row.notation().decimals().withPoint(text)) != NONE;
  }

  /** The number that a text is, whatever its range; else {@link #NONE}. */
  private long valueOf(Row row, String text) {
    String plain = row.notation().decimals().withPoint(text);
    long hundredths = Numbers.hundredths(plain);
    return hundredths == NONE ? Numbers.hundredths(alone(row, text)) : hundredths;
  }

  /**
   * The number in hundredths that a cell, or a part of one, is; else {@link #NONE}, and what is
   * wrong with it is noted.
   */
  long part(Row row, FileColumn column, String text, Scope scope) {
    String number = row.notation().decimals().withPoint(text);
    long hundredths = Numbers.hundredths(number);
    if (hundredths == NONE) {
      number = alone(row, text);
      hundredths = Numbers.hundredths(number);
    }
    if (hundredths == NONE) {
      notANumber(row, column, text, scope);
      return NONE;
    }
    if (isScore() && Numbers.isLong(number)) {
      hundredths = Numbers.rounded(number, hundredths);
      row.setRounded(column, Numbers.isRounded(number));
    }
    return isPossible(row, column, hundredths, scope) && isWhole(row, column, number, scope)
        ? hundredths
        : NONE;
  }

  /** The plain number, with a point before its decimals, in a text that says more; else empty. */
  private String alone(Row row, String text) {
    NumberWords words = row.notation().words();
    String alone =
        isScore()
            ? new ScoreText(range, words, row::isMissing, row.notation().ranges()).plain(text)
            : UnitText.plain(text, unit, words);
    return alone == null ? "" : row.notation().decimals().withPoint(alone);
  }

  private void notANumber(Row row, FileColumn column, String text, Scope scope) {
    boolean date = isScore() && row.notation().dates().isDateOrDay(text);
    row.problem(
        column,
        scope,
        RejectCode.NOT_A_NUMBER,
        date ? "is a date, as a spreadsheet makes of 7/10" : "is not a number",
        date ? AS_TEXT : DIGITS_ALONE);
  }

  private boolean isPossible(Row row, FileColumn column, long hundredths, Scope scope) {
    if (hundredths < range.lowestHundredths() || hundredths > range.highestHundredths()) {
      String outside = "lies outside " + bounds() + ", " + of;
      row.problem(column, scope, RejectCode.OUT_OF_RANGE, outside, "Correct it or leave it out.");
      return false;
    }
    return true;
  }

  private boolean isWhole(Row row, FileColumn column, String number, Scope scope) {
    if (precision == Precision.WHOLE && Numbers.hasDecimals(number)) {
      row.problem(column, scope, RejectCode.NOT_A_NUMBER, "is not a whole number", "Round it.");
      return false;
    }
    return true;
  }

  /** Such as {@code 0 to 27}. */
  String bounds() {
    return words(range);
  }

  static String words(ScoreRange range) {
    return Points.of(range.lowestHundredths()) + " to " + Points.of(range.highestHundredths());
  }
}

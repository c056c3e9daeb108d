package org.clinicoutcomes.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number's digits in a file, the same on every JDK: the fewest of 15, 16 or 17 that give the
 * number back exactly.
 */
final class NumberText {

  private static final MathContext EXCELS_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final MathContext ONE_MORE = new MathContext(16, RoundingMode.HALF_EVEN);
  private static final MathContext ALWAYS_EXACT = new MathContext(17, RoundingMode.HALF_EVEN);

  /** Whole numbers up to here are exact. */
  private static final double EXACT = 1L << 53;

  private NumberText() {}

  static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < EXACT) {
      return Long.toString((long) number);
    }
    BigDecimal exact = new BigDecimal(number);
    for (MathContext digits : new MathContext[] {EXCELS_DIGITS, ONE_MORE}) {
      BigDecimal rounded = exact.round(digits);
      if (rounded.doubleValue() == number) {
        return rounded.stripTrailingZeros().toString();
      }
    }
    return exact.round(ALWAYS_EXACT).toString();
  }
}

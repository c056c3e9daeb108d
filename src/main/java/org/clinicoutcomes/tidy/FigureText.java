package org.clinicoutcomes.tidy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A computed figure with six decimals, half to even from the double's exact value.
 *
 * <p>A file has hundreds of thousands of them, and hardly any needs exact arithmetic: below
 * 100,000, multiplying by a million is off by less than 0.00001, so what lies further from the
 * middle between two of them is rounded by sight.
 */
final class FigureText {

  private static final int DECIMALS = 6;
  private static final long MILLION = 1_000_000;
  private static final double LARGEST = 1e11;
  private static final double NEAR_THE_MIDDLE = 0.001;

  private FigureText() {}

  static String of(double value) {
    double millionths = value * MILLION;
    double nearest = Math.rint(millionths);
    double fromTheMiddle = Math.abs(Math.abs(millionths - nearest) - 0.5);
    return Math.abs(millionths) < LARGEST && fromTheMiddle > NEAR_THE_MIDDLE
        ? plain((long) nearest)
        : new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String plain(long millionths) {
    long size = Math.abs(millionths);
    String decimals = Long.toString(MILLION + size % MILLION).substring(1);
    return (millionths < 0 ? "-" : "") + size / MILLION + "." + decimals;
  }
}

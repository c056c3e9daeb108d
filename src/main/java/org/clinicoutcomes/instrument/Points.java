package org.clinicoutcomes.instrument;

import java.math.BigDecimal;

/** Points as people write them: a plain decimal without trailing zeros. */
public final class Points {

  private static final int DECIMALS = 2;
  private static final int WHOLE = 100;

  private Points() {}

  /** Such as {@code 14}, {@code 3.5} or {@code 4.25}. */
  public static String of(int hundredths) {
    return hundredths % WHOLE == 0
        ? Integer.toString(hundredths / WHOLE)
        : BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros().toPlainString();
  }
}

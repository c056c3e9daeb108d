package org.clinicoutcomes.definitions;

import java.math.BigDecimal;
import org.clinicoutcomes.instrument.ScoreRange;
import org.jspecify.annotations.Nullable;

/** Numbers in words, and checks of scores against their instrument. */
final class Hundredths {

  private Hundredths() {}

  static void checkWithin(@Nullable ScoreRange range, YamlValue value, int hundredths) {
    if (range != null && !range.contains(hundredths)) {
      value.isWrong(
          "is " + plain(hundredths) + ", which the instrument cannot score",
          "a score from "
              + plain(range.lowestHundredths())
              + " to "
              + plain(range.highestHundredths()));
    }
  }

  static void checkDecimals(@Nullable Integer allowed, YamlValue value, int hundredths) {
    int needed = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    if (allowed != null && needed > allowed) {
      value.isWrong(
          "is " + plain(hundredths) + ", more decimals than the instrument has",
          "at most " + allowed + " decimals");
    }
  }

  static String plain(int hundredths) {
    BigDecimal number = BigDecimal.valueOf(hundredths, 2);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

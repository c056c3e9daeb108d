package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The figures of section 2, by the textbook formula; null is "empty, never 0". */
public final class NaiveStatistics {
  /** "z = 1.959963984540054". */
  static final double Z = 1.959963984540054;

  private NaiveStatistics() {}

  /** "Denominator 0 → empty". */
  static Double ratio(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  /** "Wilson, 95 %, no continuity correction, ... exactly 0 at 0". */
  static Double wilsonLow(int part, int whole) {
    if (whole == 0) {
      return null;
    }
    return part == 0 ? 0.0 : wilson(part, whole, -1);
  }

  /** "and 1 at n". */
  static Double wilsonHigh(int part, int whole) {
    if (whole == 0) {
      return null;
    }
    return part == whole ? 1.0 : wilson(part, whole, 1);
  }

  private static double wilson(double part, double n, int sign) {
    double p = part / n;
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return (p + Z * Z / (2 * n) + sign * half) / (1 + Z * Z / n);
  }

  static Double mean(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.doubleValue() / values.size();
  }

  /** "sample SD (n − 1; empty for n < 2)". */
  static Double deviation(List<BigDecimal> values) {
    if (values.size() < 2) {
      return null;
    }
    double mean = mean(values);
    double squares = 0;
    for (BigDecimal value : values) {
      squares += Math.pow(value.doubleValue() - mean, 2);
    }
    return Math.sqrt(squares / (values.size() - 1));
  }

  /** "median (mean of the two middle)". */
  static Double median(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<BigDecimal> sorted = values.stream().sorted().toList();
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    BigDecimal upper = sorted.get(sorted.size() / 2);
    return lower.add(upper).doubleValue() / 2;
  }

  /** "six decimals for computed figures (half to even from the double's exact value)". */
  static String text(Double figure) {
    return figure == null
        ? ""
        : new BigDecimal(figure).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** "plain decimals without trailing zeros for scores". */
  static String score(BigDecimal score) {
    return score.stripTrailingZeros().toPlainString();
  }
}

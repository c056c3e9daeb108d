package org.clinicoutcomes.measure;

import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;

/**
 * Means, spread and median over the assessed, in points; {@code NaN} where there is nobody (or, for
 * the standard deviation, only one).
 *
 * @param meanChange of baseline − end: positive is better
 * @param sdChange the sample standard deviation, over n − 1
 * @param medianChange the mean of the two middle values where n is even
 */
public record ChangeFigures(
    double meanBaseline, double meanEnd, double meanChange, double sdChange, double medianChange) {

  private static final double HUNDREDTHS = 100.0;

  /** Computes the figures of a group from its exact sums. */
  public static ChangeFigures of(Tally tally) {
    long n = tally.ladder().assessed();
    SortedMap<Integer, Long> changes = tally.changes();
    long sum = 0;
    BigInteger squares = BigInteger.ZERO;
    for (Map.Entry<Integer, Long> change : changes.entrySet()) {
      long weighted = change.getKey() * change.getValue();
      sum += weighted;
      squares =
          squares.add(BigInteger.valueOf(weighted).multiply(BigInteger.valueOf(change.getKey())));
    }
    return new ChangeFigures(
        mean(tally.baselineSum(), n),
        mean(tally.endSum(), n),
        mean(sum, n),
        standardDeviation(sum, squares, n),
        median(changes, n));
  }

  private static double mean(long sum, long n) {
    return n == 0 ? Double.NaN : sum / (HUNDREDTHS * n);
  }

  private static double standardDeviation(long sum, BigInteger squares, long n) {
    if (n < 2) {
      return Double.NaN;
    }
    BigInteger total = BigInteger.valueOf(sum);
    BigInteger spread = squares.multiply(BigInteger.valueOf(n)).subtract(total.multiply(total));
    double pairs = (double) n * (n - 1);
    return StrictMath.sqrt(spread.doubleValue() / pairs) / HUNDREDTHS;
  }

  private static double median(Map<Integer, Long> ascending, long n) {
    if (n == 0) {
      return Double.NaN;
    }
    return (at((n - 1) / 2, ascending) + at(n / 2, ascending)) / (2 * HUNDREDTHS);
  }

  /** The change at a position of the sorted changes, from 0. */
  private static long at(long position, Map<Integer, Long> ascending) {
    long seen = 0;
    for (Map.Entry<Integer, Long> change : ascending.entrySet()) {
      seen += change.getValue();
      if (position < seen) {
        return change.getKey();
      }
    }
    throw new IllegalStateException("fewer changes than assessed patients");
  }
}

package org.clinicoutcomes.statistics;

import java.math.BigInteger;

/**
 * Count, sum and sum of squares of whole numbers: all that a mean and a standard deviation need,
 * added up exactly in any order.
 */
public record Moments(long count, long sum, long squares) {

  public static final Moments NONE = new Moments(0, 0, 0);

  /** One number. */
  public static Moments of(long value) {
    return new Moments(1, value, Math.multiplyExact(value, value));
  }

  public Moments plus(Moments other) {
    return new Moments(
        count + other.count, Math.addExact(sum, other.sum), Math.addExact(squares, other.squares));
  }

  /** Not available for no numbers. */
  public double mean() {
    return count == 0 ? Double.NaN : (double) sum / count;
  }

  /** The sample standard deviation, over n − 1; not available for fewer than two numbers. */
  public double standardDeviation() {
    if (count < 2) {
      return Double.NaN;
    }
    BigInteger total = BigInteger.valueOf(sum);
    BigInteger spread =
        BigInteger.valueOf(squares)
            .multiply(BigInteger.valueOf(count))
            .subtract(total.multiply(total));
    return StrictMath.sqrt(spread.doubleValue() / ((double) count * (count - 1)));
  }

  /**
   * The difference of two means in units of their common spread, the root of the mean of both
   * variances (Austin 2009, Stat Med 28:3083); not available where either has no standard deviation
   * or nothing varies.
   */
  public static double standardisedDifference(Moments a, Moments b) {
    double spread =
        StrictMath.sqrt((square(a.standardDeviation()) + square(b.standardDeviation())) / 2);
    return spread > 0 ? (a.mean() - b.mean()) / spread : Double.NaN;
  }

  private static double square(double value) {
    return value * value;
  }
}

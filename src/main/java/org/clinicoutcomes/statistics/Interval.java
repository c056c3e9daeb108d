package org.clinicoutcomes.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * A two-sided 95 % confidence interval; both limits are {@code NaN} where there is nothing to
 * estimate.
 */
public record Interval(double low, double high) {

  /** No estimate. */
  public static final Interval NOT_AVAILABLE = new Interval(Double.NaN, Double.NaN);

  private static final double ERROR_RATE = 0.05;

  /**
   * Wilson's score interval of a proportion, without continuity correction; exactly 0 below none
   * and exactly 1 above all (Wilson 1927, J Am Stat Assoc 22:209).
   */
  public static Interval wilson(long successes, long trials) {
    if (trials == 0) {
      return NOT_AVAILABLE;
    }
    org.apache.commons.statistics.interval.Interval score =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(trials), Math.toIntExact(successes), ERROR_RATE);
    return new Interval(
        successes == 0 ? 0 : score.getLowerBound(),
        successes == trials ? 1 : score.getUpperBound());
  }

  /**
   * Newcombe's hybrid score interval of a difference of independent proportions, a − b, from their
   * Wilson intervals (method 10 of Newcombe 1998, Stat Med 17:873).
   */
  public static Interval ofDifference(long aSuccesses, long a, long bSuccesses, long b) {
    if (a == 0 || b == 0) {
      return NOT_AVAILABLE;
    }
    Interval ofA = wilson(aSuccesses, a);
    Interval ofB = wilson(bSuccesses, b);
    double rateA = (double) aSuccesses / a;
    double rateB = (double) bSuccesses / b;
    double difference = rateA - rateB;
    return new Interval(
        difference - StrictMath.hypot(rateA - ofA.low, ofB.high - rateB),
        difference + StrictMath.hypot(ofA.high - rateA, rateB - ofB.low));
  }
}

package org.clinicoutcomes.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The limits between which a share of some patients lies by chance alone, where each has the same
 * probability; a share on a limit lies between them. Both are {@code NaN} where there is nobody.
 */
public record ChanceLimits(double low, double high) {

  /** No limits. */
  public static final ChanceLimits NOT_AVAILABLE = new ChanceLimits(Double.NaN, Double.NaN);

  /**
   * Exact binomial limits: the smallest counts k with P(X ≤ k) ≥ {@code tail} and ≥ 1 − {@code
   * tail}, over {@code patients} (Spiegelhalter 2005, Stat Med 24:1185, without interpolation).
   */
  public static ChanceLimits exact(double probability, long patients, double tail) {
    if (patients == 0) {
      return NOT_AVAILABLE;
    }
    BinomialDistribution counts = BinomialDistribution.of(Math.toIntExact(patients), probability);
    double whole = patients;
    return new ChanceLimits(
        counts.inverseCumulativeProbability(tail) / whole,
        counts.inverseCumulativeProbability(1 - tail) / whole);
  }

  /** Limits of the normal approximation, so many standard errors away, kept within 0 and 1. */
  public static ChanceLimits normal(double probability, long patients, double errors) {
    if (patients == 0) {
      return NOT_AVAILABLE;
    }
    double reach = errors * StrictMath.sqrt(probability * (1 - probability) / patients);
    return new ChanceLimits(Math.max(0, probability - reach), Math.min(1, probability + reach));
  }
}

package org.clinicoutcomes.statistics;

import java.util.List;

/**
 * A difference of two rates as if both sides had the same mix of bands: directly standardised to
 * the bands that both have (Fleiss, Levin and Paik 2003, chapter 19). {@code NaN} where they share
 * none.
 *
 * @param difference a − b, each band weighted by its share of all patients in shared bands
 * @param interval the difference ± z standard errors, from the binomial variances of the bands
 * @param leftOut how many patients are in no shared band
 * @param patients how many there are on both sides
 */
public record StandardisedDifference(
    double difference, Interval interval, long leftOut, long patients) {

  /** Of nobody. */
  public static final StandardisedDifference NOT_AVAILABLE =
      new StandardisedDifference(Double.NaN, Interval.NOT_AVAILABLE, 0, 0);

  /** The 97.5 % quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /** How many of each side's patients there are in one band, and how many of them improved. */
  public record Band(long aImproved, long a, long bImproved, long b) {

    boolean isShared() {
      return a > 0 && b > 0;
    }

    private long patients() {
      return a + b;
    }

    private double difference() {
      return (double) aImproved / a - (double) bImproved / b;
    }

    private double variance() {
      return variance(aImproved, a) + variance(bImproved, b);
    }

    private static double variance(long improved, long patients) {
      double rate = (double) improved / patients;
      return rate * (1 - rate) / patients;
    }
  }

  /** The same without the difference: only how many it would leave out. */
  public StandardisedDifference withheld() {
    return new StandardisedDifference(Double.NaN, Interval.NOT_AVAILABLE, leftOut, patients);
  }

  /** Left out of all; {@code NaN} of nobody. */
  public double leftOutShare() {
    return patients == 0 ? Double.NaN : (double) leftOut / patients;
  }

  /**
   * Standardises.
   *
   * @param bands in a fixed order
   * @param withoutBand how many patients of either side have no band
   */
  public static StandardisedDifference of(List<Band> bands, long withoutBand) {
    long shared = bands.stream().filter(Band::isShared).mapToLong(Band::patients).sum();
    long all = bands.stream().mapToLong(Band::patients).sum() + withoutBand;
    if (shared == 0) {
      return new StandardisedDifference(Double.NaN, Interval.NOT_AVAILABLE, all, all);
    }
    double difference = 0;
    double variance = 0;
    for (Band band : bands) {
      if (band.isShared()) {
        double weight = (double) band.patients() / shared;
        difference += weight * band.difference();
        variance += weight * weight * band.variance();
      }
    }
    double reach = Z * StrictMath.sqrt(variance);
    Interval interval = new Interval(difference - reach, difference + reach);
    return new StandardisedDifference(difference, interval, all - shared, all);
  }
}

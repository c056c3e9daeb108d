package org.clinicoutcomes.figures;

import java.util.OptionalLong;
import org.clinicoutcomes.statistics.Interval;
import org.clinicoutcomes.statistics.Moments;

/**
 * One thing by which the assessed and those without an end score are compared.
 *
 * @param item what, such as {@value #BASELINE} or {@value #ROUTE}
 * @param value which of its values, or {@value #MEAN}
 * @param difference assessed − without an end score
 * @param limits of the difference of shares; not available for means
 * @param inDeviations the difference of means in units of their spread; not available for shares
 */
public record Contrast(
    String item,
    String value,
    Side assessed,
    Side missing,
    double difference,
    Interval limits,
    double inDeviations) {

  public static final String BASELINE = "baseline";
  public static final String DRUG = "drug";
  public static final String ROUTE = "route";
  public static final String SESSIONS = "sessions";

  public static final String STOPPED_EARLY = "stopped_early";

  /** The value of an item that is a mean over everybody. */
  public static final String MEAN = "mean";

  /**
   * One of the two groups.
   *
   * @param patients how many there are
   * @param count of these, the ones with the value; none for a mean
   * @param figure the share, or the mean
   * @param deviation the standard deviation; not available for a share
   */
  public record Side(long patients, OptionalLong count, double figure, double deviation) {}

  /** So many of so many. */
  record Share(long count, long patients) {
    private Side side() {
      double share = patients == 0 ? Double.NaN : (double) count / patients;
      return new Side(patients, OptionalLong.of(count), share, Double.NaN);
    }
  }

  /** Whether means are compared; else shares. */
  public boolean isMean() {
    return value.equals(MEAN);
  }

  /** A comparison of means; {@code unit} is how much of what was summed makes one. */
  static Contrast ofMeans(String item, Moments assessed, Moments missing, int unit) {
    return new Contrast(
        item,
        MEAN,
        side(assessed, unit),
        side(missing, unit),
        (assessed.mean() - missing.mean()) / unit,
        Interval.NOT_AVAILABLE,
        Moments.differenceInDeviations(assessed, missing));
  }

  private static Side side(Moments of, int unit) {
    return new Side(
        of.count(), OptionalLong.empty(), of.mean() / unit, of.standardDeviation() / unit);
  }

  static Contrast ofShares(String item, String value, Share assessed, Share missing) {
    Side left = assessed.side();
    Side right = missing.side();
    return new Contrast(
        item,
        value,
        left,
        right,
        left.figure() - right.figure(),
        Interval.ofDifference(
            assessed.count(), assessed.patients(), missing.count(), missing.patients()),
        Double.NaN);
  }
}

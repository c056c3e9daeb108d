package org.clinicoutcomes.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The Kaplan–Meier estimate of the share still without an event, with Greenwood's variance and
 * log-log 95 % limits. At one time events come before censorings.
 *
 * <p>Kaplan and Meier 1958, J Am Stat Assoc 53:457; Kalbfleisch and Prentice 2002, section 1.4. The
 * same as {@code survfit(conf.type = "log-log")} of R, but for a step at exactly one half, where R
 * prints the midpoint as the median.
 */
public final class SurvivalCurve {

  /** The standard normal quantile of 0.975. */
  private static final double Z = 1.959963984540054;

  private static final double HALF = 0.5;

  /** How many left the observation on one day: with the event, or last seen without it. */
  public record Leaving(long events, long censored) {}

  /**
   * The estimate just after a day.
   *
   * @param survival between 0 and 1
   * @param limits not available where {@code survival} is 1 or 0
   * @param atMostHalf whether the exact estimate is at most one half
   */
  public record Estimate(double survival, Interval limits, boolean atMostHalf) {
    private static final Estimate BEFORE_FIRST_EVENT =
        new Estimate(1, Interval.NOT_AVAILABLE, false);
    private static final Estimate NOT_AVAILABLE =
        new Estimate(Double.NaN, Interval.NOT_AVAILABLE, false);
  }

  private final SortedMap<Integer, Leaving> leaving;
  private final TreeMap<Integer, Estimate> steps = new TreeMap<>();

  /**
   * Estimates the curve.
   *
   * @param leaving by days since time zero
   */
  public SurvivalCurve(SortedMap<Integer, Leaving> leaving) {
    this.leaving = new TreeMap<>(leaving);
    long atRisk = atRisk(Integer.MIN_VALUE);
    double greenwood = 0;
    ExactProduct survival = new ExactProduct();
    for (Map.Entry<Integer, Leaving> day : leaving.entrySet()) {
      long events = day.getValue().events();
      if (events > 0) {
        long remaining = atRisk - events;
        survival.multiply(remaining, atRisk);
        greenwood += events / ((double) atRisk * remaining);
        steps.put(day.getKey(), estimate(survival, greenwood));
      }
      atRisk -= events + day.getValue().censored();
    }
  }

  private static Estimate estimate(ExactProduct survival, double greenwood) {
    double share = survival.value();
    return new Estimate(share, logLogLimits(share, greenwood), survival.isAtMostHalf());
  }

  private static Interval logLogLimits(double survival, double greenwood) {
    if (survival <= 0 || survival >= 1) {
      return Interval.NOT_AVAILABLE;
    }
    double log = StrictMath.log(survival);
    double spread = StrictMath.exp(Z * StrictMath.sqrt(greenwood) / -log);
    return new Interval(StrictMath.exp(log * spread), StrictMath.exp(log / spread));
  }

  /** How many were still observed and without the event at the start of a day. */
  public long atRisk(int day) {
    return leaving.tailMap(day).values().stream().mapToLong(l -> l.events() + l.censored()).sum();
  }

  /** The estimate just after a day; not available past the last time anybody was observed. */
  public Estimate after(int day) {
    if (atRisk(day) == 0) {
      return Estimate.NOT_AVAILABLE;
    }
    Map.Entry<Integer, Estimate> step = steps.floorEntry(day);
    return step == null ? Estimate.BEFORE_FIRST_EVENT : step.getValue();
  }

  /** The days with an event, and the estimate just after each. */
  public SortedMap<Integer, Estimate> steps() {
    return Collections.unmodifiableSortedMap(steps);
  }

  /** The first day on which at most half are left without the event; empty if not reached. */
  public OptionalInt median() {
    return steps.entrySet().stream()
        .filter(step -> step.getValue().atMostHalf())
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /** The first day on which the lower limit is at most one half; empty if not reached. */
  public OptionalInt medianLow() {
    return firstAtMostHalf(Interval::low);
  }

  /** The first day on which the upper limit is at most one half; empty if not reached. */
  public OptionalInt medianHigh() {
    return firstAtMostHalf(Interval::high);
  }

  private OptionalInt firstAtMostHalf(ToDoubleFunction<Interval> limit) {
    return steps.entrySet().stream()
        .filter(step -> limit.applyAsDouble(step.getValue().limits()) <= HALF)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }
}

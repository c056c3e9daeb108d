package org.clinicoutcomes.measure;

import org.clinicoutcomes.statistics.Interval;

/**
 * How many patients reached each rung, and the rates that follow. A rate over nobody is not
 * available ({@code NaN}), never 0.
 *
 * @param treated with an index series
 * @param noBaseline without a baseline score
 * @param belowEntry with a baseline that does not meet the entry rule
 * @param noEndScore eligible, without an end score
 * @param improved assessed, and the rule is met (worsened, for a harm)
 */
public record Ladder(
    long treated, long noBaseline, long belowEntry, long noEndScore, long improved) {

  public Ladder {
    if (improved > treated - noBaseline - belowEntry - noEndScore) {
      throw new IllegalArgumentException("more improved than assessed");
    }
  }

  /** Those whose baseline can be judged. */
  public long eligible() {
    return treated - noBaseline - belowEntry;
  }

  /** Those with an end score to judge by. */
  public long assessed() {
    return eligible() - noEndScore;
  }

  /** Improved of assessed. */
  public double rate() {
    return share(improved, assessed());
  }

  /** Wilson 95 % limits of {@link #rate()}. */
  public Interval rateInterval() {
    return Interval.wilson(improved, assessed());
  }

  /** Improved of eligible: a missing end score counts as not improved. */
  public double ittRate() {
    return share(improved, eligible());
  }

  /** Wilson 95 % limits of {@link #ittRate()}. */
  public Interval ittInterval() {
    return Interval.wilson(improved, eligible());
  }

  /** What the rate would be if everybody without an end score had improved. */
  public double bestRate() {
    return share(improved + noEndScore, eligible());
  }

  /** Wilson 95 % limits of {@link #bestRate()}. */
  public Interval bestInterval() {
    return Interval.wilson(improved + noEndScore, eligible());
  }

  /** Assessed of eligible. */
  public double completeness() {
    return share(assessed(), eligible());
  }

  /** Without a part of these patients. */
  public Ladder minus(Ladder part) {
    return new Ladder(
        treated - part.treated,
        noBaseline - part.noBaseline,
        belowEntry - part.belowEntry,
        noEndScore - part.noEndScore,
        improved - part.improved);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}

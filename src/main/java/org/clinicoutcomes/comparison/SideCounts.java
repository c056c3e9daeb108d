package org.clinicoutcomes.comparison;

import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;

/**
 * How many of some patients stand where on the ladder of their headline, and how ill the assessed
 * were; everything adds up and can be taken away again exactly.
 *
 * @param baselineSum of the assessed, in hundredths
 * @param baselineSquares the sum of their squares
 */
public record SideCounts(
    long treated,
    long eligible,
    long assessed,
    long improved,
    long baselineSum,
    long baselineSquares) {

  static final SideCounts NONE = new SideCounts(0, 0, 0, 0, 0, 0);

  static SideCounts of(Tally tally) {
    Ladder ladder = tally.ladder();
    return new SideCounts(
        ladder.treated(),
        ladder.eligible(),
        ladder.assessed(),
        ladder.improved(),
        tally.baselineSum(),
        tally.baselineSquares());
  }

  SideCounts plus(SideCounts other) {
    return new SideCounts(
        treated + other.treated,
        eligible + other.eligible,
        assessed + other.assessed,
        improved + other.improved,
        baselineSum + other.baselineSum,
        baselineSquares + other.baselineSquares);
  }

  SideCounts minus(SideCounts part) {
    return new SideCounts(
        treated - part.treated,
        eligible - part.eligible,
        assessed - part.assessed,
        improved - part.improved,
        baselineSum - part.baselineSum,
        baselineSquares - part.baselineSquares);
  }

  /** Improved of assessed; {@code NaN} of nobody. */
  public double rate() {
    return share(improved, assessed);
  }

  /** Assessed of eligible; {@code NaN} of nobody. */
  public double completeness() {
    return share(assessed, eligible);
  }

  /** Of the assessed, in points; {@code NaN} of nobody. */
  public double meanBaseline() {
    return share(baselineSum, 100 * assessed);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}

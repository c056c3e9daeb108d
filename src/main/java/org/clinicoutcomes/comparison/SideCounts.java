package org.clinicoutcomes.comparison;

import java.util.List;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Figure;

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

  public static final Figure<SideCounts> ASSESSED =
      Figure.count("assessed", "Assessed", SideCounts::assessed);
  public static final Figure<SideCounts> IMPROVED =
      Figure.count("improved", "Did so", SideCounts::improved);
  public static final Figure<SideCounts> RATE = Figure.share("rate", "Rate", SideCounts::rate);

  /** What is told of a side. */
  static final List<Figure<SideCounts>> FIGURES =
      List.of(
          Figure.count("eligible", "Eligible", SideCounts::eligible),
          ASSESSED,
          IMPROVED,
          RATE,
          Figure.number("mean_baseline", "Mean baseline", SideCounts::meanBaseline));

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

  /** Of the assessed, in points; {@code NaN} of nobody. */
  public double meanBaseline() {
    return share(baselineSum, 100 * assessed);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}

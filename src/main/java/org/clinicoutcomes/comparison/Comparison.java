package org.clinicoutcomes.comparison;

import java.util.List;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.statistics.Interval;
import org.clinicoutcomes.statistics.StandardisedDifference;

/**
 * Two sides judged by one headline. Where a reason speaks against comparing them it has the reasons
 * and no difference at all.
 *
 * @param group whose patients, and the headline
 * @param by what tells the sides apart: {@code drug}, {@code route} or {@code clinic}
 * @param withheld why no comparison is made; empty where it is
 * @param standardised to one mix of severities; {@code NaN} where that is not given
 * @param standardisedWithheld why that is not given although the sides are compared; else empty
 */
public record Comparison(
    Group group,
    String by,
    Side side,
    Side other,
    List<String> withheld,
    StandardisedDifference standardised,
    List<String> standardisedWithheld) {

  public Comparison {
    withheld = List.copyOf(withheld);
    standardisedWithheld = List.copyOf(standardisedWithheld);
  }

  public boolean isMade() {
    return withheld.isEmpty();
  }

  /** The side's rate less the other's; {@code NaN} where no comparison is made. */
  public double difference() {
    return isMade() ? side.counts().rate() - other.counts().rate() : Double.NaN;
  }

  /** Newcombe's limits of {@link #difference()}. */
  public Interval interval() {
    SideCounts a = side.counts();
    SideCounts b = other.counts();
    return isMade()
        ? Interval.ofDifference(a.improved(), a.assessed(), b.improved(), b.assessed())
        : Interval.NOT_AVAILABLE;
  }
}

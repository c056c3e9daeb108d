package org.clinicoutcomes.comparison;

import java.util.OptionalLong;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.statistics.Interval;

/**
 * What the records have on a claim.
 *
 * @param n how many patients or sessions can be looked at
 * @param count of how many of them the figure is true
 * @param interval of the share; not available where the counted are not independent of each other
 * @param completeness how many of those who should be looked at can be; {@code NaN} if not known
 * @param missing how many cannot; none if not known
 */
public record ClaimEvidence(
    long n, long count, Interval interval, double completeness, OptionalLong missing) {

  /** No figure speaks to the claim. */
  static final ClaimEvidence NONE =
      new ClaimEvidence(0, 0, Interval.NOT_AVAILABLE, Double.NaN, OptionalLong.empty());

  /** Improved of assessed. */
  static ClaimEvidence of(Ladder ladder) {
    return new ClaimEvidence(
        ladder.assessed(),
        ladder.improved(),
        ladder.rateInterval(),
        ladder.completeness(),
        OptionalLong.of(ladder.noEndScore()));
  }

  /** Patients with something of those of whom it is known. */
  static ClaimEvidence ofPatients(long n, long count) {
    return new ClaimEvidence(n, count, Interval.wilson(count, n), Double.NaN, OptionalLong.empty());
  }

  /** Sessions with something; without an interval, as those of one patient are alike. */
  static ClaimEvidence ofSessions(long n, long count) {
    return new ClaimEvidence(n, count, Interval.NOT_AVAILABLE, Double.NaN, OptionalLong.empty());
  }

  /** The share; {@code NaN} where there is nobody to look at. */
  public double estimate() {
    return n == 0 ? Double.NaN : (double) count / n;
  }
}

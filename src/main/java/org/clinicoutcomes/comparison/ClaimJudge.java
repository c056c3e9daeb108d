package org.clinicoutcomes.comparison;

import org.clinicoutcomes.comparison.Claim.Direction;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.statistics.Interval;

/**
 * Holds a claimed share against a ladder. A verdict needs the whole interval of the rate on one
 * side of the share, and either few missing end scores or the same of the rate in which all of them
 * speak against the verdict.
 */
public final class ClaimJudge {

  private final ClaimRules rules;

  public ClaimJudge(ClaimRules rules) {
    this.rules = rules;
  }

  /** The verdict on "so many at least" or "so many at most". */
  public ClaimVerdict judge(Ladder ladder, Direction direction, double share) {
    if (rules.areTooFew(ladder)) {
      return ClaimVerdict.TOO_FEW;
    }
    boolean complete = rules.areComplete(ladder);
    return direction == Direction.AT_LEAST
        ? atLeast(ladder, share, complete)
        : atMost(ladder, share, complete);
  }

  private static ClaimVerdict atLeast(Ladder ladder, double share, boolean complete) {
    Interval rate = ladder.rateInterval();
    if (rate.low() >= share && (complete || ladder.ittInterval().low() >= share)) {
      return ClaimVerdict.MET;
    }
    boolean below = rate.high() < share && (complete || ladder.bestInterval().high() < share);
    return below ? ClaimVerdict.NOT_MET : ClaimVerdict.UNDECIDED;
  }

  private static ClaimVerdict atMost(Ladder ladder, double share, boolean complete) {
    Interval rate = ladder.rateInterval();
    if (rate.high() <= share && (complete || ladder.bestInterval().high() <= share)) {
      return ClaimVerdict.MET;
    }
    boolean above = rate.low() > share && (complete || ladder.ittInterval().low() > share);
    return above ? ClaimVerdict.NOT_MET : ClaimVerdict.UNDECIDED;
  }
}

package org.clinicoutcomes.comparison;

import org.clinicoutcomes.measure.Ladder;

/**
 * The settings that say when records suffice to judge a claim; the same for the whole run.
 *
 * @param claimCompleteness with so many of the eligible assessed, the missing are left out of
 *     account
 * @param claimPatients with fewer assessed nothing is judged
 */
public record ClaimRules(int claimCompleteness, int claimPatients) {

  private static final long WHOLE = 100;

  boolean areTooFew(Ladder ladder) {
    return ladder.assessed() < claimPatients;
  }

  boolean areComplete(Ladder ladder) {
    return WHOLE * ladder.assessed() >= claimCompleteness * ladder.eligible();
  }
}

package org.clinicoutcomes.comparison;

import org.clinicoutcomes.measure.Ladder;

/**
 * What the records of a clinic, or of all, say of one claim.
 *
 * @param condition the condition's key, or {@code all}
 */
public record ClaimFinding(
    Claim claim, String condition, ClaimEvidence evidence, ClaimVerdict verdict) {

  /** There is nothing to hold against the claim. */
  public static ClaimFinding notRecorded(Claim claim, String condition) {
    return new ClaimFinding(claim, condition, ClaimEvidence.NONE, ClaimVerdict.NOT_RECORDED);
  }

  /** Holds a claim against the ladder of its measure. */
  public static ClaimFinding of(Claim claim, String condition, Ladder ladder, ClaimRules rules) {
    Claim.Said said = claim.said();
    ClaimVerdict verdict =
        said == null
            ? ClaimVerdict.DESCRIBED
            : new ClaimJudge(rules).judge(ladder, said.direction(), said.share());
    return new ClaimFinding(claim, condition, ClaimEvidence.of(ladder), verdict);
  }

  /** Whether there is a figure that speaks to the claim. */
  public boolean isRecorded() {
    return verdict != ClaimVerdict.NOT_RECORDED;
  }
}

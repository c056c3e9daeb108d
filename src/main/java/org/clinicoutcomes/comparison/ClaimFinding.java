package org.clinicoutcomes.comparison;

import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.safety.SafetyTally;

/**
 * What the records of a clinic, or of all, say of one claim.
 *
 * @param condition the condition's key, or {@value #EVERY_CONDITION}
 */
public record ClaimFinding(
    Claim claim, String condition, ClaimEvidence evidence, ClaimVerdict verdict) {

  /** The condition of findings that are not by condition. */
  public static final String EVERY_CONDITION = "all";

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

  /** What a check says of a claim: shown, never judged, as nobody knows who is missing. */
  public static ClaimFinding of(Claim claim, ClaimSubject.OfCheck check, SafetyTally tally) {
    long n = check.ofPatients() ? tally.patients() : tally.sessions();
    if (n == 0) {
      return notRecorded(claim, EVERY_CONDITION);
    }
    ClaimEvidence evidence =
        check.ofPatients()
            ? ClaimEvidence.ofPatients(n, tally.patientsWith())
            : ClaimEvidence.ofSessions(n, tally.sessionsWith());
    return new ClaimFinding(claim, EVERY_CONDITION, evidence, ClaimVerdict.DESCRIBED);
  }

  /** Whether there is a figure that speaks to the claim. */
  public boolean isRecorded() {
    return verdict != ClaimVerdict.NOT_RECORDED;
  }
}

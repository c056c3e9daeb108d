package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.count;
import static org.clinicoutcomes.pages.Wording.limits;
import static org.clinicoutcomes.pages.Wording.percent;

import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.Claim.Direction;
import org.clinicoutcomes.comparison.ClaimEvidence;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.ClaimSubject;

/** Says in a sentence what is claimed, what stands in the records, and what follows. */
final class ClaimSentence {

  private ClaimSentence() {}

  /** The sentence of one finding. */
  static String of(ClaimFinding finding) {
    Claim.Said said = finding.claim().said();
    return (said == null ? "They give no share; " : "They say " + said.words() + "; ")
        + here(finding)
        + (said == null ? missing(finding.evidence()) : verdict(finding, said));
  }

  private static String here(ClaimFinding finding) {
    ClaimEvidence evidence = finding.evidence();
    if (!finding.isRecorded()) {
      return "these records hold nothing to measure it by";
    }
    if (evidence.n() == 0) {
      return "here nobody has a final score";
    }
    return "here "
        + evidence.count()
        + " of "
        + evidence.n()
        + unit(finding.claim())
        + " ("
        + percent(evidence.estimate())
        + interval(evidence)
        + ")";
  }

  private static String unit(Claim claim) {
    return claim.subject() instanceof ClaimSubject.OfCheck check
        ? " " + CheckWording.unit(check)
        : "";
  }

  private static String interval(ClaimEvidence evidence) {
    return Double.isNaN(evidence.interval().low()) ? "" : ", " + limits(evidence.interval());
  }

  private static String verdict(ClaimFinding finding, Claim.Said said) {
    return switch (finding.verdict()) {
      case MET, NOT_MET -> ": " + finding.verdict().words() + missing(finding.evidence());
      case UNDECIDED -> ": undecided, as " + why(finding.evidence(), said) + ".";
      case TOO_FEW -> ": too few to judge" + missing(finding.evidence());
      case DESCRIBED, NOT_RECORDED -> missing(finding.evidence());
    };
  }

  /** What keeps a claim undecided: chance, missing scores, or both. */
  private static String why(ClaimEvidence evidence, Claim.Said said) {
    long missing = evidence.missing().orElse(0);
    String chance = "the interval reaches both sides of " + percent(said.share());
    if (isStraddled(evidence, said)) {
      return missing == 0 ? chance : chance + " and " + missing(missing);
    }
    return missing(missing);
  }

  private static boolean isStraddled(ClaimEvidence evidence, Claim.Said said) {
    double low = evidence.interval().low();
    double high = evidence.interval().high();
    return said.direction() == Direction.AT_LEAST
        ? low < said.share() && said.share() <= high
        : low <= said.share() && said.share() < high;
  }

  private static String missing(ClaimEvidence evidence) {
    long missing = evidence.missing().orElse(0);
    return missing == 0 ? "." : "; " + missing(missing) + ".";
  }

  private static String missing(long missing) {
    return count(missing, "final score") + (missing == 1 ? " is missing" : " are missing");
  }
}

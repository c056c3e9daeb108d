package org.clinicoutcomes.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;

/**
 * What the records of a clinic, or of all, say of one claim.
 *
 * @param condition the condition's key, or {@value Place#EVERY}
 */
public record ClaimFinding(
    Claim claim, String condition, ClaimEvidence evidence, ClaimVerdict verdict) {

  /**
   * A row of the file.
   *
   * @param clinic its name in the report, or what stands for all
   */
  private record Row(String clinic, ClaimFinding finding) {}

  public static final Figure<ClaimFinding> N =
      recorded(Figure.count("n", "Out of", ClaimEvidence::n));
  public static final Figure<ClaimFinding> COUNT =
      recorded(Figure.count("count", "Counted", ClaimEvidence::count));

  /** How the counts compare, and how many could not be looked at. */
  public static final List<Figure<ClaimFinding>> SHARES =
      Figure.of(
          List.of(
              Figure.share("estimate", "Share", ClaimEvidence::estimate),
              Figure.share("low", "95 % from", evidence -> evidence.interval().low()),
              Figure.share("high", "95 % to", evidence -> evidence.interval().high()),
              Figure.share("completeness", "Completeness", ClaimEvidence::completeness),
              Figure.counted("missing", "Missing", evidence -> Value.of(evidence.missing()))),
          ClaimFinding::evidence);

  /** What a clinic's findings are, by its name. */
  public static final TidyTable<Map.Entry<String, List<ClaimFinding>>, ?> TABLE =
      new TidyTable<>(
          "claims",
          ClaimFinding::rows,
          columns(),
          List.of(
              MethodEntry.statistic(
                  "verdict on a claim",
                  "rate and its limits against the claimed share",
                  "Met, or not met: the whole interval of the rate lies on one side of the share, and so"
                      + " does that of the rate with all missing counted against the verdict, unless few"
                      + " are missing (claim_completeness). Else undecided. Only for claims with a share in"
                      + " their words, of at least claim_patients assessed.",
                  "convention; intervals: Wilson 1927, J Am Stat Assoc 22:209"),
              MethodEntry.statistic(
                  "claim held against a check",
                  "sessions or patients with it / those of whom it is known",
                  "Shown, never judged. Sessions of one patient are alike, so a share of sessions has no"
                      + " interval.",
                  "convention")));

  private static Stream<Row> rows(Map.Entry<String, List<ClaimFinding>> ofClinic) {
    return ofClinic.getValue().stream().map(finding -> new Row(ofClinic.getKey(), finding));
  }

  private static List<Figure<Row>> columns() {
    Figure<Row> clinic = Figure.text("clinic", "Clinic", Row::clinic);
    Figure<ClaimFinding> verdict =
        Figure.text("verdict", "Verdict", finding -> finding.verdict().code());
    List<Figure<ClaimFinding>> claim =
        List.of(
            Figure.text("claim", "Claim", finding -> finding.claim().key()),
            Figure.text("condition", "Condition", ClaimFinding::condition),
            Figure.text(
                "measure_or_check", "Counted are", finding -> finding.claim().subject().figure()),
            Figure.text("direction", "Direction", finding -> finding.claim().direction()),
            Figure.share("value", "Claimed", finding -> finding.claim().share()),
            N,
            COUNT);
    return Figure.joined(
        List.of(
            List.of(clinic),
            Figure.of(Figure.joined(List.of(claim, SHARES, List.of(verdict))), Row::finding)));
  }

  private static Figure<ClaimFinding> recorded(Figure<ClaimEvidence> of) {
    return of.of(ClaimFinding::evidence).where(ClaimFinding::isRecorded);
  }

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
      return notRecorded(claim, Place.EVERY);
    }
    ClaimEvidence evidence =
        check.ofPatients()
            ? ClaimEvidence.ofPatients(n, tally.patientsWith())
            : ClaimEvidence.ofSessions(n, tally.sessionsWith());
    return new ClaimFinding(claim, Place.EVERY, evidence, ClaimVerdict.DESCRIBED);
  }

  /** Whether there is a figure that speaks to the claim. */
  public boolean isRecorded() {
    return verdict != ClaimVerdict.NOT_RECORDED;
  }
}

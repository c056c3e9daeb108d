package org.clinicoutcomes.pages;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.comparison.ClaimVerdict;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Value;

/** What articles claim beside what the records say; what contradicts each other side by side. */
final class ClaimsPage {

  private static final List<String> PROVED =
      List.of(ClaimFinding.N.title(), ClaimFinding.COUNT.title());

  private static final Comparator<ClaimFinding> ORDER =
      Comparator.comparing(ClaimsPage::place)
          .thenComparing(finding -> finding.claim().contradiction())
          .thenComparing(finding -> finding.claim().article())
          .thenComparing(finding -> finding.claim().key())
          .thenComparing(ClaimFinding::condition);

  private final Findings findings;
  private final ClaimFindings claims;
  private final Proof proof;

  ClaimsPage(Findings findings, ClaimFindings claims, Proof proof) {
    this.findings = findings;
    this.claims = claims;
    this.proof = proof;
  }

  /** Those with a number, then those that contradict each other, then what is recorded. */
  private static int place(ClaimFinding finding) {
    if (finding.claim().isContradicted()) {
      return 1;
    }
    if (finding.claim().said() != null) {
      return 0;
    }
    return finding.isRecorded() ? 2 : 3;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic) {
    return new Page(
            "Claims",
            "What articles claim, beside what these records say",
            List.of(
                "We measure claims, we do not repeat them. A verdict holds for these records alone; a claim"
                    + " without a share in its words gets none.",
                "Before and after, without a control group: no verdict says that the treatment did it.",
                "On top what has a share in its words; then, side by side, what articles disagree on; then"
                    + " the rest, and last what these records do not hold."),
            proof.table(
                "Claims",
                figures(),
                claims.of(clinic).stream().sorted(ORDER).toList(),
                new Proof.Again<>(PROVED, finding -> proof(clinic, finding))))
        .headed(heading(claims.of(clinic)))
        .printing(
            claims.of(clinic).stream().anyMatch(ClaimFinding::isRecorded)
                ? Printout.USUAL
                : Printout.ONE_PAGE);
  }

  private static String heading(List<ClaimFinding> all) {
    List<ClaimVerdict> verdicts =
        all.stream()
            .filter(finding -> finding.claim().said() != null)
            .map(ClaimFinding::verdict)
            .toList();
    int met = Collections.frequency(verdicts, ClaimVerdict.MET);
    int notMet = Collections.frequency(verdicts, ClaimVerdict.NOT_MET);
    return verdicts.isEmpty()
        ? "Claims: none has a share in its words"
        : Wording.count(
                verdicts.size(),
                "claim with a share in its words",
                "claims with a share in their words")
            + ": "
            + met
            + " met, "
            + notMet
            + " not met"
            + (met + notMet == verdicts.size() ? "" : "; of the others these records cannot tell");
  }

  private List<Figure<ClaimFinding>> figures() {
    return Figure.joined(
        List.of(
            List.of(
                Figure.prose("", "Articles disagree on", of -> of.claim().contradiction()),
                Figure.prose("", "They say", of -> "“" + of.claim().words() + "”"),
                Figure.prose("", "What these records say", ClaimSentence::of),
                Figure.text("", "Verdict", of -> of.verdict().words()),
                Figure.text("", "For", this::whom),
                Figure.prose("", "Counted are", of -> what(of.claim().subject())),
                ClaimFinding.COUNT,
                ClaimFinding.N),
            ClaimFinding.SHARES,
            List.of(Figure.prose("", "Article", of -> of.claim().article()))));
  }

  private String whom(ClaimFinding finding) {
    return finding.claim().subject() instanceof ClaimSubject.OfCheck check
        ? CheckWording.whom(check)
        : findings.catalog().condition(finding.condition()).name();
  }

  private String what(ClaimSubject subject) {
    return subject instanceof ClaimSubject.OfCheck check
        ? CheckWording.what(check)
        : "patients who " + findings.catalog().measure(subject.figure()).phrase();
  }

  private List<Value> proof(String clinic, ClaimFinding finding) {
    boolean isOfMeasure = finding.claim().subject() instanceof ClaimSubject.OfMeasure;
    if (!isOfMeasure || !finding.isRecorded()) {
      return List.of(Value.BLANK, Value.BLANK, Value.BLANK);
    }
    CellKey key = CellKey.overall(clinic, finding.condition(), finding.claim().subject().figure());
    return List.of(
        proof.recount(key, CellFigures.ASSESSED, finding.evidence().n()),
        proof.recount(key, CellFigures.IMPROVED, finding.evidence().count()),
        Proof.tiesOut(PROVED));
  }
}

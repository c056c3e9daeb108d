package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.comparison.ClaimEvidence;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What articles claim beside what the records say; what contradicts each other side by side. */
final class ClaimsPage {

  private static final String OUT_OF = "Out of";
  private static final String COUNTED = "Counted";
  private static final List<String> PROVED = List.of(OUT_OF, COUNTED);

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Articles disagree on", Format.PROSE),
          new Column("They say", Format.PROSE),
          new Column("What these records say", Format.PROSE),
          new Column("Verdict", Format.TEXT),
          new Column("For", Format.TEXT),
          new Column("Counted are", Format.PROSE),
          new Column(COUNTED, Format.COUNT),
          new Column(OUT_OF, Format.COUNT),
          new Column("Share", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column("Completeness", Format.PERCENT),
          new Column("Missing", Format.COUNT),
          new Column("Article", Format.PROSE));

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
    List<List<Value>> rows =
        claims.of(clinic).stream().sorted(ORDER).map(finding -> row(clinic, finding)).toList();
    return new Page(
        "Claims",
        "What articles claim, beside what these records say",
        List.of(
            "We measure claims, we do not repeat them. A verdict holds for these records alone; a claim"
                + " without a share in its words gets none.",
            "Before and after, without a control group: no verdict says that the treatment did it.",
            "On top what has a share in its words; then, side by side, what articles disagree on; then"
                + " the rest, and last what these records do not hold."),
        Table.of("Claims", proof.columns(COLUMNS, PROVED), rows));
  }

  private List<Value> row(String clinic, ClaimFinding finding) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(finding.claim().contradiction()));
    row.add(Value.of("“" + finding.claim().words() + "”"));
    row.add(Value.of(ClaimSentence.of(finding)));
    row.add(Value.of(finding.verdict().words()));
    row.add(Value.of(whom(finding)));
    row.add(Value.of(what(finding.claim().subject())));
    row.addAll(figures(finding));
    row.add(Value.of(finding.claim().article()));
    row.addAll(proof(clinic, finding));
    return row;
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

  private static List<Value> figures(ClaimFinding finding) {
    ClaimEvidence evidence = finding.evidence();
    return List.of(
        finding.isRecorded() ? Value.of(evidence.count()) : Value.BLANK,
        finding.isRecorded() ? Value.of(evidence.n()) : Value.BLANK,
        Value.of(evidence.estimate()),
        Value.of(evidence.interval().low()),
        Value.of(evidence.interval().high()),
        Value.of(evidence.completeness()),
        evidence.missing().isPresent() ? Value.of(evidence.missing().getAsLong()) : Value.BLANK);
  }

  private List<Value> proof(String clinic, ClaimFinding finding) {
    if (!proof.isFromPatients()) {
      return List.of();
    }
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

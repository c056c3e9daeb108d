package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Response by session: after how many sessions a series of either kind first met its headline. */
final class SessionsBlock {

  private static final String SERIES = "Eligible series";
  private static final String MET = "Met by then";
  private static final String SCORED = "Scored by then";
  private static final List<String> FIGURES = List.of(SERIES, MET, SCORED);

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.TEXT),
          new Column("After at most", Format.COUNT),
          new Column(SERIES, Format.COUNT),
          new Column(MET, Format.COUNT),
          new Column("Share met", Format.PERCENT),
          new Column(SCORED, Format.COUNT),
          new Column("Share scored", Format.PERCENT));

  private final Findings findings;
  private final Proof proof;

  SessionsBlock(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** That of one clinic, or of all. */
  Block of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    findings
        .of(Families.WITHIN_SERIES, clinic)
        .forEach(
            (group, tally) -> {
              if (headlines.contains(group.condition(), group.measure())) {
                for (int k = 1; k <= WithinSeriesTally.SESSIONS; k++) {
                  rows.add(row(group, tally, k));
                }
              }
            });
    return new Block(
        "Sessions",
        List.of(
            "Closed series of either kind whose starting score can be judged, by each condition's"
                + " headline.",
            "Met by then: the rule was met at any time after at most so many sessions.",
            "Scored by then: there was any score by then. Where few were scored, few can be seen to"
                + " have met the rule: a clinic that scores late looks slow."),
        Table.of("Sessions", proof.columns(OWN, FIGURES), rows));
  }

  private List<Value> row(Group group, WithinSeriesTally tally, int sessions) {
    long met = tally.metBy().get(sessions - 1);
    long scored = tally.scoredBy().get(sessions - 1);
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(findings.catalog().measure(group.measure()).phrase()));
    row.add(Value.of(sessions));
    row.add(Value.of(tally.eligible()));
    row.add(Value.of(met));
    row.add(Value.share(met, tally.eligible()));
    row.add(Value.of(scored));
    row.add(Value.share(scored, tally.eligible()));
    if (proof.isFromPatients()) {
      PatientMatches series = eligible(group.condition());
      row.add(series.recount(tally.eligible()));
      row.add(
          series.and(new Match.AtMost(PatientColumns.SESSIONS_TO_RESPONSE, sessions)).recount(met));
      row.add(
          series.and(new Match.AtMost(PatientColumns.SESSIONS_TO_SCORE, sessions)).recount(scored));
      row.add(Proof.tiesOut(FIGURES));
    }
    return row;
  }

  private static PatientMatches eligible(String condition) {
    return new PatientMatches(
            PatientColumns.OUTCOME, List.of(Match.is(PatientColumns.CONDITION, condition)))
        .on(PatientMatches.ELIGIBLE);
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.series.MissingBaseline;

/** Patient flow: from every patient with a session, step by step, to those in the rate. */
final class FlowPage {

  private static final String PATIENTS = "Patients";
  private static final String IN_PROGRESS = "First series in progress";
  private static final String MAINTENANCE = "Maintenance only";
  private static final String NEVER_SCORED = "Never scored";
  private static final String TOO_EARLY = "Scored too early";
  private static final String ONLY_AFTER = "Scored only after the first session";
  private static final String BELOW_ENTRY = "Below entry";
  private static final String NO_END_SCORE = "No end score";

  private static final List<String> STEPS =
      List.of(
          PATIENTS,
          IN_PROGRESS,
          MAINTENANCE,
          LadderTable.TREATED,
          NEVER_SCORED,
          TOO_EARLY,
          ONLY_AFTER,
          BELOW_ENTRY,
          LadderTable.ELIGIBLE,
          NO_END_SCORE,
          LadderTable.ASSESSED,
          LadderTable.RULE_MET);

  private static final List<Column> OWN =
      Stream.concat(
              Stream.of(new Column("Condition", Format.TEXT), new Column("Headline", Format.TEXT)),
              STEPS.stream().map(step -> new Column(step, Format.COUNT)))
          .toList();

  private final Findings findings;
  private final Proof proof;

  FlowPage(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    findings
        .flowOf(clinic)
        .forEach((group, tally) -> rows.add(row(group, tally, headlines.of(group.condition()))));
    return new Page(
        "Patient flow",
        "Who is not in a rate, and why",
        List.of(
            "Treated = patients, less those still in their first series, less those with"
                + " maintenance only.",
            "Eligible = treated, less those without a baseline (never scored, scored too early,"
                + " or only after the first session), less those below entry.",
            "Assessed = eligible, less those without an end score. Rungs are those of each"
                + " condition's headline"
                + (proof == Proof.NONE ? ", in each source its own." : ".")),
        Table.of("Flow", proof.columns(OWN, STEPS), rows));
  }

  private List<Value> row(Group group, FlowTally tally, List<String> headlines) {
    Map<String, Long> counts = counts(tally);
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(String.join(", ", headlines)));
    STEPS.forEach(step -> row.add(Value.of(counts.getOrDefault(step, 0L))));
    if (proof.isFromPatients()) {
      STEPS.forEach(
          step -> row.add(matches(step, group.condition()).recount(counts.getOrDefault(step, 0L))));
      row.add(Proof.tiesOut(STEPS));
    }
    return row;
  }

  private static Map<String, Long> counts(FlowTally tally) {
    long assessed = tally.on(Rung.NOT_IMPROVED) + tally.on(Rung.IMPROVED);
    return Map.ofEntries(
        Map.entry(PATIENTS, tally.patients()),
        Map.entry(IN_PROGRESS, tally.firstInProgress()),
        Map.entry(MAINTENANCE, tally.maintenanceOnly()),
        Map.entry(LadderTable.TREATED, tally.treated()),
        Map.entry(NEVER_SCORED, tally.without(MissingBaseline.NEVER_SCORED)),
        Map.entry(TOO_EARLY, tally.without(MissingBaseline.TOO_EARLY)),
        Map.entry(ONLY_AFTER, tally.without(MissingBaseline.ONLY_AFTER)),
        Map.entry(BELOW_ENTRY, tally.on(Rung.BELOW_ENTRY)),
        Map.entry(LadderTable.ELIGIBLE, tally.on(Rung.NO_END_SCORE) + assessed),
        Map.entry(NO_END_SCORE, tally.on(Rung.NO_END_SCORE)),
        Map.entry(LadderTable.ASSESSED, assessed),
        Map.entry(LadderTable.RULE_MET, tally.on(Rung.IMPROVED)));
  }

  /** Which rows of the patients page stand behind a step. */
  private static PatientMatches matches(String step, String condition) {
    PatientMatches of =
        new PatientMatches(
            PatientColumns.OUTCOME, List.of(Match.is(PatientColumns.CONDITION, condition)));
    PatientMatches treated = of.and(Match.is(PatientColumns.INDEX_ALL, "yes"));
    return switch (step) {
      case PATIENTS ->
          of.and(
              new Match.OneOf(
                  PatientColumns.FLOW,
                  List.of(FlowTally.TREATED, FlowTally.FIRST_IN_PROGRESS, FlowTally.MAINTENANCE)));
      case IN_PROGRESS -> of.and(Match.is(PatientColumns.FLOW, FlowTally.FIRST_IN_PROGRESS));
      case MAINTENANCE -> of.and(Match.is(PatientColumns.FLOW, FlowTally.MAINTENANCE));
      case LadderTable.TREATED -> treated;
      case NEVER_SCORED -> without(treated, MissingBaseline.NEVER_SCORED);
      case TOO_EARLY -> without(treated, MissingBaseline.TOO_EARLY);
      case ONLY_AFTER -> without(treated, MissingBaseline.ONLY_AFTER);
      case BELOW_ENTRY -> treated.on(PatientMatches.codes(Rung.BELOW_ENTRY));
      case LadderTable.ELIGIBLE -> treated.on(PatientMatches.ELIGIBLE);
      case NO_END_SCORE -> treated.on(PatientMatches.codes(Rung.NO_END_SCORE));
      case LadderTable.ASSESSED -> treated.on(PatientMatches.ASSESSED);
      case LadderTable.RULE_MET -> treated.on(PatientMatches.codes(Rung.IMPROVED));
      default -> throw new IllegalArgumentException("not a step: " + step);
    };
  }

  private static PatientMatches without(PatientMatches treated, MissingBaseline reason) {
    return treated.and(Match.is(PatientColumns.WHY_NO_BASELINE, reason.code()));
  }
}

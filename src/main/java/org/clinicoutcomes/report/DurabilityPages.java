package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.durability.ResponseEnd.Reason;
import org.clinicoutcomes.figures.DurabilityKey;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.statistics.SurvivalCurve;
import org.clinicoutcomes.statistics.SurvivalCurve.Estimate;

/** Durability: how long responses last, as a table by days and as curves. */
final class DurabilityPages {

  private static final String IMPROVED = "Improved";
  private static final String FOLLOWED = "Followed";
  private static final String LOST = "Lost";
  private static final String REINDUCED = "Of these re-induced";
  private static final String AT_RISK = "At risk";
  private static final List<String> FIGURES = List.of(IMPROVED, FOLLOWED, LOST, REINDUCED, AT_RISK);

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Handling", Format.TEXT),
          new Column("Day", Format.COUNT),
          new Column("Still responding", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column(AT_RISK, Format.COUNT),
          new Column(IMPROVED, Format.COUNT),
          new Column(FOLLOWED, Format.COUNT),
          new Column(LOST, Format.COUNT),
          new Column(REINDUCED, Format.COUNT),
          new Column("Median days", Format.COUNT),
          new Column("Median from", Format.COUNT),
          new Column("Median to", Format.COUNT));

  private final Findings findings;
  private final Proof proof;

  DurabilityPages(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of days with its pictures, and the page of the curves' points. */
  List<Page> of(String clinic, Headlines headlines) {
    SortedMap<DurabilityKey, DurabilityTally> tallies = new TreeMap<>();
    findings
        .durabilityOf(clinic)
        .forEach(
            (key, tally) -> {
              if (headlines.contains(key.group().condition(), key.group().measure())) {
                tallies.put(key, tally);
              }
            });
    CurvePage curves = new CurvePage(findings, headlines);
    tallies.forEach(
        (key, tally) -> {
          if (key.handling() == Handling.AS_TREATED) {
            curves.add(key.group(), tally);
          }
        });
    return List.of(days(tallies, curves.charts()), curves.page());
  }

  private Page days(SortedMap<DurabilityKey, DurabilityTally> tallies, List<Chart> charts) {
    List<List<Value>> rows = new ArrayList<>();
    tallies.forEach(
        (key, tally) -> {
          SurvivalCurve curve = tally.curve();
          DurabilityTally.HORIZONS.forEach(day -> rows.add(row(key, tally, curve, day)));
        });
    return new Page(
        "Durability",
        "How long those who got better stayed better",
        List.of(
            "Of patients whose first series ended improved: the share still responding so many days"
                + " after the final score (Kaplan–Meier), among those with any later score.",
            "As treated: lost at the first score that no longer meets the rule, or at a new"
                + " induction. Censored at retreatment: observed only until any further treatment.",
            "A loss is dated when it is seen, so rare follow-up makes responses look longer. A"
                + " blank median was not reached; few at risk make the right of a curve uncertain."),
        Table.of("Durability", proof.columns(OWN, FIGURES), rows),
        new Charts(charts, true));
  }

  private List<Value> row(DurabilityKey key, DurabilityTally tally, SurvivalCurve curve, int day) {
    Estimate estimate = curve.after(day);
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(key.group().condition()).name()));
    row.add(Value.of(key.group().measure()));
    row.add(Value.of(key.handling().code().replace('_', ' ')));
    row.add(Value.of(day));
    row.add(Value.of(estimate.survival()));
    row.add(Value.of(estimate.limits().low()));
    row.add(Value.of(estimate.limits().high()));
    row.add(Value.of(curve.atRisk(day)));
    row.add(Value.of(tally.improved()));
    row.add(Value.of(tally.followed()));
    row.add(Value.of(tally.events()));
    row.add(Value.of(tally.reinductions()));
    row.add(Value.of(curve.median()));
    row.add(Value.of(curve.medianLow()));
    row.add(Value.of(curve.medianHigh()));
    row.addAll(proof.isFromPatients() ? proof(key, tally, curve.atRisk(day), day) : List.of());
    return row;
  }

  /** The patients' rows say when a response ended as treated, and not how else it might. */
  private static List<Value> proof(DurabilityKey key, DurabilityTally tally, long atRisk, int day) {
    if (key.handling() != Handling.AS_TREATED) {
      List<Value> none = new ArrayList<>(Collections.nCopies(FIGURES.size(), Value.BLANK));
      none.add(Value.of("not recounted"));
      return none;
    }
    PatientMatches improved =
        new PatientMatches(
                PatientColumns.OUTCOME,
                List.of(
                    Match.is(PatientColumns.CONDITION, key.group().condition()),
                    Match.is(PatientColumns.INDEX_ALL, "yes")))
            .on(PatientMatches.codes(Rung.IMPROVED));
    return List.of(
        improved.recount(tally.improved()),
        improved
            .and(ended(Reason.LOST, Reason.REINDUCTION, Reason.CENSORED))
            .recount(tally.followed()),
        improved.and(ended(Reason.LOST, Reason.REINDUCTION)).recount(tally.events()),
        improved.and(ended(Reason.REINDUCTION)).recount(tally.reinductions()),
        improved.and(new Match.AtLeast(PatientColumns.RESPONSE_DAYS, day)).recount(atRisk),
        Proof.tiesOut(FIGURES));
  }

  private static Match ended(ResponseEnd.Reason... reasons) {
    return new Match.OneOf(
        PatientColumns.RESPONSE_END, List.of(reasons).stream().map(Reason::code).toList());
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.durability.ResponseEnd.Reason;
import org.clinicoutcomes.figures.DurabilityFigures;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FollowUpFigures;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.SurvivalCurve;

/** Durability: how long responses last, as a table by days and as curves. */
final class DurabilityPages {

  private static final String AT_RISK = "At risk";
  private static final List<Figure<DurabilityTally>> COUNTS =
      List.of(
          DurabilityFigures.IMPROVED,
          DurabilityFigures.FOLLOWED,
          DurabilityFigures.EVENTS,
          DurabilityFigures.REINDUCTIONS);
  private static final List<String> FIGURES =
      Stream.concat(COUNTS.stream().map(Figure::title), Stream.of(AT_RISK)).toList();

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Day", Format.COUNT),
          new Column("Still responding", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column(AT_RISK, Format.COUNT),
          new Column("Until retreated", Format.PERCENT),
          new Column("Until retreated, 95 % from", Format.PERCENT),
          new Column("Until retreated, 95 % to", Format.PERCENT),
          new Column("Until retreated, at risk", Format.COUNT),
          new Column("Two lost scores", Format.PERCENT),
          new Column("Two lost scores, at risk", Format.COUNT),
          DurabilityFigures.IMPROVED.column(),
          DurabilityFigures.FOLLOWED.column(),
          FollowUpFigures.SCORES_PER_PATIENT.column(),
          new Column("Score due", Format.COUNT),
          new Column("Score obtained", Format.COUNT),
          new Column("Share obtained", Format.PERCENT),
          DurabilityFigures.EVENTS.column(),
          DurabilityFigures.REINDUCTIONS.column(),
          DurabilityFigures.MEDIAN.column(),
          DurabilityFigures.MEDIAN_LOW.column(),
          DurabilityFigures.MEDIAN_HIGH.column(),
          new Column("Until retreated, median", Format.COUNT),
          new Column("Two lost scores, median", Format.COUNT));

  private final Findings findings;
  private final Proof proof;

  DurabilityPages(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of days with its pictures, and the page of the curves' points. */
  List<Page> of(String clinic, Headlines headlines) {
    SortedMap<Group, Map<Handling, DurabilityTally>> tallies = new TreeMap<>();
    findings
        .of(Families.DURABILITY, clinic)
        .forEach(
            (key, tally) -> {
              if (headlines.contains(key.group().condition(), key.group().measure())) {
                tallies
                    .computeIfAbsent(key.group(), group -> new EnumMap<>(Handling.class))
                    .put(key.handling(), tally);
              }
            });
    CurvePage curves = new CurvePage(findings, headlines);
    tallies.forEach(
        (group, of) ->
            curves.add(
                group, tally(of, Handling.AS_TREATED), tally(of, Handling.AS_TREATED_CONFIRMED)));
    return List.of(days(tallies, curves.charts()), curves.page());
  }

  private static DurabilityTally tally(Map<Handling, DurabilityTally> of, Handling handling) {
    return of.getOrDefault(handling, DurabilityTally.NONE);
  }

  private Page days(SortedMap<Group, Map<Handling, DurabilityTally>> tallies, List<Chart> charts) {
    List<List<Value>> rows = new ArrayList<>();
    tallies.forEach(
        (group, of) -> DurabilityTally.HORIZONS.forEach(day -> rows.add(row(group, of, day))));
    return new Page(
        "Durability",
        "How long those who got better stayed better",
        List.of(
            "Of patients whose first series ended improved: the share still responding so many days"
                + " after the final score (Kaplan–Meier), among those with any later score.",
            "Still responding, as treated: lost at the first score that no longer meets the rule, or"
                + " at a new induction. Until retreated: observed only until any further treatment."
                + " Two lost scores: as treated, but a score counts as lost only if the next one is"
                + " lost too.",
            "A loss is dated when it is seen, so rare follow-up makes responses look longer: look at"
                + " the scores per patient and at the share obtained of the scores due at a day. A"
                + " blank median was not reached; few at risk make the right of a curve uncertain."),
        Table.of("Durability", proof.columns(OWN, FIGURES), rows),
        new Charts(charts, true));
  }

  private List<Value> row(Group group, Map<Handling, DurabilityTally> of, int day) {
    DurabilityTally tally = tally(of, Handling.AS_TREATED);
    SurvivalCurve curve = tally.curve();
    SurvivalCurve retreated = tally(of, Handling.CENSORED_AT_RETREATMENT).curve();
    SurvivalCurve confirmed = tally(of, Handling.AS_TREATED_CONFIRMED).curve();
    FollowUpTally followUp = findings.followUp(group);
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(group.measure()));
    row.add(Value.of(day));
    row.addAll(Figure.values(DurabilityFigures.at(day), curve));
    row.addAll(Figure.values(DurabilityFigures.at(day), retreated));
    row.add(Value.of(confirmed.after(day).survival()));
    row.add(Value.of(confirmed.atRisk(day)));
    row.add(Value.of(tally.improved()));
    row.add(Value.of(tally.followed()));
    row.add(Value.of(followUp.scoresPerPatient()));
    row.addAll(looked(day, followUp));
    row.add(Value.of(tally.events()));
    row.add(Value.of(tally.reinductions()));
    row.add(Value.of(curve.median()));
    row.add(Value.of(curve.medianLow()));
    row.add(Value.of(curve.medianHigh()));
    row.add(Value.of(retreated.median()));
    row.add(Value.of(confirmed.median()));
    row.addAll(proof.isFromPatients() ? proof(group, tally, curve.atRisk(day), day) : List.of());
    return row;
  }

  /** Scores due and obtained; nothing at a day at which follow-up is not looked at. */
  private static List<Value> looked(int day, FollowUpTally followUp) {
    int index = FollowUpSchedule.DAYS.indexOf(day);
    if (index < 0) {
      return List.of(Value.BLANK, Value.BLANK, Value.BLANK);
    }
    FollowUpTally.Looked looked = followUp.days().get(index);
    return List.of(Value.of(looked.due()), Value.of(looked.obtained()), Value.of(looked.share()));
  }

  /** The patients' rows say when a response ended as treated, and not how else it might. */
  private static List<Value> proof(Group group, DurabilityTally tally, long atRisk, int day) {
    PatientMatches improved =
        new PatientMatches(
                PatientColumns.OUTCOME,
                List.of(
                    Match.is(PatientColumns.CONDITION, group.condition()),
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

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import org.clinicoutcomes.figures.DurabilityFigures.Reading;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FollowUpFigures;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.SurvivalCurve;

/** Durability: how long responses last, as a table by days and as curves. */
final class DurabilityPages {

  /** What the curves say of a day, by each handling. */
  private record Row(
      Group group,
      DurabilityTally tally,
      FollowUpTally followUp,
      Reading asTreated,
      Reading retreated,
      Reading twoLost) {

    int day() {
      return asTreated.day();
    }

    boolean isLooked() {
      return FollowUpSchedule.DAYS.contains(day());
    }

    FollowUpTally.Looked looked() {
      return followUp.days().get(FollowUpSchedule.DAYS.indexOf(day()));
    }
  }

  private static final List<String> PROVED =
      Stream.of(
              DurabilityFigures.IMPROVED,
              DurabilityFigures.FOLLOWED,
              DurabilityFigures.EVENTS,
              DurabilityFigures.REINDUCTIONS,
              DurabilityFigures.AT_RISK)
          .map(Figure::title)
          .toList();

  private static final String RETREATED = "Until retreated";
  private static final String TWO_LOST = "Two lost scores";

  private static final List<Figure<Row>> FIGURES =
      Figure.joined(
          List.of(
              List.of(Figure.count("", "Day", Row::day)),
              Figure.of(DurabilityFigures.READINGS, Row::asTreated),
              Figure.of(under(RETREATED, DurabilityFigures.READINGS), Row::retreated),
              Figure.of(
                  under(TWO_LOST, List.of(DurabilityFigures.SURVIVAL, DurabilityFigures.AT_RISK)),
                  Row::twoLost),
              Figure.of(
                  List.of(DurabilityFigures.IMPROVED, DurabilityFigures.FOLLOWED), Row::tally),
              List.of(FollowUpFigures.SCORES_PER_PATIENT.of(Row::followUp)),
              FollowUpFigures.LOOKED.stream()
                  .map(figure -> figure.of(Row::looked).where(Row::isLooked))
                  .toList(),
              Figure.of(
                  List.of(DurabilityFigures.EVENTS, DurabilityFigures.REINDUCTIONS), Row::tally),
              Figure.of(DurabilityFigures.MEDIANS, row -> row.asTreated().curve()),
              List.of(
                  DurabilityFigures.MEDIAN
                      .named("", RETREATED + ", median")
                      .of(row -> row.retreated().curve()),
                  DurabilityFigures.MEDIAN
                      .named("", TWO_LOST + ", median")
                      .of(row -> row.twoLost().curve()))));

  private final Findings findings;
  private final Proof proof;

  DurabilityPages(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of days with its pictures, under a heading, and the page of the curves' points. */
  List<Page> of(String clinic, Headlines headlines, String heading) {
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
    return List.of(days(tallies, curves.charts()).headed(heading), curves.page());
  }

  private static DurabilityTally tally(Map<Handling, DurabilityTally> of, Handling handling) {
    return of.getOrDefault(handling, DurabilityTally.NONE);
  }

  private Page days(SortedMap<Group, Map<Handling, DurabilityTally>> tallies, List<Chart> charts) {
    List<Row> rows = new ArrayList<>();
    tallies.forEach((group, of) -> addRows(group, of, rows));
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
        proof.table(
            "Durability",
            Figure.joined(List.of(findings.ofMeasure(Row::group), FIGURES)),
            rows,
            new Proof.Again<>(PROVED, DurabilityPages::proof)),
        Charts.above(charts));
  }

  private void addRows(Group group, Map<Handling, DurabilityTally> of, List<Row> rows) {
    DurabilityTally tally = tally(of, Handling.AS_TREATED);
    SurvivalCurve treated = tally.curve();
    SurvivalCurve retreated = tally(of, Handling.CENSORED_AT_RETREATMENT).curve();
    SurvivalCurve confirmed = tally(of, Handling.AS_TREATED_CONFIRMED).curve();
    for (int day : DurabilityTally.HORIZONS) {
      rows.add(
          new Row(
              group,
              tally,
              findings.followUp(group),
              new Reading(treated, day),
              new Reading(retreated, day),
              new Reading(confirmed, day)));
    }
  }

  /** What is told of another handling: the first figure is called by its name. */
  private static List<Figure<Reading>> under(String handling, List<Figure<Reading>> figures) {
    return figures.stream()
        .map(
            figure ->
                figure.named(
                    "",
                    figure.equals(DurabilityFigures.SURVIVAL)
                        ? handling
                        : handling + ", " + figure.title().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The patients' rows say when a response ended as treated, and not how else it might. */
  private static List<Value> proof(Row row) {
    DurabilityTally tally = row.tally();
    PatientMatches improved =
        new PatientMatches(
                PatientColumns.OUTCOME,
                List.of(
                    Match.is(PatientColumns.CONDITION, row.group().condition()),
                    Match.is(PatientColumns.INDEX_ALL, "yes")))
            .on(PatientMatches.codes(Rung.IMPROVED));
    return List.of(
        improved.recount(tally.improved()),
        improved
            .and(ended(Reason.LOST, Reason.REINDUCTION, Reason.CENSORED))
            .recount(tally.followed()),
        improved.and(ended(Reason.LOST, Reason.REINDUCTION)).recount(tally.events()),
        improved.and(ended(Reason.REINDUCTION)).recount(tally.reinductions()),
        improved
            .and(new Match.AtLeast(PatientColumns.RESPONSE_DAYS, row.day()))
            .recount(DurabilityFigures.AT_RISK.count(row.asTreated())),
        Proof.tiesOut(PROVED));
  }

  private static Match ended(ResponseEnd.Reason... reasons) {
    return new Match.OneOf(
        PatientColumns.RESPONSE_END, List.of(reasons).stream().map(Reason::code).toList());
  }
}

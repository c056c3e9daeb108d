package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the patients page: one per patient, condition and series, with the rung on every
 * measure in force, so that each figure of a report can be counted again from them.
 *
 * @param measures ids of the measures in force for any condition of the source, in order
 * @param followUpDays how long after the end score loss of response is looked for
 */
public record PatientTable(List<String> measures, int followUpDays) {

  private static final double HUNDREDTHS = 100.0;

  public PatientTable {
    measures = List.copyOf(measures);
  }

  /** The columns of the rows for some measures in force. */
  public static List<Column> columns(List<String> measures) {
    return PatientColumns.of(measures);
  }

  /**
   * The rows among which one series stands: those of its condition that count in {@code all} stand
   * together, the others after them.
   */
  public static String group(ConditionCourse course, MeasuredSeries measured) {
    return course.condition() + (isIndex(course, measured) ? " 1" : " 2");
  }

  private static boolean isIndex(ConditionCourse course, MeasuredSeries measured) {
    return course.index().periodsOf(measured.series()).containsKey(Period.Grain.ALL);
  }

  /**
   * The row of one series.
   *
   * @param key what it is found by: {@link RowKey}
   */
  public List<Value> row(ConditionCourse course, MeasuredSeries measured, long key) {
    Map<String, String> strata =
        Stratum.of(measured.series(), course.patient()).stream()
            .collect(Collectors.toMap(Stratum::name, Stratum::value));
    List<Value> row = new ArrayList<>();
    addSeries(row, course, measured.series(), strata);
    addHeadline(row, course, measured);
    addGroups(row, course, measured, strata);
    addResponse(row, course, measured);
    addIndex(row, course, measured);
    row.add(asked(course.headlineOf(measured).outcome()));
    row.add(Value.of(key));
    Map<String, Rung> rungs =
        measured.outcomes().stream()
            .collect(Collectors.toMap(o -> o.measure().id(), SeriesOutcome::rung));
    measures.forEach(measure -> row.add(code(rungs.get(measure))));
    return row;
  }

  private static void addSeries(
      List<Value> row, ConditionCourse course, Series series, Map<String, String> strata) {
    row.add(Value.of(course.patient().id()));
    row.add(Value.of(course.condition()));
    row.add(Value.of(series.number()));
    row.add(Value.of(series.kind().code()));
    row.add(Value.of(series.status().code()));
    row.add(Value.of(series.firstDate()));
    row.add(Value.of(series.lastDate()));
    row.add(Value.of(series.sessions().size()));
    row.add(Value.of(strata.get("drug")));
    row.add(Value.of(strata.get("route")));
    row.add(Value.of(strata.get(Stratum.CLINICIAN)));
  }

  private static void addHeadline(
      List<Value> row, ConditionCourse course, MeasuredSeries measured) {
    Outcome headline = course.headlineOf(measured).outcome();
    row.add(code(headline.rung()));
    addScore(row, headline.baseline());
    addScore(row, headline.end());
    row.add(change(headline));
    row.add(
        headline.baseline() == null
            ? Value.of(course.missingBaseline(measured).code())
            : Value.BLANK);
    row.add(Value.of(headline.measure().id()));
  }

  private static void addScore(List<Value> row, @Nullable Score score) {
    row.add(score == null ? Value.BLANK : Value.of(score.at().date()));
    row.add(score == null ? Value.BLANK : Value.of(score.hundredths() / HUNDREDTHS));
  }

  private static Value change(Outcome outcome) {
    Score baseline = outcome.baseline();
    Score end = outcome.end();
    if (baseline == null || end == null) {
      return Value.BLANK;
    }
    int hundredths =
        outcome
            .measure()
            .instrument()
            .better()
            .improvement(baseline.hundredths(), end.hundredths());
    return Value.of(hundredths / HUNDREDTHS);
  }

  private static void addGroups(
      List<Value> row, ConditionCourse course, MeasuredSeries of, Map<String, String> strata) {
    row.add(Value.of(of.series().course().code()));
    row.add(Value.of(strata.get("sex")));
    row.add(Value.of(strata.get("age_band")));
    row.add(Value.of(strata.get("prior_treatments_failed")));
    row.add(Value.of(Stratum.baselineSeverity(course.headlineOf(of).outcome()).value()));
  }

  /** How soon the headline was met, and for how long: of the series that a page counts. */
  private void addResponse(List<Value> row, ConditionCourse course, MeasuredSeries measured) {
    SeriesOutcome headline = course.headlineOf(measured);
    List<Score> span = headline.outcome().scores().span();
    Onset onset = headline.onset();
    row.add(
        headline.rung().isEligible() && !span.isEmpty()
            ? Value.of(Onset.sessionsBefore(measured.series(), span.get(0)))
            : Value.BLANK);
    row.add(onset == null ? Value.BLANK : Value.of(onset.sessionsToResponse()));
    boolean isFollowed = headline.rung() == Rung.IMPROVED && isIndex(course, measured);
    if (!isFollowed) {
      row.add(Value.BLANK);
      row.add(Value.BLANK);
      return;
    }
    ResponseEnd end =
        ResponseEnd.of(measured.series(), headline.outcome(), Handling.AS_TREATED, followUpDays);
    row.add(end == null ? Value.BLANK : Value.of(end.days()));
    row.add(Value.of(end == null ? ResponseEnd.NO_FOLLOW_UP : end.reason().code()));
  }

  private static void addIndex(List<Value> row, ConditionCourse course, MeasuredSeries measured) {
    Map<Period.Grain, String> names = course.index().periodsOf(measured.series());
    row.add(
        course.placing().series().number() == measured.series().number()
            ? Value.of(FlowTally.place(course))
            : Value.BLANK);
    row.add(Value.of(names.containsKey(Period.Grain.ALL) ? "yes" : "no"));
    row.add(Value.of(names.get(Period.Grain.YEAR)));
    row.add(Value.of(names.get(Period.Grain.QUARTER)));
    row.add(Value.of(names.get(Period.Grain.MONTH)));
    row.add(Value.of(measured.series().stoppedEarly()));
  }

  private static Value asked(Outcome headline) {
    Score baseline = headline.baseline();
    if (baseline == null || !headline.measure().isBenefit()) {
      return Value.BLANK;
    }
    int asked =
        headline
            .measure()
            .rule()
            .asks(baseline.hundredths(), headline.measure().instrument().better());
    return Value.of(asked / HUNDREDTHS);
  }

  private static Value code(@Nullable Rung rung) {
    return rung == null ? Value.BLANK : Value.of(rung.code());
  }
}

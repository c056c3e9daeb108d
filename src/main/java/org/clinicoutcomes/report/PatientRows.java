package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.ConditionCourse;
import org.clinicoutcomes.figures.MeasuredSeries;
import org.clinicoutcomes.figures.SeriesOutcome;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the patients page: one per patient, condition and series, with the rung on every
 * measure in force, so that each figure of a report can be counted again from them.
 *
 * @param measures ids of the measures in force for any condition of the source, in order
 */
public record PatientRows(List<String> measures) {

  private static final double HUNDREDTHS = 100.0;

  private static final List<Column> FIXED =
      List.of(
          new Column("Patient", Format.IDENTIFIER),
          new Column("Condition", Format.TEXT),
          new Column("Series", Format.COUNT),
          new Column("Kind", Format.TEXT),
          new Column("Status", Format.TEXT),
          new Column("Course", Format.TEXT),
          new Column("First session", Format.DATE),
          new Column("Last session", Format.DATE),
          new Column("Sessions", Format.COUNT),
          new Column("Drug", Format.TEXT),
          new Column("Route", Format.TEXT),
          new Column("Clinician", Format.TEXT),
          new Column("index_all", Format.TEXT),
          new Column("index_year", Format.IDENTIFIER),
          new Column("index_quarter", Format.IDENTIFIER),
          new Column("index_month", Format.IDENTIFIER),
          new Column("Headline", Format.IDENTIFIER),
          new Column("Baseline on", Format.DATE),
          new Column("Baseline", Format.SCORE),
          new Column("End score on", Format.DATE),
          new Column("End score", Format.SCORE),
          new Column("Change", Format.SCORE));

  public PatientRows {
    measures = List.copyOf(measures);
  }

  /** The columns: of the series, of its headline, then a rung for each measure. */
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>(FIXED);
    measures.forEach(measure -> columns.add(new Column(measure, Format.TEXT)));
    return columns;
  }

  /** The row of one series. */
  public List<Value> row(ConditionCourse course, MeasuredSeries measured) {
    Series series = measured.series();
    List<Value> row = new ArrayList<>();
    addSeries(row, course, series);
    addIndex(row, course, series);
    addHeadline(row, course, measured);
    Map<String, Rung> rungs =
        measured.outcomes().stream()
            .collect(Collectors.toMap(o -> o.measure().id(), SeriesOutcome::rung));
    measures.forEach(measure -> row.add(code(rungs.get(measure))));
    return row;
  }

  private static void addSeries(List<Value> row, ConditionCourse course, Series series) {
    row.add(Value.of(course.patient().id()));
    row.add(Value.of(course.condition()));
    row.add(Value.of(series.number()));
    row.add(Value.of(series.kind().code()));
    row.add(Value.of(series.status().code()));
    row.add(Value.of(series.course().code()));
    row.add(Value.of(series.firstDate()));
    row.add(Value.of(series.lastDate()));
    row.add(Value.of(series.sessions().size()));
    row.add(Value.of(series.drug()));
    row.add(Value.of(series.route()));
    row.add(Value.of(series.clinician()));
  }

  private static void addIndex(List<Value> row, ConditionCourse course, Series series) {
    Map<Period.Grain, String> names = course.index().periodsOf(series);
    row.add(Value.of(names.containsKey(Period.Grain.ALL) ? "yes" : "no"));
    row.add(Value.of(names.get(Period.Grain.YEAR)));
    row.add(Value.of(names.get(Period.Grain.QUARTER)));
    row.add(Value.of(names.get(Period.Grain.MONTH)));
  }

  private static void addHeadline(
      List<Value> row, ConditionCourse course, MeasuredSeries measured) {
    Outcome headline =
        measured.outcomes().stream()
            .filter(o -> o.measure().equals(course.headline()))
            .findFirst()
            .orElseThrow()
            .outcome();
    row.add(Value.of(headline.measure().id()));
    addScore(row, headline.baseline());
    addScore(row, headline.end());
    row.add(change(headline));
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

  private static Value code(@Nullable Rung rung) {
    return rung == null ? Value.BLANK : Value.of(rung.code());
  }
}

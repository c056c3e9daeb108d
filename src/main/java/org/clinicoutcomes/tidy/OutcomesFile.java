package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.date;
import static org.clinicoutcomes.tidy.TidyCsv.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * Writes one source's part of {@code outcomes.csv}: a row per series and measure in force. Without
 * a baseline only the headline has a row.
 */
public final class OutcomesFile implements AutoCloseable {

  /** The header of the whole file. */
  public static final List<String> HEADER =
      List.of(
          ("source,patient_id,condition,series,kind,status,first_session,last_session,sessions,"
                  + "drug,route,clinic,measure,rung,baseline_on,baseline,end_on,end,end_timing,"
                  + "days_to_response,sessions_to_response")
              .split(","));

  /** Where the clinic stands in a row. */
  public static final int CLINIC = HEADER.indexOf("clinic");

  private final String source;
  private final TidyCsv csv;

  public OutcomesFile(Path file, String source) {
    this.source = source;
    this.csv = new TidyCsv(file, HEADER.size());
  }

  /** Writes the rows of one patient and condition. */
  public void write(ConditionCourse course) {
    for (MeasuredSeries measured : course.series()) {
      for (SeriesOutcome outcome : measured.outcomes()) {
        if (outcome.outcome().baseline() != null || outcome.measure().equals(course.headline())) {
          csv.row(row(course, measured.series(), outcome));
        }
      }
    }
  }

  private List<String> row(ConditionCourse course, Series series, SeriesOutcome outcome) {
    List<String> row = new ArrayList<>(HEADER.size());
    row.add(source);
    row.add(course.patient().id());
    row.add(course.condition());
    row.add(Integer.toString(series.number()));
    row.add(series.kind().code());
    row.add(series.status().code());
    row.add(series.firstDate().toString());
    row.add(series.lastDate().toString());
    row.add(Integer.toString(series.sessions().size()));
    row.add(series.drug());
    row.add(series.route());
    row.add(series.clinic());
    row.add(outcome.measure().id());
    row.add(outcome.rung().code());
    addScore(row, outcome.outcome().baseline());
    Score end = outcome.outcome().end();
    addScore(row, end);
    row.add(end == null ? "" : end.timing().code());
    Onset onset = outcome.onset();
    row.add(onset == null ? "" : Integer.toString(onset.daysToResponse()));
    row.add(onset == null ? "" : Integer.toString(onset.sessionsToResponse()));
    return row;
  }

  private static void addScore(List<String> row, @Nullable Score score) {
    row.add(score == null ? "" : date(score.at().date()));
    row.add(score == null ? "" : score(score.hundredths()));
  }

  @Override
  public void close() {
    csv.close();
  }
}

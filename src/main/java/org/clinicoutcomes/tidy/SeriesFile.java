package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.series.Series;

/** Writes one source's part of {@code series.csv}: a row per series. */
public final class SeriesFile implements AutoCloseable {

  /** The header of the whole file. */
  public static final List<String> HEADER =
      List.of(
          "source",
          "patient_id",
          "condition",
          "series",
          "kind",
          "status",
          "course",
          "first_session",
          "last_session",
          "sessions",
          "planned",
          "drug",
          "route",
          "clinic",
          "clinician",
          "index_all");

  /** Where the clinic stands in a row. */
  public static final int CLINIC = HEADER.indexOf("clinic");

  private final String source;
  private final TidyCsv csv;

  public SeriesFile(Path file, String source) {
    this.source = source;
    this.csv = new TidyCsv(file, HEADER.size());
  }

  /** Writes the rows of one patient and condition. */
  public void write(ConditionCourse course) {
    for (MeasuredSeries measured : course.series()) {
      csv.row(row(course, measured.series()));
    }
  }

  private List<String> row(ConditionCourse course, Series series) {
    Integer planned = series.first().planned();
    return List.of(
        source,
        course.patient().id(),
        course.condition(),
        Integer.toString(series.number()),
        series.kind().code(),
        series.status().code(),
        series.course().code(),
        series.firstDate().toString(),
        series.lastDate().toString(),
        Integer.toString(series.sessions().size()),
        planned == null ? "" : planned.toString(),
        series.drug(),
        series.route(),
        series.clinic(),
        series.clinician(),
        course.index().periodsOf(series).containsKey(Period.Grain.ALL) ? "yes" : "no");
  }

  @Override
  public void close() {
    csv.close();
  }
}

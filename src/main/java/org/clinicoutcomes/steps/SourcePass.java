package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.course.EarlyInductions;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.FiguresCounter;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.records.AcceptedRows;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;

/** The one pass over a source's treated patients in which all is counted, and every row written. */
final class SourcePass {

  private final FiguresCounter courses;
  private final SessionCounters sessions;
  private final EarlyInductions early;
  private SortedMap<String, Long> seriesByClinic = new TreeMap<>();
  private SortedMap<String, WorklistTally> worklistByClinic = new TreeMap<>();

  /**
   * @param early notes series that may be the rest of earlier ones
   */
  SourcePass(FiguresCounter courses, SessionCounters sessions, EarlyInductions early) {
    this.courses = courses;
    this.sessions = sessions;
    this.early = early;
  }

  /** Makes it, and writes what can be written only behind the last patient. */
  void over(
      AcceptedRows accepted,
      CourseMeasurement measurement,
      CourseRows rows,
      MeasureCatalog catalog) {
    accepted.forEachTreatedPatient(patient -> pass(patient, measurement, rows));
    seriesByClinic = rows.seriesByClinic();
    worklistByClinic = rows.writeWorklists(catalog);
  }

  private void pass(Patient patient, CourseMeasurement measurement, CourseRows rows) {
    List<Series> series = new ArrayList<>();
    measurement.measure(
        patient,
        courses.andThen(early).andThen(rows::write).andThen(course -> add(course, series)));
    sessions.count(patient, series);
    rows.endPatient();
  }

  private static void add(ConditionCourse course, List<Series> series) {
    course.series().forEach(of -> series.add(of.series()));
  }

  /** What was counted. */
  Figures figures() {
    Figures figures = new Figures();
    courses.addTo(figures);
    sessions.addTo(figures);
    return figures;
  }

  /** How many series each clinic has. */
  SortedMap<String, Long> seriesByClinic() {
    return seriesByClinic;
  }

  /** How long each clinic's worklist is. */
  SortedMap<String, WorklistTally> worklistByClinic() {
    return worklistByClinic;
  }
}

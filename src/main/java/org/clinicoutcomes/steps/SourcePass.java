package org.clinicoutcomes.steps;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.records.AcceptedRows;
import org.clinicoutcomes.worklist.Call;
import org.clinicoutcomes.worklist.Worklist;

/** The one pass over a source's treated patients in which all is counted, and every row written. */
final class SourcePass {

  private final CourseMeasurement measurement;
  private final Worklist worklist;
  private final PatientCounters counters;
  private SortedMap<String, Long> seriesByClinic = new TreeMap<>();
  private SortedMap<String, WorklistTally> worklistByClinic = new TreeMap<>();

  /** One patient, measured and counted, whose rows are to be written. */
  private record Passed(List<ConditionCourse> courses, List<Call> calls) {}

  /**
   * @param counters that have counted nobody
   */
  SourcePass(CourseMeasurement measurement, Worklist worklist, PatientCounters counters) {
    this.measurement = measurement;
    this.worklist = worklist;
    this.counters = counters;
  }

  /**
   * Makes it, and writes what can be written only behind the last patient.
   *
   * @param more makes counters for one thread
   */
  void over(
      AcceptedRows accepted,
      PatientBlocks patients,
      Supplier<PatientCounters> more,
      CourseRows rows,
      MeasureCatalog catalog) {
    counters.countPlanned(accepted);
    List<PatientCounters> all =
        patients.<PatientCounters, Passed>pass(
            more,
            (own, patient, results) -> {
              List<ConditionCourse> courses = own.count(patient, measurement);
              results.accept(new Passed(courses, worklist.of(courses)));
            },
            passed -> rows.write(passed.courses(), passed.calls()));
    all.forEach(counters::add);
    seriesByClinic = rows.seriesByClinic();
    worklistByClinic = rows.writeWorklists(catalog);
  }

  /** All that was counted. */
  PatientCounters counted() {
    return counters;
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

package org.clinicoutcomes.steps;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.PatientAtClinic;
import org.clinicoutcomes.pages.PatientTable;
import org.clinicoutcomes.tidy.GroupedRows;
import org.clinicoutcomes.worklist.Call;

/**
 * Writes what the workbooks of a source's clinics show row by row while its patients pass: series,
 * scores, sessions, who needs a call.
 */
final class SheetRows implements AutoCloseable {

  private final PatientTable series;
  private final RecordRows records;
  private final SourceFolder folder;
  private final WorklistRows worklist;
  private final SortedMap<String, GroupedRows> seriesByClinic = new TreeMap<>(CodePoints.ORDER);

  SheetRows(PatientTable series, RecordRows records, SourceFolder folder) {
    this.series = series;
    this.records = records;
    this.folder = folder;
    this.worklist = new WorklistRows(folder);
  }

  /** Writes all of the patient who has passed, and notes the calls. */
  void write(List<ConditionCourse> courses, List<Call> calls) {
    worklist.add(calls);
    records.write(courses).forEach(this::writeSeries);
  }

  private void writeSeries(String clinic, PatientAtClinic patient) {
    for (PatientAtClinic.Treated treated : patient.byCondition()) {
      ConditionCourse course = treated.course();
      of(clinic)
          .add(
              PatientTable.group(course, treated.measured()),
              series.row(course, treated.measured(), patient.key(treated)));
    }
  }

  private GroupedRows of(String clinic) {
    return seriesByClinic.computeIfAbsent(clinic, c -> new GroupedRows(folder.patients(c)));
  }

  /**
   * Writes every clinic's worklist, once all patients have passed, and counts its entries.
   *
   * @param clinics all there are, also those without a patient
   */
  SortedMap<String, WorklistTally> writeWorklists(Set<String> clinics, MeasureCatalog catalog) {
    for (String clinic : clinics) {
      of(clinic);
      records.start(clinic);
    }
    return worklist.writePages(clinics, catalog);
  }

  @Override
  public void close() {
    records.close();
    seriesByClinic.values().forEach(GroupedRows::close);
  }
}

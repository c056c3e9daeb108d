package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.PatientAtClinic;
import org.clinicoutcomes.pages.PatientTable;
import org.clinicoutcomes.tidy.GroupedRows;
import org.clinicoutcomes.tidy.SourcePart;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.worklist.Worklist;

/** Writes a source's rows while its patients pass: outcomes, series, patients, who needs a call. */
final class CourseRows implements AutoCloseable {

  private final String source;
  private final PatientTable patientRows;
  private final SourceFolder folder;
  private final SourcePart<ConditionCourse> outcomes;
  private final SourcePart<ConditionCourse> series;
  private final WorklistRows worklist;
  private final RecordRows records;
  private final List<ConditionCourse> ofThePatient = new ArrayList<>();
  private final SortedMap<String, GroupedRows> patientsByClinic = new TreeMap<>(CodePoints.ORDER);

  CourseRows(
      String source,
      PatientTable patientRows,
      Worklist worklist,
      RecordRows records,
      SourceFolder folder) {
    this.source = source;
    this.patientRows = patientRows;
    this.folder = folder;
    this.outcomes = SourcePart.of(SourceTables.OUTCOMES, source, folder.outcomes());
    this.series = SourcePart.of(SourceTables.SERIES, source, folder.series());
    this.records = records;
    this.worklist = new WorklistRows(source, worklist, folder);
  }

  void write(ConditionCourse course) {
    outcomes.accept(course);
    series.accept(course);
    worklist.add(course);
    ofThePatient.add(course);
  }

  /** Writes what takes all courses of the patient who has passed. */
  void endPatient() {
    worklist.listPatient();
    records.write(ofThePatient).forEach(this::writeSeries);
    ofThePatient.clear();
  }

  private void writeSeries(String clinic, PatientAtClinic patient) {
    for (PatientAtClinic.Treated treated : patient.byCondition()) {
      ConditionCourse course = treated.course();
      of(clinic)
          .add(
              PatientTable.group(course, treated.measured()),
              patientRows.row(course, treated.measured(), patient.key(treated)));
    }
  }

  private GroupedRows of(String clinic) {
    return patientsByClinic.computeIfAbsent(
        clinic, c -> new GroupedRows(folder.patients(c), patientRows.columns()));
  }

  /** How many series each clinic has; a source without sessions is a clinic without patients. */
  SortedMap<String, Long> seriesByClinic() {
    if (patientsByClinic.isEmpty()) {
      of(source);
      records.start(source);
    }
    SortedMap<String, Long> counts = new TreeMap<>(CodePoints.ORDER);
    patientsByClinic.forEach((clinic, rows) -> counts.put(clinic, rows.count()));
    return counts;
  }

  /** Writes every clinic's worklist, once all patients have passed, and counts its entries. */
  SortedMap<String, WorklistTally> writeWorklists(MeasureCatalog catalog) {
    return worklist.writePages(patientsByClinic.keySet(), catalog);
  }

  @Override
  public void close() {
    outcomes.close();
    series.close();
    worklist.close();
    records.close();
    patientsByClinic.values().forEach(GroupedRows::close);
  }
}

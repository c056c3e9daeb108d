package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.ConditionCourse;
import org.clinicoutcomes.figures.MeasuredSeries;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.publish.OutcomesFile;
import org.clinicoutcomes.publish.SeriesFile;
import org.clinicoutcomes.publish.ValueRows;
import org.clinicoutcomes.report.PatientRows;
import org.clinicoutcomes.report.WorklistPage;
import org.clinicoutcomes.session.CodePoints;
import org.clinicoutcomes.worklist.Entry;
import org.clinicoutcomes.worklist.Worklist;

/** Writes a source's rows while its patients pass: outcomes, series, patients, who needs a call. */
final class CourseRows implements AutoCloseable {

  private final String source;
  private final PatientRows patientRows;
  private final Worklist worklist;
  private final SourceFolder folder;
  private final OutcomesFile outcomes;
  private final SeriesFile series;
  private final SortedMap<String, ValueRows> patientsByClinic = new TreeMap<>(CodePoints.ORDER);
  private final SortedMap<String, List<Entry>> callsByClinic = new TreeMap<>(CodePoints.ORDER);

  CourseRows(String source, PatientRows patientRows, Worklist worklist, SourceFolder folder) {
    this.source = source;
    this.patientRows = patientRows;
    this.worklist = worklist;
    this.folder = folder;
    this.outcomes = new OutcomesFile(folder.outcomes(), source);
    this.series = new SeriesFile(folder.series(), source);
  }

  void write(ConditionCourse course) {
    outcomes.write(course);
    series.write(course);
    for (MeasuredSeries measured : course.series()) {
      of(measured.series().clinic()).add(patientRows.row(course, measured));
    }
    worklist
        .of(course)
        .forEach(
            entry ->
                callsByClinic
                    .computeIfAbsent(entry.clinic(), clinic -> new ArrayList<>())
                    .add(entry));
  }

  private ValueRows of(String clinic) {
    return patientsByClinic.computeIfAbsent(clinic, c -> new ValueRows(folder.patients(c)));
  }

  /** How many series each clinic has; a source without sessions is a clinic without patients. */
  SortedMap<String, Long> seriesByClinic() {
    if (patientsByClinic.isEmpty()) {
      of(source);
    }
    SortedMap<String, Long> counts = new TreeMap<>(CodePoints.ORDER);
    patientsByClinic.forEach((clinic, rows) -> counts.put(clinic, rows.count()));
    return counts;
  }

  /** Writes every clinic's worklist, once all patients have passed, and counts its entries. */
  SortedMap<String, Long> writeWorklists(MeasureCatalog catalog) {
    SortedMap<String, Long> counts = new TreeMap<>(CodePoints.ORDER);
    for (String clinic : patientsByClinic.keySet()) {
      List<Entry> calls = callsByClinic.getOrDefault(clinic, List.of());
      try (ValueRows rows = new ValueRows(folder.worklist(clinic))) {
        calls.stream().sorted().forEach(call -> rows.add(WorklistPage.row(call, catalog)));
      }
      counts.put(clinic, (long) calls.size());
    }
    return counts;
  }

  @Override
  public void close() {
    outcomes.close();
    series.close();
    patientsByClinic.values().forEach(ValueRows::close);
  }
}

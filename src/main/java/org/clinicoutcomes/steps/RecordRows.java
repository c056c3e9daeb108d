package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.pages.PatientAtClinic;
import org.clinicoutcomes.pages.PatientAtClinic.Treated;
import org.clinicoutcomes.pages.ScoreTable;
import org.clinicoutcomes.pages.VisitTable;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.tidy.ValueRows;

/**
 * Writes the scores and sessions of each clinic's patients while these pass, in the order of ids.
 */
final class RecordRows implements AutoCloseable {

  private final SourceFolder folder;
  private final ScoreTable scores;
  private final VisitTable visits;
  private final SortedMap<String, OfClinic> byClinic = new TreeMap<>(CodePoints.ORDER);

  RecordRows(SourceFolder folder, ScoreTable scores, VisitTable visits) {
    this.folder = folder;
    this.scores = scores;
    this.visits = visits;
  }

  /** The files of one clinic. */
  private record OfClinic(ValueRows people, ValueRows scores, ValueRows visits) {

    static OfClinic of(SourceFolder folder, String clinic) {
      return new OfClinic(
          new ValueRows(folder.people(clinic)),
          new ValueRows(folder.scores(clinic)),
          new ValueRows(folder.visits(clinic)));
    }

    void close() {
      people.close();
      scores.close();
      visits.close();
    }
  }

  /** Starts the files of a clinic, which may stay empty. */
  void start(String clinic) {
    of(clinic);
  }

  private OfClinic of(String clinic) {
    return byClinic.computeIfAbsent(clinic, c -> OfClinic.of(folder, c));
  }

  /** Writes what every clinic shows of the patient who has passed, and hands it over. */
  SortedMap<String, PatientAtClinic> write(List<ConditionCourse> courses) {
    SortedMap<String, List<Treated>> series = new TreeMap<>(CodePoints.ORDER);
    for (ConditionCourse course : courses) {
      for (var measured : course.series()) {
        series
            .computeIfAbsent(measured.series().clinic(), c -> new ArrayList<>())
            .add(new Treated(course, measured));
      }
    }
    SortedMap<String, PatientAtClinic> patients = new TreeMap<>(CodePoints.ORDER);
    series.forEach((clinic, of) -> patients.put(clinic, write(clinic, of)));
    return patients;
  }

  private PatientAtClinic write(String clinic, List<Treated> series) {
    OfClinic files = of(clinic);
    PatientAtClinic patient = new PatientAtClinic(files.people().count() + 1, series);
    List<List<Value>> scored = scores.of(patient);
    List<List<Value>> visited = visits.of(patient);
    scored.forEach(files.scores()::add);
    visited.forEach(files.visits()::add);
    files.people().add(patient.row(scored.size(), visited.size()).values());
    return patient;
  }

  @Override
  public void close() {
    byClinic.values().forEach(OfClinic::close);
  }
}

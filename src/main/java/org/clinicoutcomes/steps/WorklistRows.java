package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.WorklistPage;
import org.clinicoutcomes.tidy.SourcePart;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.tidy.ValueRows;
import org.clinicoutcomes.worklist.Call;
import org.clinicoutcomes.worklist.Worklist;

/** Writes who needs a call: the file while a source's patients pass, the clinics' pages after. */
final class WorklistRows implements AutoCloseable {

  private final Worklist worklist;
  private final SourceFolder folder;
  private final SourcePart<List<Call>> file;
  private final List<ConditionCourse> ofThePatient = new ArrayList<>();
  private final SortedMap<String, List<Call>> byPatient = new TreeMap<>(CodePoints.ORDER);

  WorklistRows(String source, Worklist worklist, SourceFolder folder) {
    this.worklist = worklist;
    this.folder = folder;
    this.file = SourcePart.of(SourceTables.WORKLIST, source, folder.worklist());
  }

  /** Takes up a course of the patient who is passing. */
  void add(ConditionCourse course) {
    ofThePatient.add(course);
  }

  /** Lists the patient, all of whose courses were taken up. */
  void listPatient() {
    List<Call> entries = worklist.of(ofThePatient);
    ofThePatient.clear();
    if (!entries.isEmpty()) {
      file.accept(entries);
      byPatient.put(entries.get(0).patient(), entries);
    }
  }

  /** Writes the page of every clinic, once all patients have passed. */
  SortedMap<String, WorklistTally> writePages(Set<String> clinics, MeasureCatalog catalog) {
    SortedMap<String, WorklistTally> tallies = new TreeMap<>(CodePoints.ORDER);
    Map<String, List<Call>> byClinic =
        byPatient.values().stream()
            .flatMap(List::stream)
            .sorted()
            .collect(Collectors.groupingBy(Call::clinic));
    for (String clinic : clinics) {
      List<Call> entries = byClinic.getOrDefault(clinic, List.of());
      try (ValueRows rows = new ValueRows(folder.worklist(clinic), WorklistPage.COLUMNS)) {
        entries.forEach(entry -> rows.add(WorklistPage.row(entry, others(entry), catalog)));
      }
      tallies.put(clinic, tally(entries));
    }
    return tallies;
  }

  private List<Call> others(Call entry) {
    return byPatient.getOrDefault(entry.patient(), List.of()).stream()
        .filter(other -> !other.equals(entry))
        .toList();
  }

  private static WorklistTally tally(List<Call> entries) {
    return new WorklistTally(
        entries.size(),
        entries.stream().map(Call::patient).distinct().count(),
        entries.stream()
            .filter(entry -> entry.item().isIdeation())
            .map(Call::patient)
            .distinct()
            .count());
  }

  @Override
  public void close() {
    file.close();
  }
}

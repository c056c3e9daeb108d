package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.FirstCall;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.WorklistRow;
import org.clinicoutcomes.tidy.SourcePart;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.tidy.ValueRows;
import org.clinicoutcomes.worklist.Call;
import org.clinicoutcomes.worklist.ListOrder;
import org.clinicoutcomes.worklist.Listing;
import org.clinicoutcomes.worklist.Worklist;

/** Writes who needs a call: the file while a source's patients pass, the clinics' pages after. */
final class WorklistRows implements AutoCloseable {

  private static final int FIRST = 3;

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

  /** Writes the pages of every clinic, once all patients have passed. */
  SortedMap<String, WorklistTally> writePages(Set<String> clinics, MeasureCatalog catalog) {
    WorklistRow row = new WorklistRow(catalog);
    SortedMap<String, List<Listing>> byClinic = byClinic();
    SortedMap<String, WorklistTally> tallies = new TreeMap<>(CodePoints.ORDER);
    for (String clinic : clinics) {
      List<Listing> listings = byClinic.getOrDefault(clinic, List.of());
      try (ValueRows rows = new ValueRows(folder.worklist(clinic), WorklistRow.COLUMNS);
          ValueRows old = new ValueRows(folder.toReview(clinic), WorklistRow.COLUMNS)) {
        listings.forEach(
            listing -> (listing.isOld() ? old : rows).add(row.of(listing, elsewhere(listing))));
      }
      tallies.put(clinic, WorklistTally.of(listings, first(listings, row)));
    }
    return tallies;
  }

  /** The patients of each clinic, in the order of its list. */
  private SortedMap<String, List<Listing>> byClinic() {
    SortedMap<String, List<Listing>> byClinic = new TreeMap<>(CodePoints.ORDER);
    for (List<Call> entries : byPatient.values()) {
      entries.stream()
          .collect(Collectors.groupingBy(Call::clinic))
          .forEach(
              (clinic, calls) ->
                  byClinic.computeIfAbsent(clinic, c -> new ArrayList<>()).add(new Listing(calls)));
    }
    byClinic.replaceAll((clinic, listings) -> ListOrder.of(listings));
    return byClinic;
  }

  private static List<FirstCall> first(List<Listing> listings, WorklistRow row) {
    return listings.stream()
        .filter(listing -> !listing.isOld())
        .limit(FIRST)
        .map(row::first)
        .toList();
  }

  private List<Call> elsewhere(Listing listing) {
    return byPatient.getOrDefault(listing.patient(), List.of()).stream()
        .filter(call -> !listing.calls().contains(call))
        .toList();
  }

  @Override
  public void close() {
    file.close();
  }
}

package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.FirstCall;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.WorklistRow;
import org.clinicoutcomes.tidy.ValueRows;
import org.clinicoutcomes.worklist.Call;
import org.clinicoutcomes.worklist.ListOrder;
import org.clinicoutcomes.worklist.Listing;

/** Writes the clinics' pages of who needs a call, once all of a source's patients have passed. */
final class WorklistRows {

  private static final int FIRST = 3;

  private final SourceFolder folder;
  private final SortedMap<String, List<Call>> byPatient = new TreeMap<>(CodePoints.ORDER);

  WorklistRows(SourceFolder folder) {
    this.folder = folder;
  }

  /** Takes up all calls that a patient needs, if any. */
  void add(List<Call> calls) {
    if (!calls.isEmpty()) {
      byPatient.put(calls.get(0).patient(), calls);
    }
  }

  /** Writes the pages of every clinic. */
  SortedMap<String, WorklistTally> writePages(Set<String> clinics, MeasureCatalog catalog) {
    WorklistRow row = new WorklistRow(catalog);
    SortedMap<String, List<Listing>> byClinic = byClinic();
    SortedMap<String, WorklistTally> tallies = new TreeMap<>(CodePoints.ORDER);
    for (String clinic : clinics) {
      List<Listing> listings = byClinic.getOrDefault(clinic, List.of());
      try (ValueRows rows = new ValueRows(folder.worklist(clinic));
          ValueRows old = new ValueRows(folder.toReview(clinic))) {
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
}

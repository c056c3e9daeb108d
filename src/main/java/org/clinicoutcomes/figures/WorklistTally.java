package org.clinicoutcomes.figures;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.worklist.Band;
import org.clinicoutcomes.worklist.Listing;

/**
 * How long a clinic's worklist is.
 *
 * @param byBand how much of it each band is; bands without an entry may be missing
 * @param patientsByClinician how many patients each clinician has in the bands of their most urgent
 *     entries; the name is empty of those for whom the export says none
 * @param first the first patients of the list, but for those to be reviewed once
 */
public record WorklistTally(
    SortedMap<Band, BandTally> byBand,
    SortedMap<String, SortedMap<Band, Long>> patientsByClinician,
    List<FirstCall> first) {

  /** The empty list. */
  public static final WorklistTally NONE =
      new WorklistTally(new TreeMap<>(), new TreeMap<>(), List.of());

  /**
   * Counts a list.
   *
   * @param listings its patients in the order of the list
   * @param first the first of them, told in words
   */
  public static WorklistTally of(List<Listing> listings, List<FirstCall> first) {
    SortedMap<Band, BandTally> byBand = new TreeMap<>();
    SortedMap<String, SortedMap<Band, Long>> byClinician = new TreeMap<>(CodePoints.ORDER);
    for (Listing listing : listings) {
      byBand.merge(listing.band(), BandTally.PATIENT, BandTally::plus);
      listing.calls().forEach(call -> byBand.merge(call.band(), BandTally.ENTRY, BandTally::plus));
      byClinician
          .computeIfAbsent(listing.clinician(), name -> new TreeMap<>())
          .merge(listing.band(), 1L, Long::sum);
    }
    return new WorklistTally(byBand, byClinician, first);
  }

  /** How many patients' most urgent entry is in each band. */
  public SortedMap<Band, Long> patientsByBand() {
    SortedMap<Band, Long> patients = new TreeMap<>();
    byBand.forEach((band, tally) -> patients.put(band, tally.patients()));
    return patients;
  }

  /** How many entries there are. */
  public long entries() {
    return byBand.values().stream().mapToLong(BandTally::entries).sum();
  }

  /**
   * How many patients' most urgent entry is in a band: rows of the list, or of the one to review
   * once.
   */
  public long patients(Band band) {
    return byBand.getOrDefault(band, BandTally.NONE).patients();
  }

  /** How many patients have more than what is to be reviewed once: the list's rows. */
  public long listed() {
    return byBand.values().stream().mapToLong(BandTally::patients).sum()
        - patients(Band.REVIEW_ONCE);
  }
}

package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The eligible patients of a group in two: those with an end score, who are in the rate, and those
 * without. The more they differ, the less the rate says of all.
 */
public record EndScoreTally(PatientMix assessed, PatientMix missing) {

  private static final int HUNDREDTHS = 100;

  EndScoreTally plus(EndScoreTally other) {
    return new EndScoreTally(assessed.plus(other.assessed), missing.plus(other.missing));
  }

  /** What is compared between the two, by item and value. */
  public List<Contrast> contrasts() {
    List<Contrast> contrasts = new ArrayList<>();
    contrasts.add(
        Contrast.ofMeans(Contrast.BASELINE, assessed.baseline(), missing.baseline(), HUNDREDTHS));
    contrasts.addAll(shares(Contrast.DRUG, assessed.drugs(), missing.drugs()));
    contrasts.addAll(shares(Contrast.ROUTE, assessed.routes(), missing.routes()));
    contrasts.add(Contrast.ofMeans(Contrast.SESSIONS, assessed.sessions(), missing.sessions(), 1));
    contrasts.add(
        share(Contrast.STOPPED_EARLY, "yes", assessed.stoppedEarly(), missing.stoppedEarly()));
    return contrasts;
  }

  private List<Contrast> shares(
      String item, SortedMap<String, Long> ofAssessed, SortedMap<String, Long> ofMissing) {
    SortedSet<String> values = new TreeSet<>(ofAssessed.keySet());
    values.addAll(ofMissing.keySet());
    return values.stream()
        .map(
            value ->
                share(
                    item,
                    value,
                    ofAssessed.getOrDefault(value, 0L),
                    ofMissing.getOrDefault(value, 0L)))
        .toList();
  }

  private Contrast share(String item, String value, long ofAssessed, long ofMissing) {
    return Contrast.ofShares(
        item,
        value,
        new Contrast.Share(ofAssessed, assessed.patients()),
        new Contrast.Share(ofMissing, missing.patients()));
  }
}

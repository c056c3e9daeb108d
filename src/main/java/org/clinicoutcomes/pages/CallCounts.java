package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.worklist.Band;

/**
 * How many patients somebody has to see to, or a clinic, by band; ordered by urgency, who has most
 * to do today first.
 *
 * @param name whose they are
 * @param patients by band; bands of nobody may be missing
 */
record CallCounts(String name, SortedMap<Band, Long> patients) implements Comparable<CallCounts> {

  /** The bands of the list itself. */
  static final List<Band> LISTED = List.of(Band.TODAY, Band.THIS_WEEK, Band.NEXT_SESSION);

  private static final Comparator<CallCounts> MOST_URGENT_FIRST =
      Comparator.comparingLong((CallCounts counts) -> counts.of(Band.TODAY))
          .thenComparingLong(counts -> counts.of(Band.THIS_WEEK))
          .thenComparingLong(counts -> counts.of(Band.NEXT_SESSION))
          .thenComparingLong(counts -> counts.of(Band.REVIEW_ONCE))
          .reversed()
          .thenComparing(CallCounts::name);

  /** The most urgent by name; all others, if there are more, together. */
  static List<CallCounts> mostUrgent(Map<String, SortedMap<Band, Long>> byName, int most) {
    List<CallCounts> all =
        byName.entrySet().stream()
            .map(of -> new CallCounts(of.getKey(), of.getValue()))
            .sorted()
            .toList();
    if (all.size() <= most) {
      return all;
    }
    List<CallCounts> told = new ArrayList<>(all.subList(0, most));
    told.add(sum((all.size() - most) + " more", all.subList(most, all.size())));
    return told;
  }

  /** Several together. */
  static CallCounts sum(String name, List<CallCounts> all) {
    SortedMap<Band, Long> sum = new TreeMap<>();
    all.forEach(of -> of.patients().forEach((band, count) -> sum.merge(band, count, Long::sum)));
    return new CallCounts(name, sum);
  }

  long of(Band band) {
    return patients.getOrDefault(band, 0L);
  }

  /** All but those to be reviewed once. */
  long listed() {
    return LISTED.stream().mapToLong(this::of).sum();
  }

  @Override
  public int compareTo(CallCounts other) {
    return MOST_URGENT_FIRST.compare(this, other);
  }
}

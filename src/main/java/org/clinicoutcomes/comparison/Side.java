package org.clinicoutcomes.comparison;

import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.CodePoints;

/**
 * One side of a comparison.
 *
 * @param name a drug, a route, a clinic, or {@code rest}
 * @param bySeverity the counts by the severity of the baseline; empty where it is not needed
 */
public record Side(String name, SideCounts counts, SortedMap<String, SideCounts> bySeverity) {

  static Side of(String name, SideCounts counts) {
    return new Side(name, counts, new TreeMap<>(CodePoints.ORDER));
  }

  /** The same side with more patients on it. */
  Side with(String severity, SideCounts more) {
    SortedMap<String, SideCounts> bands = new TreeMap<>(bySeverity);
    bands.merge(severity, more, SideCounts::plus);
    return new Side(name, counts.plus(more), bands);
  }

  /** Those of one severity. */
  SideCounts in(String severity) {
    return bySeverity.getOrDefault(severity, SideCounts.NONE);
  }
}

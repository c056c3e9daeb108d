package org.clinicoutcomes.disclosure;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A clinic with a shareable workbook, and what it is judged by.
 *
 * @param name in the report
 * @param headlines ids of the headline by condition treated
 * @param inForce ids of the measures in force by condition treated
 */
public record SharedClinic(
    String name,
    SortedMap<String, String> headlines,
    SortedMap<String, SortedSet<String>> inForce) {

  /** Whether patients of the clinic's source are judged by a measure for a condition. */
  public boolean has(String condition, String measure) {
    SortedSet<String> measures = inForce.get(condition);
    return measures != null && measures.contains(measure);
  }
}

package org.clinicoutcomes.export;

import java.util.Map;

/**
 * When visits were whose columns or names have no date: a day counted from a first one, or another
 * column.
 *
 * @param first the header of the date that offsets are counted from; empty where there are none
 * @param offsets by the visit's name, how many days after the first date it was
 * @param columns by the visit's name, the header of the column with its date
 */
public record VisitDays(String first, Map<String, Integer> offsets, Map<String, String> columns) {

  /** Nothing is said. */
  public static final VisitDays NONE = new VisitDays("", Map.of(), Map.of());

  public VisitDays {
    offsets = Map.copyOf(offsets);
    columns = Map.copyOf(columns);
  }
}

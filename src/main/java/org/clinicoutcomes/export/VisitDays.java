package org.clinicoutcomes.export;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When visits were whose columns or names have no date: a day counted from a first one, or another
 * column.
 *
 * @param first the header of the date that offsets are counted from; empty where there are none
 * @param offsets by the visit's name, how many days after the first date it was
 * @param columns by the visit's name, the header of the column with its date
 */
public record VisitDays(String first, Map<String, Integer> offsets, Map<String, String> columns) {

  /** The key of the first date, which is no visit's name. */
  public static final String FIRST = "first";

  /** Nothing is said. */
  public static final VisitDays NONE = new VisitDays("", Map.of(), Map.of());

  public VisitDays {
    offsets = Collections.unmodifiableMap(new TreeMap<>(offsets));
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  /** The visits by name, in their order. */
  public Set<String> visits() {
    Set<String> visits = new TreeSet<>(offsets.keySet());
    visits.addAll(columns.keySet());
    return visits;
  }
}

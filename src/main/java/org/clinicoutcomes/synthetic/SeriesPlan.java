package org.clinicoutcomes.synthetic;

import java.util.List;

/**
 * Sessions that belong together.
 *
 * @param purpose what they are for, {@code induction} or {@code maintenance}
 * @param isStated whether the export says so
 * @param label its {@code series_id}, empty where the clinic has none
 * @param days of its given sessions, ascending, at least one
 */
record SeriesPlan(String purpose, boolean isStated, String label, List<Integer> days) {

  static final String INDUCTION = "induction";
  static final String MAINTENANCE = "maintenance";

  SeriesPlan {
    days = List.copyOf(days);
  }

  boolean isInduction() {
    return purpose.equals(INDUCTION);
  }

  int first() {
    return days.get(0);
  }

  int last() {
    return days.get(days.size() - 1);
  }
}

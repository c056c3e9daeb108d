package org.clinicoutcomes.synthetic;

import java.util.EnumMap;
import java.util.Map;

/** How many patients landed where. */
final class Tally {

  private final Map<Landing, Long> landed = new EnumMap<>(Landing.class);

  void add(Landing landing) {
    landed.merge(landing, 1L, Long::sum);
  }

  long of(Landing landing) {
    return landed.getOrDefault(landing, 0L);
  }

  /** Patients with a given session. */
  long patients() {
    return treated() + of(Landing.IN_PROGRESS) + of(Landing.MAINTENANCE_ONLY);
  }

  long treated() {
    return eligible() + of(Landing.NO_BASELINE) + of(Landing.BELOW_ENTRY);
  }

  long eligible() {
    return assessed() + of(Landing.NO_END_SCORE);
  }

  long assessed() {
    return of(Landing.IMPROVED) + of(Landing.NOT_IMPROVED);
  }
}

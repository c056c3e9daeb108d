package org.clinicoutcomes.synthetic;

import java.util.List;

/**
 * The appointments of a patient for a condition.
 *
 * @param series in order; the first is the one the patient is judged by
 * @param missed days of appointments that did not take place
 */
record Timeline(List<SeriesPlan> series, List<Integer> missed) {

  /** Stands for the next series where there is none. */
  static final int NEVER = Integer.MAX_VALUE;

  Timeline {
    series = List.copyOf(series);
    missed = List.copyOf(missed);
  }

  /** The first day of the series after the one the patient is judged by. */
  int nextStart() {
    return series.size() > 1 ? series.get(1).first() : NEVER;
  }

  boolean isTreatedOn(int day) {
    return series.stream().anyMatch(plan -> plan.days().contains(day));
  }
}

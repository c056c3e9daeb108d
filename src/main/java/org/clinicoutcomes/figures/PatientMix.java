package org.clinicoutcomes.figures;

import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.statistics.Moments;

/**
 * What the patients of a group were like before and during their series.
 *
 * @param baseline their baselines, in hundredths; as many as there are patients
 * @param sessions how many sessions each was given
 * @param stoppedEarly patients with a session that was stopped early
 * @param drugs patients by drug of their series
 * @param routes patients by route of their series
 */
public record PatientMix(
    Moments baseline,
    Moments sessions,
    long stoppedEarly,
    SortedMap<String, Long> drugs,
    SortedMap<String, Long> routes) {

  public PatientMix {
    drugs = new TreeMap<>(drugs);
    routes = new TreeMap<>(routes);
  }

  public long patients() {
    return baseline.count();
  }

  PatientMix plus(PatientMix other) {
    return new PatientMix(
        baseline.plus(other.baseline),
        sessions.plus(other.sessions),
        stoppedEarly + other.stoppedEarly,
        sum(drugs, other.drugs),
        sum(routes, other.routes));
  }

  private static SortedMap<String, Long> sum(
      SortedMap<String, Long> left, SortedMap<String, Long> right) {
    SortedMap<String, Long> sum = new TreeMap<>(left);
    right.forEach((value, count) -> sum.merge(value, count, Long::sum));
    return sum;
  }
}

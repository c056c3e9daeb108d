package org.clinicoutcomes.figures;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.statistics.Moments;

/**
 * What the patients of a group were like before and during their series.
 *
 * @param baseline their baselines, in hundredths; as many as there are patients
 * @param sessions how many sessions each was given
 * @param drugs patients by drug of their series
 * @param routes patients by route of their series
 */
public record PatientMix(
    Moments baseline,
    Moments sessions,
    SortedMap<String, Long> drugs,
    SortedMap<String, Long> routes) {

  /** Of nobody. */
  public static final PatientMix NONE =
      new PatientMix(Moments.NONE, Moments.NONE, new TreeMap<>(), new TreeMap<>());

  public PatientMix {
    drugs = new TreeMap<>(drugs);
    routes = new TreeMap<>(routes);
  }

  /** One patient whose baseline can be judged. */
  static PatientMix of(Series series, Outcome eligible) {
    Score baseline = eligible.baseline();
    return baseline == null
        ? NONE
        : new PatientMix(
            Moments.of(baseline.hundredths()),
            Moments.of(series.sessions().size()),
            one(Stratum.known(series.drug())),
            one(Stratum.known(series.route())));
  }

  private static SortedMap<String, Long> one(String value) {
    return new TreeMap<>(Map.of(value, 1L));
  }

  public long patients() {
    return baseline.count();
  }

  PatientMix plus(PatientMix other) {
    return new PatientMix(
        baseline.plus(other.baseline),
        sessions.plus(other.sessions),
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

package org.clinicoutcomes.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.statistics.Moments;

/** A {@link PatientMix} while it is counted, one patient at a time. */
final class PatientMixSum {

  private final MomentsSum baseline = new MomentsSum();
  private final MomentsSum sessions = new MomentsSum();
  private final Map<String, Count> drugs = new HashMap<>();
  private final Map<String, Count> routes = new HashMap<>();
  private long stoppedEarly;

  private static final class MomentsSum {
    private long count;
    private long sum;
    private long squares;

    void add(int value) {
      count++;
      sum += value;
      squares += (long) value * value;
    }

    Moments moments() {
      return new Moments(count, sum, squares);
    }
  }

  private static final class Count {
    private long patients;
  }

  /**
   * Counts one patient.
   *
   * @param baselineHundredths the score before the series, in hundredths
   */
  void add(Series series, int baselineHundredths) {
    baseline.add(baselineHundredths);
    sessions.add(series.sessions().size());
    stoppedEarly += series.stoppedEarly() > 0 ? 1 : 0;
    drugs.computeIfAbsent(Stratum.known(series.drug()), drug -> new Count()).patients++;
    routes.computeIfAbsent(Stratum.known(series.route()), route -> new Count()).patients++;
  }

  /** What was counted so far. */
  PatientMix mix() {
    return new PatientMix(
        baseline.moments(), sessions.moments(), stoppedEarly, counts(drugs), counts(routes));
  }

  private static SortedMap<String, Long> counts(Map<String, Count> of) {
    SortedMap<String, Long> counts = new TreeMap<>();
    of.forEach((value, count) -> counts.put(value, count.patients));
    return counts;
  }
}

package org.clinicoutcomes.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.measure.TallySum;

/**
 * The cells of one clinic and condition while they are counted. The measures in force for a
 * condition are the same for every series of a source, so the sums of a slice stand in their order
 * and are found without a look at any measure's id.
 */
final class CellSums {

  private final String clinic;
  private final String condition;
  private final List<String> measures;
  private final Map<Period, Map<Stratum, TallySum[]>> byPeriod = new HashMap<>();

  /**
   * @param outcomes of any series of the condition, one for each measure in force
   */
  CellSums(String clinic, String condition, List<SeriesOutcome> outcomes) {
    this.clinic = clinic;
    this.condition = condition;
    this.measures = outcomes.stream().map(outcome -> outcome.measure().id()).toList();
  }

  /** Counts one series in some strata by every measure. */
  void add(Period period, List<Stratum> strata, List<SeriesOutcome> outcomes) {
    Map<Stratum, TallySum[]> slices = slices(period);
    for (Stratum stratum : strata) {
      TallySum[] slice = slice(slices, stratum);
      for (int measure = 0; measure < slice.length; measure++) {
        add(slice, measure, outcomes.get(measure));
      }
    }
  }

  /** Counts one series by every measure, in the stratum of its baseline on the measure's own. */
  void addBySeverity(Period period, List<SeriesOutcome> outcomes) {
    Map<Stratum, TallySum[]> slices = slices(period);
    for (int measure = 0; measure < measures.size(); measure++) {
      SeriesOutcome outcome = outcomes.get(measure);
      add(slice(slices, Stratum.baselineSeverity(outcome.outcome())), measure, outcome);
    }
  }

  private Map<Stratum, TallySum[]> slices(Period period) {
    return byPeriod.computeIfAbsent(period, p -> new HashMap<>());
  }

  private TallySum[] slice(Map<Stratum, TallySum[]> slices, Stratum stratum) {
    return slices.computeIfAbsent(stratum, s -> new TallySum[measures.size()]);
  }

  private static void add(TallySum[] slice, int measure, SeriesOutcome outcome) {
    TallySum sum = slice[measure];
    if (sum == null) {
      sum = new TallySum();
      slice[measure] = sum;
    }
    sum.add(outcome.outcome());
  }

  /** Puts what was counted so far among the figures. */
  void addTo(SortedMap<CellKey, Tally> cells) {
    byPeriod.forEach(
        (period, slices) ->
            slices.forEach((stratum, slice) -> addTo(cells, period, stratum, slice)));
  }

  private void addTo(
      SortedMap<CellKey, Tally> cells, Period period, Stratum stratum, TallySum[] slice) {
    for (int measure = 0; measure < slice.length; measure++) {
      TallySum sum = slice[measure];
      if (sum != null) {
        cells.put(key(period, stratum, measures.get(measure)), sum.tally());
      }
    }
  }

  private CellKey key(Period period, Stratum stratum, String measure) {
    return new CellKey(clinic, period.name(), condition, stratum.name(), stratum.value(), measure);
  }
}

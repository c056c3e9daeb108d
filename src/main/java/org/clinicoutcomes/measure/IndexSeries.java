package org.clinicoutcomes.measure;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.series.Series;
import org.jspecify.annotations.Nullable;

/**
 * The one series that stands for a patient and condition in each period: the first closed induction
 * whose last session falls in it. Chosen once, before clinic and strata are looked at.
 */
public final class IndexSeries {

  private final Map<Period, Series> byPeriod = new LinkedHashMap<>();

  private IndexSeries() {}

  /** Chooses among all series of one patient and condition. */
  public static IndexSeries among(List<Series> series) {
    IndexSeries index = new IndexSeries();
    for (Series candidate : series) {
      if (candidate.isClosed() && candidate.isInduction()) {
        for (Period period : Period.of(candidate.lastDate())) {
          index.byPeriod.putIfAbsent(period, candidate);
        }
      }
    }
    return index;
  }

  /** The series that stands for the patient in each period that has one. */
  public Map<Period, Series> byPeriod() {
    return byPeriod;
  }

  /** The series of period {@code all}; none where no induction is closed. */
  public @Nullable Series ofAll() {
    return byPeriod.get(Period.ALL);
  }

  /** The names of the periods that a series stands for, by their length. */
  public Map<Period.Grain, String> periodsOf(Series series) {
    Map<Period.Grain, String> names = new EnumMap<>(Period.Grain.class);
    byPeriod.forEach(
        (period, index) -> {
          if (index.number() == series.number()) {
            names.put(period.grain(), period.name());
          }
        });
    return names;
  }
}

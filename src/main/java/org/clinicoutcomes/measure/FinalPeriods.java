package org.clinicoutcomes.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.series.SeriesRules;

/**
 * Which periods are final: every series that ended in one is closed, and its end window is over,
 * before the as-of date.
 *
 * @param settledDays how long after its last day a period is still provisional
 */
public record FinalPeriods(LocalDate asOf, int settledDays) {

  /** A period waits for the later of closing and the end window. */
  public static FinalPeriods of(LocalDate asOf, SeriesRules rules) {
    return new FinalPeriods(asOf, Math.max(rules.closed(), rules.endWindow()));
  }

  /** Whether nothing dated later can still be missing from the period. */
  public boolean contains(Period period) {
    return period.lastDay().plusDays(settledDays).isBefore(asOf);
  }

  /** The names of the latest final years, ascending. */
  public List<String> latestYears(int count) {
    int last = asOf.getYear();
    while (!contains(year(last))) {
      last--;
    }
    return IntStream.rangeClosed(last - count + 1, last).mapToObj(y -> year(y).name()).toList();
  }

  private static Period year(int year) {
    return Period.of(LocalDate.of(year, 1, 1)).get(Period.Grain.YEAR.ordinal());
  }
}

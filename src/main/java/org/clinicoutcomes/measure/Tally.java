package org.clinicoutcomes.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of one group of patients on the ladder of one measure, with the sums that means and
 * medians need. Adding is exact and in any order gives the same.
 *
 * @param rungs how many stand on each rung that anybody stands on
 * @param baselineSum of the assessed, in hundredths
 * @param baselineSquares the squares of the assessed's baselines, in hundredths, added up
 * @param endSum of the assessed, in hundredths
 * @param endsAfterSession how many end scores of the assessed were taken right after a session,
 *     under the drug
 * @param changes how many of the assessed changed by so many hundredths, ascending
 */
public record Tally(
    Map<Rung, Long> rungs,
    long baselineSum,
    long baselineSquares,
    long endSum,
    long endsAfterSession,
    SortedMap<Integer, Long> changes) {

  /** Of nobody. */
  public static final Tally NONE =
      new Tally(new EnumMap<>(Rung.class), 0, 0, 0, 0, new TreeMap<>());

  public Tally {
    Map<Rung, Long> counts = new EnumMap<>(Rung.class);
    rungs.forEach((rung, count) -> counts.put(rung, count));
    counts.values().removeIf(count -> count == 0);
    rungs = Collections.unmodifiableMap(counts);
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /** The patients of both groups. */
  public Tally plus(Tally other) {
    return new Tally(
        sum(rungs, other.rungs),
        baselineSum + other.baselineSum,
        baselineSquares + other.baselineSquares,
        endSum + other.endSum,
        endsAfterSession + other.endsAfterSession,
        sum(changes, other.changes));
  }

  private static <K> SortedMap<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
    SortedMap<K, Long> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }

  /** The counts as the ladder they stand on. */
  public Ladder ladder() {
    return new Ladder(
        treated(),
        count(Rung.NO_BASELINE),
        count(Rung.BELOW_ENTRY),
        count(Rung.NO_END_SCORE),
        count(Rung.IMPROVED));
  }

  private long treated() {
    return rungs.values().stream().mapToLong(Long::longValue).sum();
  }

  private long count(Rung rung) {
    return rungs.getOrDefault(rung, 0L);
  }
}

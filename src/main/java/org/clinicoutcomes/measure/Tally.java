package org.clinicoutcomes.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;

/**
 * Counts of one group of patients on the ladder of one measure, with the sums that means and
 * medians need. Adding and merging are exact and in any order give the same.
 */
public final class Tally {

  private final long[] rungs = new long[Rung.values().length];
  private final Map<Integer, Long> changes = new HashMap<>();
  private long baselineSum;
  private long baselineSquares;
  private long endSum;
  private long endsAfterSession;

  public Tally() {}

  /**
   * A tally as it was once handed over.
   *
   * @param baselineSum of the assessed, in hundredths
   * @param baselineSquares the sum of their squares
   * @param endSum of the assessed, in hundredths
   * @param endsAfterSession how many end scores were taken right after a session
   * @param changes how many of the assessed changed by so many hundredths
   */
  public Tally(
      Map<Rung, Long> rungs,
      long baselineSum,
      long baselineSquares,
      long endSum,
      long endsAfterSession,
      Map<Integer, Long> changes) {
    rungs.forEach((rung, count) -> this.rungs[rung.ordinal()] = count);
    this.changes.putAll(changes);
    this.baselineSum = baselineSum;
    this.baselineSquares = baselineSquares;
    this.endSum = endSum;
    this.endsAfterSession = endsAfterSession;
  }

  /** Counts one patient. */
  public void add(Outcome outcome) {
    rungs[outcome.rung().ordinal()]++;
    Score baseline = outcome.baseline();
    Score end = outcome.end();
    if (outcome.rung().isAssessed() && baseline != null && end != null) {
      Better better = outcome.measure().instrument().better();
      baselineSum += baseline.hundredths();
      baselineSquares += (long) baseline.hundredths() * baseline.hundredths();
      endSum += end.hundredths();
      endsAfterSession += end.timing() == Timing.AFTER ? 1 : 0;
      changes.merge(better.improvement(baseline.hundredths(), end.hundredths()), 1L, Long::sum);
    }
  }

  /** Counts the patients of another group too. */
  public void add(Tally other) {
    for (int rung = 0; rung < rungs.length; rung++) {
      rungs[rung] += other.rungs[rung];
    }
    other.changes.forEach((change, count) -> changes.merge(change, count, Long::sum));
    baselineSum += other.baselineSum;
    baselineSquares += other.baselineSquares;
    endSum += other.endSum;
    endsAfterSession += other.endsAfterSession;
  }

  /** How many stand on each rung that anybody stands on. */
  public Map<Rung, Long> rungs() {
    Map<Rung, Long> counts = new EnumMap<>(Rung.class);
    for (Rung rung : Rung.values()) {
      if (count(rung) > 0) {
        counts.put(rung, count(rung));
      }
    }
    return counts;
  }

  /** How many of the assessed changed by so many hundredths, ascending. */
  public SortedMap<Integer, Long> changes() {
    return new TreeMap<>(changes);
  }

  public long baselineSum() {
    return baselineSum;
  }

  /** The squares of the assessed's baselines, in hundredths, added up. */
  public long baselineSquares() {
    return baselineSquares;
  }

  public long endSum() {
    return endSum;
  }

  /** End scores of the assessed that were taken right after a session, under the drug. */
  public long endsAfterSession() {
    return endsAfterSession;
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
    return LongStream.of(rungs).sum();
  }

  private long count(Rung rung) {
    return rungs[rung.ordinal()];
  }
}

package org.clinicoutcomes.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;

/**
 * Counts of one group of patients on the ladder of one measure, with the sums that means and
 * medians need. Adding and merging are exact and in any order give the same.
 */
public final class Tally {

  private final Map<Rung, Long> rungs = new EnumMap<>(Rung.class);
  private final SortedMap<Integer, Long> changes = new TreeMap<>();
  private long baselineSum;
  private long endSum;
  private long endsAfterSession;

  public Tally() {}

  /**
   * A tally as it was once handed over.
   *
   * @param baselineSum of the assessed, in hundredths
   * @param endSum of the assessed, in hundredths
   * @param endsAfterSession how many end scores were taken right after a session
   * @param changes how many of the assessed changed by so many hundredths
   */
  public Tally(
      Map<Rung, Long> rungs,
      long baselineSum,
      long endSum,
      long endsAfterSession,
      Map<Integer, Long> changes) {
    this.rungs.putAll(rungs);
    this.changes.putAll(changes);
    this.baselineSum = baselineSum;
    this.endSum = endSum;
    this.endsAfterSession = endsAfterSession;
  }

  /** Counts one patient. */
  public void add(Outcome outcome) {
    rungs.merge(outcome.rung(), 1L, Long::sum);
    Score baseline = outcome.baseline();
    Score end = outcome.end();
    if (outcome.rung().isAssessed() && baseline != null && end != null) {
      Better better = outcome.measure().instrument().better();
      baselineSum += baseline.hundredths();
      endSum += end.hundredths();
      endsAfterSession += end.timing() == Timing.AFTER ? 1 : 0;
      changes.merge(better.improvement(baseline.hundredths(), end.hundredths()), 1L, Long::sum);
    }
  }

  /** Counts the patients of another group too. */
  public void add(Tally other) {
    other.rungs.forEach((rung, count) -> rungs.merge(rung, count, Long::sum));
    other.changes.forEach((change, count) -> changes.merge(change, count, Long::sum));
    baselineSum += other.baselineSum;
    endSum += other.endSum;
    endsAfterSession += other.endsAfterSession;
  }

  public Map<Rung, Long> rungs() {
    return rungs;
  }

  public SortedMap<Integer, Long> changes() {
    return changes;
  }

  public long baselineSum() {
    return baselineSum;
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
    return rungs.values().stream().mapToLong(Long::longValue).sum();
  }

  private long count(Rung rung) {
    return rungs.getOrDefault(rung, 0L);
  }
}

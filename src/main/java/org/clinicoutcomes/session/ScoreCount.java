package org.clinicoutcomes.session;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many scores of a source count, and whose they are.
 *
 * @param byInstrument scores that count, by the key of their instrument
 * @param withoutSession those of them whose patients have no given session
 * @param newest the day of the newest score that counts; none where there is none
 */
public record ScoreCount(
    SortedMap<String, Long> byInstrument, long withoutSession, @Nullable LocalDate newest) {

  /** There are none. */
  public static final ScoreCount NONE = new ScoreCount(new TreeMap<>(), 0, null);

  public ScoreCount {
    byInstrument = new TreeMap<>(byInstrument);
  }

  /** How many scores count. */
  public long accepted() {
    return byInstrument.values().stream().mapToLong(Long::longValue).sum();
  }
}

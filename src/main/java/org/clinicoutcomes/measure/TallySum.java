package org.clinicoutcomes.measure;

import java.util.EnumMap;
import java.util.Map;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;

/** A {@link Tally} while it is counted, one patient at a time. */
public final class TallySum {

  private final long[] rungs = new long[Rung.values().length];
  private final ChangeCounts changes = new ChangeCounts();
  private long baselineSum;
  private long baselineSquares;
  private long endSum;
  private long endsAfterSession;

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
      changes.add(better.improvement(baseline.hundredths(), end.hundredths()));
    }
  }

  /** What was counted so far. */
  public Tally tally() {
    Map<Rung, Long> counts = new EnumMap<>(Rung.class);
    for (Rung rung : Rung.values()) {
      counts.put(rung, rungs[rung.ordinal()]);
    }
    return new Tally(
        counts, baselineSum, baselineSquares, endSum, endsAfterSession, changes.sorted());
  }
}

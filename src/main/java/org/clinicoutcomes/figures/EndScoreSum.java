package org.clinicoutcomes.figures;

import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;

/** An {@link EndScoreTally} while it is counted, one patient at a time. */
final class EndScoreSum {

  private final PatientMixSum assessed = new PatientMixSum();
  private final PatientMixSum missing = new PatientMixSum();

  /** Counts one patient whose baseline can be judged. */
  void add(Series series, Outcome eligible) {
    Score baseline = eligible.baseline();
    if (baseline != null) {
      (eligible.rung().isAssessed() ? assessed : missing).add(series, baseline.hundredths());
    }
  }

  /** What was counted so far. */
  EndScoreTally tally() {
    return new EndScoreTally(assessed.mix(), missing.mix());
  }
}

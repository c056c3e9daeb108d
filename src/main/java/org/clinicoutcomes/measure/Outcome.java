package org.clinicoutcomes.measure;

import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScores;
import org.jspecify.annotations.Nullable;

/**
 * One series judged by one measure.
 *
 * @param scores what the measure's instrument says of the series
 */
public record Outcome(Measure measure, Rung rung, SeriesScores scores) {

  /** Judges a series: the rung follows from its status, baseline and end score alone. */
  public static Outcome classify(Measure measure, Series series, SeriesScores scores) {
    return new Outcome(measure, rung(measure, series, scores), scores);
  }

  private static Rung rung(Measure measure, Series series, SeriesScores scores) {
    Score baseline = scores.baseline();
    Score end = scores.end();
    if (!series.isClosed()) {
      return Rung.IN_PROGRESS;
    }
    if (baseline == null) {
      return Rung.NO_BASELINE;
    }
    if (!measure.admits(baseline.hundredths())) {
      return Rung.BELOW_ENTRY;
    }
    if (end == null) {
      return Rung.NO_END_SCORE;
    }
    boolean met = measure.isMet(baseline.hundredths(), end.hundredths());
    return met ? Rung.IMPROVED : Rung.NOT_IMPROVED;
  }

  public @Nullable Score baseline() {
    return scores.baseline();
  }

  public @Nullable Score end() {
    return scores.end();
  }
}

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
    return rung(measure, baseline.hundredths(), end == null ? null : end.hundredths());
  }

  /** The rung of a closed series, by its baseline and end score. */
  static Rung rung(Measure measure, int baseline, @Nullable Integer end) {
    if (!measure.admits(baseline)) {
      return Rung.BELOW_ENTRY;
    }
    if (end == null) {
      return Rung.NO_END_SCORE;
    }
    return measure.isMet(baseline, end) ? Rung.IMPROVED : Rung.NOT_IMPROVED;
  }

  /** Whether the rung may hang on how its scores were rounded to hundredths. */
  public boolean mayHangOnRounding() {
    Score baseline = scores.baseline();
    return baseline != null
        && rung != Rung.IN_PROGRESS
        && Rounding.mayDecide(measure, baseline, scores.end());
  }

  public @Nullable Score baseline() {
    return scores.baseline();
  }

  public @Nullable Score end() {
    return scores.end();
  }
}

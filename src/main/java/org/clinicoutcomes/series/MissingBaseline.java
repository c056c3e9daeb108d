package org.clinicoutcomes.series;

import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.instrument.Score;

/** Why a series has no baseline on an instrument. */
public enum MissingBaseline {
  /** The patient has no score of the instrument at all. */
  NEVER_SCORED,
  /** The last score before the first session lies further back than a baseline may. */
  TOO_EARLY,
  /** Every score was taken after the first session, or later on its day. */
  ONLY_AFTER;

  /**
   * The reason for a series that has no baseline; a score from before its first day is too early,
   * since any other would be the baseline.
   *
   * @param scores all the patient's scores of the instrument, in order
   */
  public static MissingBaseline of(Series series, List<Score> scores) {
    if (scores.isEmpty()) {
      return NEVER_SCORED;
    }
    return scores.get(0).epochDay() < series.firstDay() ? TOO_EARLY : ONLY_AFTER;
  }

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

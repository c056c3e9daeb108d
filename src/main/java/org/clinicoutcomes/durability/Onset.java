package org.clinicoutcomes.durability;

import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * When a series first met its measure's rule.
 *
 * @param daysToResponse from the first session's date to that of the first score meeting the rule
 * @param sessionsToResponse the series' sessions before that score
 */
public record Onset(int daysToResponse, int sessionsToResponse) {

  /** The onset of an eligible, closed series of a benefit measure; none where it was never met. */
  public static @Nullable Onset of(Series series, Outcome outcome) {
    Score baseline = outcome.baseline();
    if (baseline == null || !outcome.measure().isBenefit() || !outcome.rung().isEligible()) {
      return null;
    }
    for (Score score : outcome.scores().span()) {
      if (outcome.measure().isMet(baseline.hundredths(), score.hundredths())) {
        return new Onset(score.epochDay() - series.firstDay(), sessionsBefore(series, score));
      }
    }
    return null;
  }

  /** The series' sessions before a score: an {@code after} score counts its own day's too. */
  public static int sessionsBefore(Series series, Score score) {
    int firstLaterDay = score.timing() == Timing.AFTER ? score.epochDay() + 1 : score.epochDay();
    int before = 0;
    for (Session session : series.sessions()) {
      before += session.epochDay() < firstLaterDay ? 1 : 0;
    }
    return before;
  }
}

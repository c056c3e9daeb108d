package org.clinicoutcomes.durability;

import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
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
    return outcome.scores().span().stream()
        .filter(score -> outcome.measure().isMet(baseline.hundredths(), score.hundredths()))
        .findFirst()
        .map(met -> new Onset(met.epochDay() - series.firstDay(), sessionsBefore(series, met)))
        .orElse(null);
  }

  /** The series' sessions before a score: an {@code after} score counts its own day's too. */
  public static int sessionsBefore(Series series, Score score) {
    int firstLaterDay = score.timing() == Timing.AFTER ? score.epochDay() + 1 : score.epochDay();
    return (int) series.sessions().stream().filter(s -> s.epochDay() < firstLaterDay).count();
  }
}

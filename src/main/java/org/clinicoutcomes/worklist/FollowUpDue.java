package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.measure.Rung;

/**
 * The latest improved induction's follow-up window is open and holds no score yet. A score in it, a
 * new induction or the window's end clears it.
 */
final class FollowUpDue {

  private final WorklistRules rules;
  private final int asOf;
  private final Bands bands;

  FollowUpDue(WorklistRules rules, int asOf, Bands bands) {
    this.rules = rules;
    this.asOf = asOf;
    this.bands = bands;
  }

  Optional<Reason> of(ConditionCourse course) {
    return course.series().stream()
        .filter(series -> series.series().isInduction())
        .reduce((earlier, later) -> later)
        .filter(series -> course.headlineOf(series).rung() == Rung.IMPROVED)
        .flatMap(series -> firstDue(course.headlineOf(series).outcome()));
  }

  private Optional<Reason> firstDue(Outcome headline) {
    return Stream.of(rules.firstFollowUp(), rules.secondFollowUp())
        .flatMap(days -> due(headline, days).stream())
        .findFirst();
  }

  private Optional<Reason> due(Outcome headline, int days) {
    Score end = headline.end();
    if (end == null || !isOpen(end, days) || isScored(headline, end, days)) {
      return Optional.empty();
    }
    LocalDate until = end.at().date().plusDays(days + rules.followUpTolerance());
    return Optional.of(
        new Reason(
            Item.FOLLOW_UP_DUE,
            bands.nextSession(until),
            end.at().date().plusDays(days - rules.followUpTolerance()),
            String.format(
                Locale.ROOT,
                "Due on %s, %d days after the improved final score of %s; counts until %s.",
                end.at().date().plusDays(days),
                days,
                Points.of(end.hundredths()),
                until)));
  }

  private boolean isOpen(Score end, int days) {
    return Math.abs(asOf - (end.epochDay() + days)) <= rules.followUpTolerance();
  }

  private boolean isScored(Outcome headline, Score end, int days) {
    int from = end.epochDay() + days - rules.followUpTolerance();
    return headline.scores().followUp().stream().anyMatch(score -> score.epochDay() >= from);
  }
}

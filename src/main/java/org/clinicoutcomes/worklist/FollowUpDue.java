package org.clinicoutcomes.worklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
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

  FollowUpDue(WorklistRules rules, int asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  Optional<Call> of(ConditionCourse course) {
    return course.series().stream()
        .filter(series -> series.series().isInduction())
        .reduce((earlier, later) -> later)
        .filter(series -> course.headlineOf(series).rung() == Rung.IMPROVED)
        .flatMap(series -> firstDue(course, series));
  }

  private Optional<Call> firstDue(ConditionCourse course, MeasuredSeries series) {
    Outcome headline = course.headlineOf(series).outcome();
    return Stream.of(rules.firstFollowUp(), rules.secondFollowUp())
        .flatMap(days -> due(course, headline, days).stream())
        .findFirst();
  }

  private Optional<Call> due(ConditionCourse course, Outcome headline, int days) {
    Score end = headline.end();
    if (end == null || !isOpen(end, days) || isScored(headline, end, days)) {
      return Optional.empty();
    }
    return Optional.of(
        Call.of(
            Item.FOLLOW_UP_DUE,
            course,
            end.at().date().plusDays(days - rules.followUpTolerance()),
            String.format(
                Locale.ROOT,
                "Due on %s, %d days after the improved final score of %s; counts until %s.",
                end.at().date().plusDays(days),
                days,
                Points.of(end.hundredths()),
                end.at().date().plusDays(days + rules.followUpTolerance()))));
  }

  private boolean isOpen(Score end, int days) {
    return Math.abs(asOf - (end.epochDay() + days)) <= rules.followUpTolerance();
  }

  private boolean isScored(Outcome headline, Score end, int days) {
    int from = end.epochDay() + days - rules.followUpTolerance();
    return headline.scores().followUp().stream().anyMatch(score -> score.epochDay() >= from);
  }
}

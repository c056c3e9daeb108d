package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.clinicoutcomes.figures.ConditionCourse;
import org.clinicoutcomes.figures.MeasuredSeries;
import org.clinicoutcomes.figures.SeriesOutcome;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.series.Series;

/**
 * Worse than at the latest baseline by the harm measure of the headline's instrument: the latest
 * score that was not taken under the drug meets it. A later score that does not clears it; so does
 * time, as a score of long ago is no reason to call.
 */
final class Worsened {

  private final WorklistRules rules;
  private final int asOf;

  Worsened(WorklistRules rules, int asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  Optional<Entry> of(ConditionCourse course) {
    return course.series().stream()
        .filter(series -> baseline(course, series).isPresent())
        .reduce((earlier, later) -> later)
        .flatMap(series -> of(course, series));
  }

  private Optional<Entry> of(ConditionCourse course, MeasuredSeries series) {
    Score baseline = baseline(course, series).orElseThrow();
    return harm(course, series)
        .filter(harm -> harm.admits(baseline.hundredths()))
        .flatMap(
            harm ->
                lastAfter(baseline, course)
                    .filter(now -> asOf - now.epochDay() <= rules.worsened())
                    .filter(now -> harm.isMet(baseline.hundredths(), now.hundredths()))
                    .map(now -> entry(course, series.series(), harm, baseline, now)));
  }

  private static Optional<Score> baseline(ConditionCourse course, MeasuredSeries series) {
    return Optional.ofNullable(course.headlineOf(series).outcome().baseline());
  }

  private static Optional<Measure> harm(ConditionCourse course, MeasuredSeries series) {
    return series.outcomes().stream()
        .map(SeriesOutcome::measure)
        .filter(measure -> !measure.isBenefit())
        .filter(measure -> measure.instrument().equals(course.headline().instrument()))
        .findFirst();
  }

  private static Optional<Score> lastAfter(Score baseline, ConditionCourse course) {
    return course.patient().scoresOf(course.headline().instrument().key()).stream()
        .filter(score -> score.compareTo(baseline) > 0 && score.timing() != Timing.AFTER)
        .reduce((earlier, later) -> later);
  }

  private static Entry entry(
      ConditionCourse course, Series series, Measure harm, Score baseline, Score now) {
    LocalDate since = now.at().date();
    return Entry.of(
        Item.WORSENED,
        course,
        series,
        since,
        String.format(
            Locale.ROOT,
            "From %s on %s to %s: %s.",
            Points.of(baseline.hundredths()),
            baseline.at().date(),
            Points.of(now.hundredths()),
            harm.phrase()));
  }
}

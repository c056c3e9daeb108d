package org.clinicoutcomes.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Measure;

/**
 * Worse than at the latest baseline by the harm measure of the headline's instrument: the latest
 * score that was not taken under the drug meets it, since the first of those that met it without a
 * break. A later score that does not clears it; so does time, as a score of long ago is no reason
 * to call.
 */
final class Worsened {

  private final WorklistRules rules;
  private final int asOf;
  private final Bands bands;

  Worsened(WorklistRules rules, int asOf, Bands bands) {
    this.rules = rules;
    this.asOf = asOf;
    this.bands = bands;
  }

  Optional<Reason> of(ConditionCourse course) {
    return course.series().stream()
        .filter(series -> baseline(course, series).isPresent())
        .reduce((earlier, later) -> later)
        .flatMap(series -> of(course, series));
  }

  private Optional<Reason> of(ConditionCourse course, MeasuredSeries series) {
    Score baseline = baseline(course, series).orElseThrow();
    return harm(course, series)
        .filter(harm -> harm.admits(baseline.hundredths()))
        .flatMap(harm -> of(course, harm, baseline));
  }

  private Optional<Reason> of(ConditionCourse course, Measure harm, Score baseline) {
    List<Score> later = after(baseline, course);
    int first = later.size();
    while (first > 0 && isMet(harm, baseline, later.get(first - 1))) {
      first--;
    }
    if (first == later.size()) {
      return Optional.empty();
    }
    Score latest = later.get(later.size() - 1);
    return asOf - latest.epochDay() <= rules.worsened()
        ? Optional.of(reason(harm, baseline, later.get(first), latest))
        : Optional.empty();
  }

  private static boolean isMet(Measure harm, Score baseline, Score score) {
    return harm.isMet(baseline.hundredths(), score.hundredths());
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

  private static List<Score> after(Score baseline, ConditionCourse course) {
    return course.patient().scoresOf(course.headline().instrument().key()).stream()
        .filter(score -> score.compareTo(baseline) > 0 && score.timing() != Timing.AFTER)
        .toList();
  }

  private Reason reason(Measure harm, Score baseline, Score first, Score latest) {
    String why =
        String.format(
            Locale.ROOT,
            "%s on %s, %s on %s: %s.",
            Points.of(baseline.hundredths()),
            baseline.at().date(),
            Points.of(latest.hundredths()),
            latest.at().date(),
            harm.phrase());
    return new Reason(Item.WORSENED, bands.thisWeek(), first.at().date(), why);
  }
}

package org.clinicoutcomes.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;

/**
 * Three sessions or more in a series that goes on, a score before the fourth, and no score so far
 * that meets the headline. A score that does, or the end of the series, clears it.
 */
final class NoResponse {

  private static final int SESSIONS = 3;

  private final Bands bands;

  NoResponse(Bands bands) {
    this.bands = bands;
  }

  Optional<Reason> of(ConditionCourse course) {
    MeasuredSeries last = course.last();
    Outcome headline = course.headlineOf(last).outcome();
    Score baseline = headline.baseline();
    boolean isCandidate =
        !last.series().isClosed()
            && last.series().sessions().size() >= SESSIONS
            && baseline != null
            && headline.measure().admits(baseline.hundredths());
    return isCandidate && baseline != null
        ? of(last.series(), headline, baseline)
        : Optional.empty();
  }

  private Optional<Reason> of(Series series, Outcome headline, Score baseline) {
    List<Score> span = headline.scores().span();
    boolean isScored = !span.isEmpty() && Onset.sessionsBefore(series, span.get(0)) <= SESSIONS;
    boolean isMet =
        span.stream()
            .anyMatch(s -> headline.measure().isMet(baseline.hundredths(), s.hundredths()));
    return isScored && !isMet
        ? Optional.of(reason(series, baseline, span.get(span.size() - 1)))
        : Optional.empty();
  }

  private Reason reason(Series series, Score baseline, Score now) {
    return new Reason(
        Item.NO_RESPONSE,
        bands.nextSession(),
        series.sessions().get(SESSIONS - 1).at().date(),
        String.format(
            Locale.ROOT,
            "%d sessions given; from %s on %s to %s on %s.",
            series.sessions().size(),
            Points.of(baseline.hundredths()),
            baseline.at().date(),
            Points.of(now.hundredths()),
            now.at().date()));
  }
}

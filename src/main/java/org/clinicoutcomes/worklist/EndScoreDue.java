package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesRules;

/**
 * An induction that can be judged, whose last session lies some days back, and no score yet that
 * could be its end score. A score, a further session or the closing of the series clears it.
 */
final class EndScoreDue {

  private final WorklistRules rules;
  private final SeriesRules seriesRules;
  private final int asOf;
  private final Bands bands;

  EndScoreDue(WorklistRules rules, SeriesRules seriesRules, int asOf, Bands bands) {
    this.rules = rules;
    this.seriesRules = seriesRules;
    this.asOf = asOf;
    this.bands = bands;
  }

  Optional<Reason> of(ConditionCourse course) {
    MeasuredSeries last = course.last();
    Series series = last.series();
    Outcome headline = course.headlineOf(last).outcome();
    Score baseline = headline.baseline();
    boolean isDue =
        !series.isClosed()
            && series.isInduction()
            && asOf >= series.lastDay() + rules.endScoreDue()
            && baseline != null
            && headline.measure().admits(baseline.hundredths())
            && !hasEndScore(series, headline);
    return isDue ? Optional.of(reason(course, series)) : Optional.empty();
  }

  private boolean hasEndScore(Series series, Outcome headline) {
    Instrument instrument = headline.measure().instrument();
    int earliest = seriesRules.earliestEnd(series, instrument);
    return headline.scores().span().stream().anyMatch(score -> score.epochDay() >= earliest);
  }

  private Reason reason(ConditionCourse course, Series series) {
    LocalDate until = series.lastDate().plusDays(seriesRules.closed());
    return new Reason(
        Item.END_SCORE_DUE,
        bands.nextSession(until),
        series.lastDate().plusDays(rules.endScoreDue()),
        String.format(
            Locale.ROOT,
            "Last session on %s; no final score yet on the %s, which counts until %s.",
            series.lastDate(),
            course.headline().instrument().plainName(),
            until));
  }
}

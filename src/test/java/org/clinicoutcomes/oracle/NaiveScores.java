package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.Session;

/** The scores of one series on one measure's instrument, and the rung they lead to. */
public final class NaiveScores {
  private final NaiveSeries series;
  private final Measure measure;
  private final List<Score> scores;
  private final Score baseline;
  private final List<Score> span;
  private final Score end;

  NaiveScores(NaiveSeries series, Measure measure) {
    this.series = series;
    this.measure = measure;
    this.scores = series.source().scoresOf(series.patient(), measure.instrument());
    this.baseline = findBaseline();
    this.span = findSpan();
    this.end = findEnd();
  }

  /** "the last score ... dated from first session − 14 days to the first session's date". */
  private Score findBaseline() {
    Score found = null;
    LocalDate first = series.first().date();
    for (Score score : scores) {
      boolean early = score.date().isBefore(first.minusDays(14));
      if (!early && !score.date().isAfter(first) && isBeforeTreatment(score)) {
        found = score;
      }
    }
    return found;
  }

  /** "of that date only `before` scores, or where none counts scores without a timing, ...". */
  private boolean isBeforeTreatment(Score score) {
    if (!score.date().equals(series.first().date())) {
      return true;
    }
    boolean saidBefore = scores.stream().anyMatch(s -> isOfFirstDay(s, "before"));
    return isOfFirstDay(score, saidBefore ? "before" : "") || isOfFirstDay(score, "before");
  }

  /** "neither if its time and the first session's are both known and its is later". */
  private boolean isOfFirstDay(Score score, String timing) {
    Session first = series.first();
    return score.date().equals(first.date())
        && score.timing().equals(timing)
        && !score.at().knownLaterInTheDayThan(first.at());
  }

  /** "scores later than the baseline, dated up to last session + 31 days, or up to ...". */
  private List<Score> findSpan() {
    List<Score> found = new ArrayList<>();
    LocalDate until = series.last().date().plusDays(31);
    LocalDate next = series.nextSeriesOn();
    boolean cutShort = next != null && !next.isAfter(until);
    for (Score score : laterThan(baseline)) {
      boolean inside = !score.date().isAfter(cutShort ? next : until);
      boolean ofNext = cutShort && score.date().equals(next) && isOfTheNext(score);
      if (inside && !ofNext) {
        found.add(score);
      }
    }
    return found;
  }

  /** "without its `after` scores", and without those of no timing "where it has `before` ones". */
  private boolean isOfTheNext(Score score) {
    boolean unsaid = score.timing().isEmpty();
    return score.timing().equals("after") || (unsaid && !on(score.date(), "before").isEmpty());
  }

  /** The scores that follow the given one in order; none where it is missing. */
  private List<Score> laterThan(Score score) {
    return score == null ? List.of() : scores.subList(scores.indexOf(score) + 1, scores.size());
  }

  /** "the last score of the span dated no earlier than last session − 7 days (and ...)". */
  private Score findEnd() {
    int notBefore = NaiveMeasures.BY_INSTRUMENT.get(measure.instrument()).endNotBefore();
    Score found = null;
    for (Score score : span) {
      boolean tooEarly =
          score.date().isBefore(series.last().date().minusDays(7))
              || score.date().isBefore(series.first().date().plusDays(notBefore));
      found = tooEarly ? found : score;
    }
    return found;
  }

  /** "later than the end score, dated up to the end score's date + 365 days, not `after`". */
  List<Score> followUp() {
    List<Score> found = new ArrayList<>();
    for (Score score : laterThan(end)) {
      boolean inside = !score.date().isAfter(end.date().plusDays(365));
      if (inside && !score.timing().equals("after")) {
        found.add(score);
      }
    }
    return found;
  }

  /** The table of section 2; "in progress ... the rung is `in_progress` with or without". */
  String rung() {
    if (!series.isClosed()) {
      return "in_progress";
    }
    if (baseline == null) {
      return "no_baseline";
    }
    if (!measure.admits(baseline.value())) {
      return "below_entry";
    }
    if (end == null) {
      return "no_end_score";
    }
    return meets(end) ? "improved" : "not_improved";
  }

  /** "assessed and the rule is met (for harm measures: worsened)". */
  boolean meets(Score score) {
    return measure.meets(baseline.value(), score.value());
  }

  boolean isEligible() {
    return List.of("no_end_score", "improved", "not_improved").contains(rung());
  }

  boolean isAssessed() {
    return List.of("improved", "not_improved").contains(rung());
  }

  /** "Onset: the first score of the span that meets the rule" (benefit; eligible; closed). */
  Score onset() {
    if (measure.harm() || !isEligible()) {
      return null;
    }
    return span.stream().filter(this::meets).findFirst().orElse(null);
  }

  /** "the band of the baseline on the measure's instrument"; not known: `unknown`. */
  String severity() {
    return baseline == null
        ? "unknown"
        : NaiveMeasures.BY_INSTRUMENT.get(measure.instrument()).band(baseline.value());
  }

  /** "Change = baseline − end (positive is better)". */
  BigDecimal change() {
    return baseline.value().subtract(end.value());
  }

  /** All scores of the patient on the instrument at one date with one timing, in order. */
  List<Score> on(LocalDate date, String timing) {
    return scores.stream().filter(s -> s.date().equals(date) && s.timing().equals(timing)).toList();
  }

  NaiveSeries series() {
    return series;
  }

  Measure measure() {
    return measure;
  }

  Score baseline() {
    return baseline;
  }

  /** "in progress: no end". */
  Score end() {
    return series.isClosed() ? end : null;
  }

  List<Score> span() {
    return span;
  }
}

package org.clinicoutcomes.series;

import java.util.List;
import java.util.function.Predicate;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/** Chooses the baseline, span, end and follow-up scores of a series. */
public final class SeriesScorer {

  private final SeriesRules rules;

  public SeriesScorer(SeriesRules rules) {
    this.rules = rules;
  }

  /**
   * Derives what one instrument says of one series.
   *
   * @param scores the patient's scores of the instrument, in order
   */
  public SeriesScores derive(Series series, Instrument instrument, List<Score> scores) {
    int baseline = lastBaseline(series, scores);
    if (baseline < 0) {
      return SeriesScores.NONE;
    }
    int spanEnd = baseline + 1;
    while (spanEnd < scores.size() && isInSpan(series, scores, scores.get(spanEnd))) {
      spanEnd++;
    }
    List<Score> span = scores.subList(baseline + 1, spanEnd);
    Score end = end(series, instrument, span);
    return new SeriesScores(
        scores.get(baseline), span, end, end == null ? List.of() : followUp(end, scores, spanEnd));
  }

  /** Where the first day has a score that is said to lie before, one without a timing is none. */
  private int lastBaseline(Series series, List<Score> scores) {
    int last = last(scores, score -> mayBeBaseline(series, score));
    if (last < 0 || scores.get(last).epochDay() < series.firstDay()) {
      return last;
    }
    int saidBefore =
        last(
            scores,
            score -> isSaidBefore(series.firstDay(), score) && mayBeBaseline(series, score));
    return saidBefore < 0 ? last : saidBefore;
  }

  private static int last(List<Score> scores, Predicate<Score> wanted) {
    for (int i = scores.size() - 1; i >= 0; i--) {
      if (wanted.test(scores.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSaidBefore(int day, Score score) {
    return score.epochDay() == day && score.timing() == Timing.BEFORE;
  }

  private boolean mayBeBaseline(Series series, Score score) {
    int daysBefore = series.firstDay() - score.epochDay();
    if (daysBefore == 0) {
      return score.timing() != Timing.AFTER
          && !score.at().isKnownLaterInDayThan(series.first().at());
    }
    return daysBefore > 0 && daysBefore <= rules.baselineWindow();
  }

  /** Where the next series starts within the window, its own effect is not this series'. */
  private boolean isInSpan(Series series, List<Score> scores, Score score) {
    int lastDay = series.lastDay() + rules.endWindow();
    Integer next = series.nextStart();
    if (next == null || next > lastDay) {
      return score.epochDay() <= lastDay;
    }
    return score.epochDay() < next || (score.epochDay() == next && liesBefore(score, scores));
  }

  /** Whether a score counts as taken before the first session of its day. */
  private static boolean liesBefore(Score score, List<Score> scores) {
    return switch (score.timing()) {
      case BEFORE -> true;
      case NONE -> last(scores, other -> isSaidBefore(score.epochDay(), other)) < 0;
      case AFTER -> false;
    };
  }

  private @Nullable Score end(Series series, Instrument instrument, List<Score> span) {
    if (!series.isClosed() || span.isEmpty()) {
      return null;
    }
    Score last = span.get(span.size() - 1);
    return last.epochDay() >= rules.earliestEnd(series, instrument) ? last : null;
  }

  private List<Score> followUp(Score end, List<Score> scores, int from) {
    return scores.subList(from, scores.size()).stream()
        .filter(score -> score.epochDay() <= end.epochDay() + rules.followUp())
        .filter(score -> score.timing() != Timing.AFTER)
        .toList();
  }
}

package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/** A {@link SameSessionTally} while it is counted, one series at a time. */
final class SameSessionSum {

  private static final long THIRTY = 30;
  private static final long WHOLE = 100;

  private long days;
  private long changeSum;
  private long judged;
  private long thirtyPercent;

  /**
   * Counts the days of one series.
   *
   * @param scores the patient's, of one instrument, in order: one pass over both
   */
  void add(Series series, Better better, List<Score> scores) {
    int at = 0;
    int lastDay = Integer.MIN_VALUE;
    for (Session session : series.sessions()) {
      int day = session.epochDay();
      if (day != lastDay) {
        at = firstFrom(day, scores, at);
        addDay(day, better, scores, at);
        lastDay = day;
      }
    }
  }

  private static int firstFrom(int day, List<Score> scores, int from) {
    int at = from;
    while (at < scores.size() && scores.get(at).epochDay() < day) {
      at++;
    }
    return at;
  }

  private void addDay(int day, Better better, List<Score> scores, int from) {
    Score before = null;
    Score after = null;
    for (int at = from; at < scores.size() && scores.get(at).epochDay() == day; at++) {
      Score score = scores.get(at);
      if (score.timing() == Timing.BEFORE) {
        before = score;
      } else if (score.timing() == Timing.AFTER && after == null) {
        after = score;
      }
    }
    add(before, after, better);
  }

  private void add(@Nullable Score before, @Nullable Score after, Better better) {
    if (before == null || after == null) {
      return;
    }
    long change = better.improvement(before.hundredths(), after.hundredths());
    days++;
    changeSum += change;
    if (before.hundredths() > 0) {
      judged++;
      thirtyPercent += change * WHOLE >= THIRTY * before.hundredths() ? 1 : 0;
    }
  }

  /** What was counted so far. */
  SameSessionTally tally() {
    return new SameSessionTally(days, changeSum, judged, thirtyPercent);
  }
}

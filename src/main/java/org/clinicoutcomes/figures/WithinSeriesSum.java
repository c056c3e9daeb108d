package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.series.Series;

/** A {@link WithinSeriesTally} while it is counted, one series at a time. */
final class WithinSeriesSum {

  private static final int DECISIVE_SESSION = 4;

  private final boolean isOfPain;
  private final long[] firstMetAfter = new long[WithinSeriesTally.SESSIONS + 1];
  private final long[] firstScoredAfter = new long[WithinSeriesTally.SESSIONS + 1];
  private final SameSessionSum sameSession = new SameSessionSum();
  private long eligible;
  private long givenFour;
  private long continuedWithoutResponse;

  WithinSeriesSum(Instrument instrument) {
    this.isOfPain = SameSessionTally.hasShare(instrument);
  }

  /**
   * Counts one series that is closed and eligible.
   *
   * @param scores the patient's, of the outcome's instrument, in order
   * @param decidesOnGoingOn whether the measure is the source's headline, by which one goes on or
   *     not
   */
  void add(Series series, SeriesOutcome outcome, List<Score> scores, boolean decidesOnGoingOn) {
    int scored = firstScored(series, outcome.outcome().scores().span());
    Onset onset = outcome.onset();
    int met = onset == null ? Integer.MAX_VALUE : onset.sessionsToResponse();
    eligible++;
    count(met, firstMetAfter);
    count(scored, firstScoredAfter);
    if (decidesOnGoingOn
        && series.sessions().size() >= DECISIVE_SESSION
        && scored < DECISIVE_SESSION) {
      givenFour++;
      continuedWithoutResponse += met >= DECISIVE_SESSION ? 1 : 0;
    }
    sameSession.add(series, outcome.measure().instrument().better(), scores);
  }

  private static int firstScored(Series series, List<Score> span) {
    return span.isEmpty() ? Integer.MAX_VALUE : Onset.sessionsBefore(series, span.get(0));
  }

  private static void count(int sessions, long[] after) {
    if (sessions < after.length) {
      after[sessions]++;
    }
  }

  /** What was counted so far. */
  WithinSeriesTally tally() {
    return new WithinSeriesTally(
        eligible,
        upToEach(firstMetAfter),
        upToEach(firstScoredAfter),
        givenFour,
        continuedWithoutResponse,
        isOfPain,
        sameSession.tally());
  }

  private static List<Long> upToEach(long[] after) {
    List<Long> upTo = new ArrayList<>();
    long sum = after[0];
    for (int session = 1; session < after.length; session++) {
      sum += after[session];
      upTo.add(sum);
    }
    return upTo;
  }
}

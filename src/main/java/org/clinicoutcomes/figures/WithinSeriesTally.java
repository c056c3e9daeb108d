package org.clinicoutcomes.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.series.Series;

/**
 * How a group's eligible, closed series of either kind went, session by session, for one benefit
 * measure.
 *
 * @param eligible how many there are
 * @param metBy of them, those that had met the rule after at most 1, 2, … 6 sessions
 * @param scoredBy of them, those with any score of the span after at most so many sessions
 * @param givenFour of them, those with at least four sessions and a score before the fourth;
 *     counted for a source's headline only
 * @param continuedWithoutResponse of those, the ones whose scores before the fourth all miss the
 *     rule
 * @param isOfPain whether a share at least 30 % lower within a day is told of the measure
 * @param sameSession what changed between before and after on one day
 */
public record WithinSeriesTally(
    long eligible,
    List<Long> metBy,
    List<Long> scoredBy,
    long givenFour,
    long continuedWithoutResponse,
    boolean isOfPain,
    SameSessionTally sameSession) {

  /** The number of sessions that are followed one by one. */
  public static final int SESSIONS = 6;

  private static final int DECISIVE_SESSION = 4;

  public WithinSeriesTally {
    metBy = List.copyOf(metBy);
    scoredBy = List.copyOf(scoredBy);
  }

  /** One series that is closed and eligible. */
  public static WithinSeriesTally of(
      Series series, SeriesOutcome outcome, SameSessionTally sameSession) {
    List<Score> span = outcome.outcome().scores().span();
    int firstScored =
        span.isEmpty() ? Integer.MAX_VALUE : Onset.sessionsBefore(series, span.get(0));
    Onset onset = outcome.onset();
    int met = onset == null ? Integer.MAX_VALUE : onset.sessionsToResponse();
    boolean givenFour =
        series.sessions().size() >= DECISIVE_SESSION && firstScored < DECISIVE_SESSION;
    return new WithinSeriesTally(
        1,
        from(met),
        from(firstScored),
        givenFour ? 1 : 0,
        givenFour && met >= DECISIVE_SESSION ? 1 : 0,
        SameSessionTally.hasShare(outcome.measure().instrument()),
        sameSession);
  }

  /** The same, for a measure by which nobody decides whether to go on. */
  public WithinSeriesTally withoutContinuation() {
    return new WithinSeriesTally(eligible, metBy, scoredBy, 0, 0, isOfPain, sameSession);
  }

  private static List<Long> from(int firstSession) {
    return IntStream.rangeClosed(1, SESSIONS).mapToObj(k -> firstSession <= k ? 1L : 0L).toList();
  }

  public WithinSeriesTally plus(WithinSeriesTally other) {
    return new WithinSeriesTally(
        eligible + other.eligible,
        sum(metBy, other.metBy),
        sum(scoredBy, other.scoredBy),
        givenFour + other.givenFour,
        continuedWithoutResponse + other.continuedWithoutResponse,
        isOfPain,
        sameSession.plus(other.sameSession));
  }

  private static List<Long> sum(List<Long> left, List<Long> right) {
    return IntStream.range(0, SESSIONS).mapToObj(i -> left.get(i) + right.get(i)).toList();
  }
}

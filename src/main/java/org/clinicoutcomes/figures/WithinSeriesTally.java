package org.clinicoutcomes.figures;

import java.util.List;
import java.util.stream.IntStream;

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

  public WithinSeriesTally {
    metBy = List.copyOf(metBy);
    scoredBy = List.copyOf(scoredBy);
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

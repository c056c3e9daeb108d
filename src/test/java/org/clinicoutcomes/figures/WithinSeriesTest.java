package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.PAIN;
import static org.clinicoutcomes.measure.Examples.WELLBEING;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions every three days from day 0; the baseline is 8 and two points are asked for. */
class WithinSeriesTest {

  @Test
  void countsFromTheSessionAfterWhichTheRuleWasMet() {
    WithinSeriesTally tally = tally(6, score(3, Timing.BEFORE, "8"), score(6, Timing.AFTER, "6"));
    assertThat(tally.metBy()).containsExactly(0L, 0L, 1L, 1L, 1L, 1L);
    assertThat(tally.scoredBy()).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
  }

  @Test
  void countsNobodyWhoWasNeverScored() {
    WithinSeriesTally tally = tally(6);
    assertThat(tally.eligible()).isEqualTo(1);
    assertThat(tally.metBy()).containsOnly(0L);
    assertThat(tally.scoredBy()).containsOnly(0L);
  }

  @ParameterizedTest(name = "{0} sessions, day {1} {2} = {3}")
  @CsvSource({
    "4, 6, NONE, 6.01, 1, 1",
    "3, 6, NONE, 6.01, 0, 0",
    "4, 6, NONE, 6, 1, 0",
    "4, 6, AFTER, 6.01, 1, 1",
    "4, 9, BEFORE, 6.01, 1, 1",
    "4, 9, AFTER, 6.01, 0, 0",
    "4, 9, AFTER, 6, 0, 0"
  })
  void findsThoseContinuedWithoutResponse(
      int sessions, int day, Timing timing, String points, long givenFour, long continued) {
    WithinSeriesTally tally = tally(sessions, score(day, timing, points));
    assertThat(tally.givenFour()).isEqualTo(givenFour);
    assertThat(tally.continuedWithoutResponse()).isEqualTo(continued);
  }

  @Test
  void doesNotForgiveAResponseThatCameAfterTheFourthSession() {
    for (Score late : List.of(score(9, Timing.AFTER, "2"), score(20, "2"))) {
      WithinSeriesTally tally = tally(5, score(3, "8"), late);
      assertThat(tally.givenFour()).isEqualTo(1);
      assertThat(tally.continuedWithoutResponse()).isEqualTo(1);
    }
  }

  @Test
  void addsUp() {
    WithinSeriesTally both = tally(4, score(3, "8")).plus(tally(4, score(6, "2")));
    assertThat(both.eligible()).isEqualTo(2);
    assertThat(both.metBy()).containsExactly(0L, 1L, 1L, 1L, 1L, 1L);
    assertThat(both.scoredBy()).containsExactly(1L, 2L, 2L, 2L, 2L, 2L);
    assertThat(both.givenFour()).isEqualTo(2);
    assertThat(both.continuedWithoutResponse()).isEqualTo(1);
  }

  @Test
  void comparesTheLastBeforeWithTheFirstAfterOfADay() {
    assertThat(
            sameSession(
                score(0, Timing.BEFORE, "8"),
                new Score(new org.clinicoutcomes.instrument.Moment(day0(), 60), Timing.BEFORE, 600),
                score(0, Timing.AFTER, "4"),
                new Score(new org.clinicoutcomes.instrument.Moment(day0(), 90), Timing.AFTER, 0)))
        .isEqualTo(new SameSessionTally(1, 200, 1, 1));
  }

  private static int day0() {
    return Math.toIntExact(Examples.DAY_0.toEpochDay());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "6, 4.2, 180, 1, 1",
    "6, 4.21, 179, 1, 0",
    "0, 0, 0, 0, 0",
    "0, 3, -300, 0, 0",
    "0.01, 0, 1, 1, 1"
  })
  void judgesThirtyPercentWhereTheDayBeganAboveZero(
      String before, String after, long change, long judged, long fell) {
    assertThat(sameSession(score(0, Timing.BEFORE, before), score(0, Timing.AFTER, after)))
        .isEqualTo(new SameSessionTally(1, change, judged, fell));
  }

  @Test
  void wantsBothScoresOnASessionsDate() {
    assertThat(sameSession(score(0, Timing.BEFORE, "6"), score(1, Timing.AFTER, "2")))
        .isEqualTo(SameSessionTally.NONE);
    assertThat(sameSession(score(0, "6"), score(0, Timing.AFTER, "2")))
        .isEqualTo(SameSessionTally.NONE);
    assertThat(sameSession(score(1, Timing.BEFORE, "6"), score(1, Timing.AFTER, "2")))
        .as("no session on day 1")
        .isEqualTo(SameSessionTally.NONE);
    assertThat(sameSession(score(3, Timing.BEFORE, "6"), score(3, Timing.AFTER, "2")).days())
        .isEqualTo(1);
  }

  @Test
  void countsADayWithTwoSessionsOnce() {
    List<Score> scores = List.of(score(0, Timing.BEFORE, "6"), score(0, Timing.AFTER, "2"));
    assertThat(sameSession(Examples.closedInduction(0, 0), PAIN, scores).days()).isEqualTo(1);
  }

  @Test
  void countsARiseAsGoodWhereHigherIsBetter() {
    List<Score> scores = List.of(score(0, Timing.BEFORE, "50"), score(0, Timing.AFTER, "65"));
    assertThat(sameSession(Examples.closedInduction(0), WELLBEING, scores))
        .isEqualTo(new SameSessionTally(1, 1500, 1, 1));
  }

  private static SameSessionTally sameSession(Score... scores) {
    return sameSession(Examples.closedInduction(0, 3), PAIN, List.of(scores));
  }

  private static SameSessionTally sameSession(
      Series series, Instrument instrument, List<Score> scores) {
    SameSessionSum sum = new SameSessionSum();
    sum.add(series, instrument.better(), scores);
    return sum.tally();
  }

  private static WithinSeriesTally tally(int sessions, Score... later) {
    List<Session> given =
        IntStream.range(0, sessions).mapToObj(i -> Courses.session(3 * i, "N")).toList();
    Score[] scores =
        Stream.concat(Stream.of(score(0, Timing.BEFORE, "8")), Stream.of(later))
            .toArray(Score[]::new);
    FiguresCounter counter = new FiguresCounter(new FollowUpSchedule(Courses.AS_OF, 365, 14));
    Courses.of(Courses.patient("p", given, scores)).forEach(counter);
    Figures figures = new Figures();
    counter.addTo(figures);
    return figures.of(Families.WITHIN_SERIES).get(new Group("N", "migraine", "pain_2_points"));
  }
}

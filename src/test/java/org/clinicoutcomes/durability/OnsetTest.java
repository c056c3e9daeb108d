package org.clinicoutcomes.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS_WORSE;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScores;
import org.clinicoutcomes.series.SeriesStatus;
import org.clinicoutcomes.session.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions on days 0, 3, 7 and 10; the baseline is 8. */
class OnsetTest {

  private static final int[] DAYS = {0, 3, 7, 10};

  @ParameterizedTest(name = "day {0} {1}")
  @CsvSource({
    "0, AFTER, 0, 1",
    "3, BEFORE, 3, 1",
    "3, NONE, 3, 1",
    "3, AFTER, 3, 2",
    "5, NONE, 5, 2",
    "5, AFTER, 5, 2",
    "10, NONE, 10, 3",
    "10, AFTER, 10, 4",
    "40, NONE, 40, 4"
  })
  void countsTheSessionsBeforeTheScore(int day, Timing timing, int days, int sessions) {
    assertThat(onset(PAIN_2_POINTS, score(day, timing, "6"))).isEqualTo(new Onset(days, sessions));
  }

  @Test
  void isTheFirstScoreThatMeetsTheRule() {
    Score[] span = {score(3, "6.01"), score(5, "6"), score(7, "8"), score(12, "2")};
    assertThat(onset(PAIN_2_POINTS, span)).isEqualTo(new Onset(5, 2));
  }

  @Test
  void isNoneWhereTheRuleIsNeverMet() {
    assertThat(onset(PAIN_2_POINTS, score(5, "6.01"))).isNull();
    assertThat(onset(PAIN_2_POINTS)).isNull();
  }

  @Test
  void isNoneForAHarm() {
    assertThat(onset(PAIN_2_POINTS_WORSE, score(5, "10"))).isNull();
  }

  @Test
  void existsWithoutAnEndScore() {
    Series series = Examples.closedInduction(DAYS);
    SeriesScores scores = new SeriesScores(score(0, "8"), List.of(score(3, "5")), null, List.of());
    Outcome outcome = Outcome.classify(PAIN_2_POINTS, series, scores);
    assertThat(Onset.of(series, outcome)).isEqualTo(new Onset(3, 1));
  }

  @Test
  void isNoneBelowEntry() {
    assertThat(onsetFrom("2", SeriesStatus.CLOSED)).isNotNull();
    assertThat(onsetFrom("1.99", SeriesStatus.CLOSED)).isNull();
  }

  @Test
  void isNoneInProgressOrWithoutABaseline() {
    Series series = Examples.closedInduction(DAYS);
    Outcome outcome = Outcome.classify(PAIN_2_POINTS, series, SeriesScores.NONE);
    assertThat(onsetFrom("2", SeriesStatus.IN_PROGRESS)).isNull();
    assertThat(Onset.of(series, outcome)).isNull();
  }

  private static Onset onsetFrom(String baseline, SeriesStatus status) {
    Series series = Examples.series(1, Purpose.INDUCTION, status, DAYS);
    SeriesScores scores =
        new SeriesScores(score(0, baseline), List.of(score(3, "0")), null, List.of());
    return Onset.of(series, Outcome.classify(PAIN_2_POINTS, series, scores));
  }

  private static Onset onset(Measure measure, Score... span) {
    Series series = Examples.closedInduction(DAYS);
    SeriesScores scores = new SeriesScores(score(0, "8"), List.of(span), null, List.of());
    return Onset.of(series, Outcome.classify(measure, series, scores));
  }
}

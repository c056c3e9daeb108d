package org.clinicoutcomes.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.DAY_0;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.durability.FollowUpTally.Looked;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.SeriesScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end score lies on day 0, the tolerance is 14 days. */
class FollowUpTallyTest {

  private static final int LONG_AGO = 1000;

  @ParameterizedTest(name = "as of day {0}")
  @CsvSource({"43, 0, 0, 0", "44, 1, 0, 0", "103, 1, 0, 0", "104, 1, 1, 0", "194, 1, 1, 1"})
  void isDueOnceTheToleranceIsOver(int asOf, long due30, long due90, long due180) {
    assertThat(tally(asOf).days())
        .containsExactly(new Looked(due30, 0), new Looked(due90, 0), new Looked(due180, 0));
  }

  @ParameterizedTest(name = "scored on day {0}")
  @CsvSource({"15, 0, 0", "16, 1, 0", "44, 1, 0", "45, 0, 0", "76, 0, 1", "104, 0, 1", "105, 0, 0"})
  void isObtainedWithinTheTolerance(int day, long of30, long of90) {
    assertThat(tally(LONG_AGO, day).days())
        .containsExactly(new Looked(1, of30), new Looked(1, of90), new Looked(1, 0));
  }

  @Test
  void countsAPatientOnceHoweverManyScoresThereAre() {
    FollowUpTally tally = tally(LONG_AGO, 20, 30, 40);
    assertThat(tally.scores()).isEqualTo(3);
    assertThat(tally.days().get(0)).isEqualTo(new Looked(1, 1));
  }

  @Test
  void countsNoScoreThatIsNotDueYet() {
    assertThat(tally(43, 30).days().get(0)).isEqualTo(new Looked(0, 0));
  }

  @Test
  void asksForNoScoreBeyondTheTimeInWhichItIsLookedFor() {
    FollowUpSchedule half = new FollowUpSchedule(DAY_0.plusDays(LONG_AGO), 193, 14);
    FollowUpSchedule just = new FollowUpSchedule(DAY_0.plusDays(LONG_AGO), 194, 14);
    assertThat(tally(improved(), half).days().get(2)).isEqualTo(new Looked(0, 0));
    assertThat(tally(improved(), just).days().get(2)).isEqualTo(new Looked(1, 0));
  }

  @Test
  void isNotAvailableForNobody() {
    assertThat(FollowUpTally.NONE.scoresPerPatient()).isNaN();
    assertThat(FollowUpTally.NONE.days()).allMatch(looked -> Double.isNaN(looked.share()));
  }

  @Test
  void addsUp() {
    FollowUpTally both = tally(LONG_AGO, 30, 90).plus(tally(50)).plus(FollowUpTally.NONE);
    assertThat(both.improved()).isEqualTo(2);
    assertThat(both.scoresPerPatient()).isEqualTo(1);
    assertThat(both.days()).containsExactly(new Looked(2, 1), new Looked(1, 1), new Looked(1, 0));
    assertThat(both.days().get(0).share()).isEqualTo(0.5);
  }

  private static FollowUpTally tally(int asOf, int... scored) {
    return tally(improved(scored), new FollowUpSchedule(DAY_0.plusDays(asOf), 365, 14));
  }

  private static FollowUpTally tally(Outcome improved, FollowUpSchedule schedule) {
    FollowUpSum sum = new FollowUpSum(schedule);
    sum.add(improved);
    return sum.tally();
  }

  private static Outcome improved(int... scored) {
    Score end = score(0, "5");
    List<Score> followUp = IntStream.of(scored).mapToObj(day -> score(day, "5")).toList();
    SeriesScores scores = new SeriesScores(score(-11, "8"), List.of(end), end, followUp);
    return Outcome.classify(PAIN_2_POINTS, Examples.closedInduction(-10), scores);
  }
}

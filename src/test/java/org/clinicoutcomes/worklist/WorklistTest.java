package org.clinicoutcomes.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clinicoutcomes.measure.Examples.CATALOG;
import static org.clinicoutcomes.measure.Examples.DAY_0;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The as-of date is day 700; a series is closed once its last session lies before day 669. */
class WorklistTest {

  private static final int AS_OF = 700;
  private static final Worklist WORKLIST =
      new Worklist(
          Listed.RULES,
          Courses.RULES,
          Courses.SAFETY,
          new RecordedReadings(),
          CATALOG.instruments().values(),
          Courses.AS_OF);

  @Test
  void listsAPatientWhoGotWorse() {
    assertThat(entries(sessions(100, 103), score(100, Timing.BEFORE, "4"), score(400, "6")))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.item()).isEqualTo(Item.WORSENED);
              assertThat(entry.patient()).isEqualTo("p");
              assertThat(entry.clinic()).isEqualTo("N");
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(400));
              assertThat(entry.why())
                  .isEqualTo("4 on 2024-04-10, 6 on 2025-02-04: worsened by at least two points.");
            });
  }

  @Test
  void hasBeenWorseSinceTheFirstOfTheScoresThatSayItWithoutABreak() {
    Score baseline = score(100, Timing.BEFORE, "4");
    assertThat(
            entries(
                sessions(100, 103),
                baseline,
                score(300, "7"),
                score(350, "5"),
                score(400, "6"),
                score(450, "9")))
        .singleElement()
        .satisfies(entry -> assertThat(entry.since()).isEqualTo(DAY_0.plusDays(400)));
  }

  @Test
  void isForTheClinicAndClinicianOfToday() {
    List<Session> moved =
        List.of(Courses.session(100, "N"), Courses.session(103, "N"), Courses.session(500, "S"));
    assertThat(entries(moved, score(100, Timing.BEFORE, "4"), score(400, "6")))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.clinic()).isEqualTo("S");
              assertThat(entry.whom().clinician()).isEqualTo("Dr A");
            });
  }

  @Test
  void saysUntilWhenAFollowUpCounts() {
    assertThat(entries(improved(30), scores(30)))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.why())
                    .isEqualTo(
                        "Due on 2025-12-01, 30 days after the improved final score of 5; counts"
                            + " until 2025-12-15."));
  }

  @Test
  void clearsWorseByALaterScoreAndByTime() {
    Score baseline = score(100, Timing.BEFORE, "4");
    List<Session> sessions = sessions(100, 103);
    assertThat(items(sessions, baseline, score(400, "5.9"))).isEmpty();
    assertThat(items(sessions, baseline, score(400, "6"), score(401, "5"))).isEmpty();
    assertThat(items(sessions, baseline, score(AS_OF - 365, "6"))).containsExactly(Item.WORSENED);
    assertThat(items(sessions, baseline, score(AS_OF - 366, "6"))).isEmpty();
  }

  @Test
  void doesNotTakeAScoreUnderTheDrugForWorse() {
    List<Session> sessions = sessions(500, 503);
    Score baseline = score(500, Timing.BEFORE, "4");
    assertThat(items(sessions, baseline, score(503, Timing.AFTER, "9"))).isEmpty();
    assertThat(items(sessions, baseline, score(503, Timing.BEFORE, "9")))
        .containsExactly(Item.WORSENED);
  }

  @Test
  void listsNoResponseAfterThreeSessionsOfASeriesInProgress() {
    Score baseline = score(680, Timing.BEFORE, "8");
    assertThat(entries(sessions(680, 683, 698), baseline, score(683, "7")))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.item()).isEqualTo(Item.NO_RESPONSE);
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(698));
              assertThat(entry.why())
                  .isEqualTo("3 sessions given; from 8 on 2025-11-11 to 7 on 2025-11-14.");
            });
  }

  @Test
  void clearsNoResponseByAResponse() {
    List<Session> sessions = sessions(680, 683, 698);
    Score baseline = score(680, Timing.BEFORE, "8");
    assertThat(items(sessions, baseline, score(683, "7"), score(699, "6"))).isEmpty();
    assertThat(items(sessions, baseline)).isEmpty();
    assertThat(items(sessions(680, 698), baseline, score(683, "7"))).isEmpty();
    assertThat(items(sessions, score(680, Timing.BEFORE, "1.9"), score(683, "1"))).isEmpty();
  }

  @Test
  void doesNotListNoResponseOnceTheSeriesIsClosed() {
    Score baseline = score(640, Timing.BEFORE, "8");
    assertThat(items(sessions(640, 650, 668), baseline, score(667, "8"))).isEmpty();
    assertThat(items(sessions(640, 650, 669), baseline, score(668, "8")))
        .containsExactly(Item.NO_RESPONSE);
  }

  @ParameterizedTest
  @ValueSource(ints = {669, 693})
  void listsAnEndScoreThatIsDue(int lastSession) {
    assertThat(
            items(sessions(lastSession - 3, lastSession), score(lastSession - 4, Timing.NONE, "8")))
        .containsExactly(Item.END_SCORE_DUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {668, 694})
  void listsNoEndScoreBeforeItIsDueOrAfterTheSeriesClosed(int lastSession) {
    assertThat(
            items(sessions(lastSession - 3, lastSession), score(lastSession - 4, Timing.NONE, "8")))
        .isEmpty();
  }

  @Test
  void clearsAnEndScoreDueByAScoreLateEnough() {
    Score baseline = score(660, Timing.BEFORE, "8");
    List<Session> sessions = sessions(660, 670, 680);
    assertThat(items(sessions, baseline, score(673, "5"))).isEmpty();
    assertThat(items(sessions, baseline, score(672, "5"))).containsExactly(Item.END_SCORE_DUE);
  }

  @Test
  void saysUntilWhenAnEndScoreIsOfUse() {
    assertThat(entries(sessions(680), score(680, Timing.BEFORE, "8")))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(687));
              assertThat(entry.why())
                  .isEqualTo(
                      "Last session on 2025-11-11; no final score yet on the Pain scale, which counts"
                          + " until 2025-12-12.");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 44, 76, 104})
  void listsAFollowUpThatIsDue(int daysSinceEnd) {
    assertThat(items(improved(daysSinceEnd), scores(daysSinceEnd)))
        .containsExactly(Item.FOLLOW_UP_DUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {45, 75, 105})
  void listsNoFollowUpOutsideItsWindows(int daysSinceEnd) {
    assertThat(items(improved(daysSinceEnd), scores(daysSinceEnd))).isEmpty();
  }

  @Test
  void clearsAFollowUpByAScoreInItsWindow() {
    int end = AS_OF - 90;
    Score[] before = {scores(90)[0], scores(90)[1], score(end + 75, "5")};
    Score[] within = {scores(90)[0], scores(90)[1], score(end + 76, "5")};
    assertThat(items(improved(90), before)).containsExactly(Item.FOLLOW_UP_DUE);
    assertThat(items(improved(90), within)).isEmpty();
  }

  @Test
  void clearsAFollowUpByANewInduction() {
    int end = AS_OF - 104;
    List<Session> sessions = sessions(end - 5, end + 90);
    assertThat(items(sessions, scores(104))).doesNotContain(Item.FOLLOW_UP_DUE);
  }

  @Test
  void saysOnceWhatHoldsForTwoConditionsWordForWord() {
    Score baseline = score(680, Timing.BEFORE, "8");
    Listed same =
        new Listed()
            .session(Listed.session(680, "chronic_pain"))
            .session(Listed.session(680, "migraine"))
            .scores("pain_nrs", baseline);
    assertThat(same.entries())
        .extracting(Call::item, Call::condition)
        .containsExactly(tuple(Item.END_SCORE_DUE, "migraine"));
    Listed different =
        new Listed()
            .session(Listed.session(680, "chronic_pain"))
            .session(Listed.session(681, "migraine"))
            .scores("pain_nrs", baseline);
    assertThat(different.entries())
        .extracting(Call::item, Call::condition)
        .containsExactly(
            tuple(Item.END_SCORE_DUE, "chronic_pain"), tuple(Item.END_SCORE_DUE, "migraine"));
  }

  @Test
  void ordersByUrgencyThenSinceWhen() {
    Call due = entries(sessions(680), score(680, Timing.BEFORE, "8")).get(0);
    Call earlier = entries(sessions(679), score(679, Timing.BEFORE, "8")).get(0);
    Call worse =
        entries(sessions(100, 103), score(100, Timing.BEFORE, "4"), score(699, "6")).get(0);
    assertThat(List.of(due, worse, earlier).stream().sorted()).containsExactly(worse, earlier, due);
  }

  /** One session, a baseline on its day and an improved end score so long before the as-of date. */
  private static List<Session> improved(int daysSinceEnd) {
    return sessions(AS_OF - daysSinceEnd - 30);
  }

  private static Score[] scores(int daysSinceEnd) {
    int end = AS_OF - daysSinceEnd;
    return new Score[] {score(end - 30, Timing.BEFORE, "8"), score(end, "5")};
  }

  private static List<Item> items(List<Session> sessions, Score... scores) {
    return entries(sessions, scores).stream().map(Call::item).toList();
  }

  private static List<Call> entries(List<Session> sessions, Score... scores) {
    Patient patient = Courses.patient("p", sessions, scores);
    return WORKLIST.of(Courses.of(patient));
  }

  private static List<Session> sessions(int... days) {
    return IntStream.of(days).mapToObj(day -> Courses.session(day, "N")).toList();
  }
}

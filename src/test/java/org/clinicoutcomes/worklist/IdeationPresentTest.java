package org.clinicoutcomes.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clinicoutcomes.measure.Examples.DAY_0;
import static org.clinicoutcomes.measure.Examples.score;

import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.junit.jupiter.api.Test;

/** Ideation as of day 700. */
class IdeationPresentTest {

  @Test
  void listsALatestAnswerAboveZeroWithTheDateSinceWhen() {
    assertThat(
            new Listed()
                .sessions(100)
                .scores(
                    "phq9_item9", score(90, "2"), score(95, "0"), score(100, "1"), score(107, "1"))
                .entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.item()).isEqualTo(Item.IDEATION);
              assertThat(entry.since()).isEqualTo(DAY_0.plusDays(100));
              assertThat(entry.condition()).isEqualTo("migraine");
              assertThat(entry.why()).isEqualTo("Item 9: 1 on 2024-04-17, after 1 on 2024-04-10.");
            });
  }

  @Test
  void standsFromOneOnAndIsClearedByALaterZeroOnly() {
    assertThat(listed("phq9_item9").items()).isEmpty();
    assertThat(item9("0.99").items()).isEmpty();
    assertThat(item9("1").items()).containsExactly(Item.IDEATION);
    assertThat(item9("3", "0").items()).isEmpty();
    assertThat(item9("0", "1").items()).containsExactly(Item.IDEATION_RISE);
  }

  @Test
  void isClearedByAnAnswerOfTheSameInstrumentAlone() {
    Listed listed = new Listed().sessions(100);
    listed.scores("cssrs_ideation", score(100, "2"));
    listed.scores("phq9_item9", score(200, "0"));
    assertThat(listed.entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.why()).startsWith("C-SSRS: 2 on "));
  }

  @Test
  void noTimeClearsIt() {
    assertThat(new Listed().sessions(-2000).scores("phq9_item9", score(-2000, "1")).items())
        .containsExactly(Item.IDEATION);
  }

  @Test
  void countsAnAnswerAfterASessionAsTheDaysLatest() {
    assertThat(
            new Listed()
                .sessions(100)
                .scores("phq9_item9", score(100, Timing.BEFORE, "2"), score(100, Timing.AFTER, "0"))
                .items())
        .isEmpty();
    assertThat(
            new Listed()
                .sessions(100)
                .scores("phq9_item9", score(100, Timing.AFTER, "1"), score(100, Timing.BEFORE, "0"))
                .items())
        .containsExactly(Item.IDEATION_RISE);
  }

  @Test
  void countsAnAnswerBeforeTheFirstSession() {
    assertThat(new Listed().sessions(600).scores("phq9_item9", score(20, "1")).items())
        .containsExactly(Item.IDEATION);
  }

  @Test
  void saysARiseAFallAndAnOnlyAnswer() {
    assertThat(item9("1", "2").reasons())
        .containsExactly("Item 9: 2 on 2024-01-09, a rise from 1 on 2024-01-02.");
    assertThat(item9("3", "2").reasons())
        .containsExactly("Item 9: 2 on 2024-01-09, down from 3 on 2024-01-02.");
    assertThat(item9("2").reasons()).containsExactly("Item 9: 2 on 2024-01-02, the only answer.");
  }

  @Test
  void isUrgentFromWhereTheInstrumentSaysSo() {
    assertThat(listed("cssrs_ideation", "3").items()).containsExactly(Item.IDEATION);
    assertThat(listed("cssrs_ideation", "4").items()).containsExactly(Item.IDEATION_URGENT);
    assertThat(listed("cssrs_ideation", "5", "4").items()).containsExactly(Item.IDEATION_URGENT);
    assertThat(listed("cssrs_ideation", "5", "3").items()).containsExactly(Item.IDEATION);
    assertThat(item9("1").items()).containsExactly(Item.IDEATION);
    assertThat(item9("2").items()).containsExactly(Item.IDEATION_URGENT);
    assertThat(item9("0", "2").items()).containsExactly(Item.IDEATION_URGENT);
  }

  @Test
  void listsEachInstrumentOnceWhateverTheNumberOfConditions() {
    Listed listed =
        new Listed()
            .session(Listed.session(600, "migraine"))
            .session(Listed.session(500, "chronic_pain"))
            .scores("phq9_item9", score(600, "1"))
            .scores("cssrs_ideation", score(600, "5"));
    assertThat(listed.entries())
        .extracting(Call::item, Call::condition, Call::clinic, call -> call.whom().clinician())
        .containsExactly(
            tuple(Item.IDEATION_URGENT, "migraine", "Clinic of migraine", "Dr migraine"),
            tuple(Item.IDEATION, "migraine", "Clinic of migraine", "Dr migraine"));
  }

  @Test
  void saysNothingOfInstrumentsThatDoNotAsk() {
    assertThat(listed("phq9", "5").items()).isEmpty();
  }

  private static Listed item9(String... points) {
    return listed("phq9_item9", points);
  }

  /** A patient treated long ago with an answer a week. */
  private static Listed listed(String instrument, String... points) {
    Score[] scores = new Score[points.length];
    for (int week = 0; week < points.length; week++) {
      scores[week] = score(1 + 7 * week, points[week]);
    }
    return new Listed().sessions(1).scores(instrument, scores);
  }
}

package org.clinicoutcomes.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clinicoutcomes.measure.Examples.DAY_0;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.AdverseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How soon, as of day 700: whoever had the last session 31 days before it is in treatment. */
class BandTest {

  private static final int IN_TREATMENT = 31;
  private static final int ENDED = 32;

  @ParameterizedTest(name = "item 9: {0}, then {1}, {2} days ago; last session {3} days ago: {4}")
  @CsvSource({
    // any answer of the last 7 days
    "1, 1,   0, 31, TODAY",
    "1, 1,   7, 32, TODAY",
    "1, 1,   8, 32, THIS_WEEK",
    "1, 1,   8, 31, THIS_WEEK",
    // of the last 30 days: at least 2, or a rise, even of 1
    "3, 2,   8, 32, TODAY",
    "3, 2,  30, 32, TODAY",
    "3, 2,  31, 32, THIS_WEEK",
    "3, 2,  31, 31, THIS_WEEK",
    "1, 1,  30, 31, THIS_WEEK",
    "0, 1,  30, 32, TODAY",
    "0, 1,  31, 32, THIS_WEEK",
    "1, 2,  30, 32, TODAY",
    // of somebody no longer in treatment: this week up to 90 days, then old
    "1, 1,  90, 32, THIS_WEEK",
    "1, 1,  91, 32, REVIEW_ONCE",
    "1, 3,  90, 32, THIS_WEEK",
    "1, 3,  91, 32, REVIEW_ONCE",
    // of somebody in treatment: this week, however old
    "1, 1,  91, 31, THIS_WEEK",
    "1, 3, 699, 31, THIS_WEEK",
  })
  void looksAtAnAnswerTheSoonerTheNewerAndHigherItIs(
      String before, String latest, int daysAgo, int lastSession, Band band) {
    Listed listed =
        treated(lastSession).scores("phq9_item9", ago(daysAgo + 1, before), ago(daysAgo, latest));
    assertThat(listed.entries()).extracting(Call::band).containsExactly(band);
  }

  @ParameterizedTest(name = "C-SSRS: {0}, {1} days ago: {2}")
  @CsvSource({
    "3,  7, TODAY",
    "3,  8, THIS_WEEK",
    "4,  8, TODAY",
    "4, 30, TODAY",
    "4, 31, THIS_WEEK",
    "4, 90, THIS_WEEK",
    "4, 91, REVIEW_ONCE",
  })
  void takesTheInstrumentsOwnWordForUrgent(String value, int daysAgo, Band band) {
    Listed listed = treated(ENDED).scores("cssrs_ideation", ago(daysAgo, value));
    assertThat(listed.entries()).extracting(Call::band).containsExactly(band);
  }

  @Test
  void tellsOfTheAnswerAndThePatient() {
    assertThat(treated(IN_TREATMENT).scores("phq9_item9", ago(22, "3")).entries())
        .singleElement()
        .satisfies(
            call -> {
              Answer answer = call.reason().answer();
              assertThat(answer).isNotNull();
              assertThat(answer.value()).isEqualTo("3");
              assertThat(answer.date()).isEqualTo(DAY_0.plusDays(678));
              assertThat(answer.daysAgo()).isEqualTo(22);
              assertThat(call.whom().lastSession()).isEqualTo(DAY_0.plusDays(669));
              assertThat(call.whom().isInTreatment()).isTrue();
              assertThat(call.reason().due().by()).isEqualTo(DAY_0.plusDays(700));
              assertThat(call.whatToDo()).startsWith("Today: ");
            });
  }

  @Test
  void givesEachInstrumentABandOfItsOwn() {
    Listed listed =
        treated(ENDED).scores("phq9_item9", ago(91, "3")).scores("cssrs_ideation", ago(7, "1"));
    assertThat(listed.entries())
        .extracting(Call::item, Call::band)
        .containsExactly(
            tuple(Item.IDEATION, Band.TODAY), tuple(Item.IDEATION_URGENT, Band.REVIEW_ONCE));
  }

  @ParameterizedTest(name = "{0} days ago: {1}")
  @CsvSource({
    "0, TODAY",
    "7, TODAY",
    "8, THIS_WEEK",
    "90, THIS_WEEK",
    "91, REVIEW_ONCE",
    "600, REVIEW_ONCE",
  })
  void looksAtASeriousEventThisWeekForMonthsAndNeverDropsIt(int daysAgo, Band band) {
    Listed listed =
        new Listed()
            .session(
                Listed.session(
                    Listed.AS_OF - daysAgo,
                    "migraine",
                    "ketamine",
                    Listed.events(new AdverseEvent("hypoxia", "severe", true))));
    assertThat(listed.entries()).extracting(Call::band).containsExactly(band);
  }

  @Test
  void looksAtAContraindicationThisWeekWhileTheTreatmentGoesOn() {
    assertThat(treated(IN_TREATMENT).contraindications("heart_disease").entries())
        .extracting(Call::band, call -> call.reason().due().by())
        .containsExactly(tuple(Band.THIS_WEEK, DAY_0.plusDays(707)));
    assertThat(treated(ENDED).contraindications("heart_disease").entries()).isEmpty();
  }

  @Test
  void looksAtWhoGotWorseThisWeek() {
    Listed listed = treated(IN_TREATMENT).scores("pain_nrs", ago(IN_TREATMENT, "4"), ago(2, "6"));
    assertThat(listed.entries())
        .extracting(Call::item, Call::band)
        .containsExactly(tuple(Item.WORSENED, Band.THIS_WEEK));
  }

  @Test
  void leavesScoresThatAreDueToTheNextSessionWithTheirOwnLastDay() {
    Listed listed = treated(8).scores("pain_nrs", ago(8, "4"));
    assertThat(listed.entries())
        .extracting(Call::item, Call::band, call -> call.reason().due().by())
        .containsExactly(tuple(Item.END_SCORE_DUE, Band.NEXT_SESSION, DAY_0.plusDays(692 + 31)));
  }

  @Test
  void readsByBandThenHeightThenTheNewestThenThePatient() {
    List<Listing> any =
        List.of(
            listing("old", treated(ENDED).scores("phq9_item9", ago(400, "3"))),
            listing("this week", treated(IN_TREATMENT).scores("phq9_item9", ago(40, "3"))),
            listing("3 of 5", treated(ENDED).scores("cssrs_ideation", ago(0, "3"))),
            listing("2 of 3, b", treated(ENDED).scores("phq9_item9", ago(4, "2"))),
            listing("2 of 3, a", treated(ENDED).scores("phq9_item9", ago(4, "2"))),
            listing("2 of 3, newer", treated(ENDED).scores("phq9_item9", ago(3, "2"))),
            listing("5 of 5", treated(ENDED).scores("cssrs_ideation", ago(20, "5"))));
    assertThat(ListOrder.of(any))
        .extracting(Listing::patient)
        .containsExactly(
            "5 of 5", "2 of 3, newer", "2 of 3, a", "2 of 3, b", "3 of 5", "this week", "old");
  }

  @Test
  void readsAnAnswerThatRoseBeforeANewerOneOfTheSameHeightThatDidNot() {
    List<Listing> any =
        List.of(
            listing("same", treated(ENDED).scores("phq9_item9", ago(5, "1"), ago(1, "1"))),
            listing("fell", treated(ENDED).scores("phq9_item9", ago(5, "2"), ago(0, "1"))),
            listing("rose", treated(ENDED).scores("phq9_item9", ago(40, "0"), ago(20, "1"))),
            listing("rose, newer", treated(ENDED).scores("phq9_item9", ago(40, "0"), ago(9, "1"))),
            listing("first", treated(ENDED).scores("phq9_item9", ago(2, "1"))),
            listing("higher", treated(ENDED).scores("phq9_item9", ago(40, "3"), ago(30, "2"))));
    assertThat(ListOrder.of(any))
        .extracting(Listing::patient)
        .containsExactly("higher", "rose, newer", "rose", "fell", "same", "first");
  }

  @Test
  void showsTheAnswerThatRoseOfTwoOfTheSameHeight() {
    Listed listed =
        treated(ENDED)
            .scores("phq9_item9", ago(9, "0"), ago(3, "3"))
            .scores("cssrs_ideation", ago(2, "5"));
    assertThat(listing("a", listed).answer().orElseThrow().instrument().key())
        .isEqualTo("phq9_item9");
  }

  @Test
  void isInTheBandOfTheMostUrgentEntryAndShowsItsAnswer() {
    Listing listing =
        listing(
            "a",
            treated(ENDED)
                .scores("phq9_item9", ago(91, "3"))
                .scores("cssrs_ideation", ago(7, "1")));
    assertThat(listing.band()).isEqualTo(Band.TODAY);
    assertThat(listing.answer().orElseThrow().instrument().key()).isEqualTo("cssrs_ideation");
    assertThat(listing.isOld()).isFalse();
  }

  @Test
  void groupsALongListByClinicianBelowToday() {
    List<Listing> anotherThousand =
        IntStream.rangeClosed(1, ListOrder.LONG)
            .mapToObj(
                i ->
                    listing(
                        "p" + i,
                        new Listed()
                            .session(Listed.session(690, i % 2 == 0 ? "migraine" : "chronic_pain"))
                            .scores("phq9_item9", ago(40, i % 3 == 0 ? "3" : "1"))))
            .toList();
    assertThat(ListOrder.of(anotherThousand)).isSorted();
    List<Listing> longer = new ArrayList<>(anotherThousand);
    longer.add(listing("q", treated(ENDED).scores("phq9_item9", ago(1, "1"))));
    List<Listing> ordered = ListOrder.of(longer);
    assertThat(ordered.get(0).patient()).isEqualTo("q");
    assertThat(ordered.subList(1, ordered.size()))
        .extracting(Listing::clinician)
        .isSorted()
        .contains("Dr chronic_pain", "Dr migraine");
  }

  private static Listed treated(int daysAgo) {
    return new Listed().sessions(Listed.AS_OF - daysAgo);
  }

  private static Score ago(int days, String points) {
    return score(Listed.AS_OF - days, points);
  }

  private static Listing listing(String patient, Listed listed) {
    return new Listing(listed.named(patient).entries());
  }
}

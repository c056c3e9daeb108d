package org.clinicoutcomes.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a total follows from answers, by each rule, and when it does not. */
class QuestionnaireTest {

  private static final int NO_ANSWER = -1;

  @Test
  void sumsAllAnswers() {
    assertThat(total(of(3, TotalRule.Parts.sum(3)), 1, 0, 2)).hasValue(300);
  }

  @Test
  void roundsMeansHalfUpToHundredths() {
    assertThat(total(of(3, TotalRule.Parts.mean(3)), 1, 0, 0)).hasValue(33);
    assertThat(total(of(3, TotalRule.Parts.mean(3)), 2, 0, 0)).hasValue(67);
    assertThat(total(of(8, TotalRule.Parts.mean(8)), 1, 0, 0, 0, 0, 0, 0, 0)).hasValue(13);
  }

  @Test
  void dividesThePartsAndAddsThemUpExactly() {
    TotalRule thirds = new TotalRule.Parts(List.of(new Part(1, 2, 3), new Part(3, 4, 6)));
    assertThat(total(of(4, thirds), 1, 0, 1, 0)).hasValue(50);
  }

  @Test
  void countsTheHighestOfEachGroup() {
    TotalRule groups = new TotalRule.HighestOfGroups(List.of(group(1, 2), group(4, 5)));
    assertThat(total(of(5, groups), 1, 3, 2, 0, 1)).hasValue(600);
  }

  @Test
  void isTheLastQuestionAnsweredAboveZero() {
    TotalRule highest = new TotalRule.HighestItem();
    assertThat(total(of(5, highest), 1, 1, 0, 1, 0)).hasValue(400);
    assertThat(total(of(5, highest), 0, 0, 0, 0, 0)).hasValue(0);
  }

  @Test
  void looksTheSumUp() {
    TotalRule table = new TotalRule.Table(new TreeMap<>(Map.of(0, 4160, 1, 4960, 2, 5200)));
    assertThat(total(of(2, table), 1, 1)).hasValue(5200);
  }

  @Test
  void hasNoTotalWhereOneAnswerIsMissing() {
    assertThat(total(of(3, TotalRule.Parts.sum(3)), 1, NO_ANSWER, 2)).isEmpty();
    assertThat(total(of(2, new TotalRule.HighestItem()), 1, NO_ANSWER)).isEmpty();
  }

  @Test
  void proratesOnlyWhatThePublishedRuleLets() {
    Prorating two = new Prorating(1, 3, 2, "published");
    TotalRule mean = TotalRule.Parts.mean(4);
    assertThat(total(of(4, mean, two), NO_ANSWER, NO_ANSWER, 5, 6)).hasValue(550);
    assertThat(total(of(4, mean, two), NO_ANSWER, NO_ANSWER, NO_ANSWER, 6)).isEmpty();
    assertThat(total(of(4, mean, two), 1, 2, 3, NO_ANSWER)).isEmpty();
  }

  @Test
  void proratesWithinThePartThatLacksTheAnswer() {
    TotalRule parts = new TotalRule.Parts(List.of(new Part(1, 3, 3), new Part(4, 5, 2)));
    Prorating one = new Prorating(1, 3, 1, "published");
    assertThat(total(of(5, parts, one), 3, NO_ANSWER, 6, 10, 10)).hasValue(450 + 1000);
  }

  @Test
  void needsNoAnswerToAQuestionThatWasNotAsked() {
    Questionnaire conditional = of(List.of(item(0), item(1), item(1)), TotalRule.Parts.sum(3));
    assertThat(total(conditional, 0, NO_ANSWER, NO_ANSWER)).hasValue(0);
    assertThat(total(conditional, 1, NO_ANSWER, 2)).isEmpty();
    assertThat(total(conditional, NO_ANSWER, NO_ANSWER, NO_ANSWER)).isEmpty();
  }

  @Test
  void needsOneAnswerOfTwoQuestionsThatExcludeEachOther() {
    Questionnaire either =
        new Questionnaire(
            items(3),
            Set.of(),
            List.of(group(2, 3)),
            TotalRule.Parts.sum(3),
            null,
            Collections.emptySortedMap(),
            List.of(),
            "-");
    assertThat(total(either, 1, NO_ANSWER, 2)).hasValue(300);
    assertThat(total(either, 1, NO_ANSWER, NO_ANSWER)).isEmpty();
    assertThat(either.unanswered(answers(1, NO_ANSWER, NO_ANSWER))).containsExactly(2, 3);
  }

  private static OptionalInt total(Questionnaire questionnaire, int... answers) {
    return questionnaire.total(answers(answers));
  }

  private static Answers answers(int... all) {
    Answers answers = new Answers(all.length);
    for (int i = 0; i < all.length; i++) {
      if (all[i] != NO_ANSWER) {
        answers.put(i + 1, all[i]);
      }
    }
    return answers;
  }

  private static Questionnaire of(int items, TotalRule total) {
    return of(items, total, null);
  }

  private static Questionnaire of(int items, TotalRule total, @Nullable Prorating prorating) {
    return new Questionnaire(
        items(items),
        Set.of(),
        List.of(),
        total,
        prorating,
        Collections.emptySortedMap(),
        List.of(),
        "-");
  }

  private static Questionnaire of(List<Question> items, TotalRule total) {
    return new Questionnaire(
        items, Set.of(), List.of(), total, null, Collections.emptySortedMap(), List.of(), "-");
  }

  private static List<Question> items(int count) {
    return IntStream.range(0, count).mapToObj(i -> item(0)).toList();
  }

  private static Question item(int askedIf) {
    return new Question(new TreeSet<>(Set.of(0, 1, 2, 3)), new TreeMap<>(), List.of(), askedIf);
  }

  private static SortedSet<Integer> group(Integer... items) {
    return new TreeSet<>(List.of(items));
  }
}

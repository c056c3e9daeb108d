package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of mistake in an instrument's questions, with its whole sentence. */
class QuestionnaireMistakesTest {

  private static final String CORRECT =
      Input.SCALE
          + """
            items:
              number: 4
              highest: 10
              total: sum
              answers: {0: [Never], 10: [Always]}
              questions: {1: [Walking]}
              either: [[1, 2]]
              beside: [5]
              scales: {4: pain_nrs}
              prorated: {may_miss: 1, citation: published}
              citation: our form
          """;

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void setUp() {
    input = new Input(folder);
  }

  @Test
  void takesTheCorrectOne() {
    input.with("definitions/instruments/mine.yaml", CORRECT);
    assertThat(input.load().catalog().instruments()).containsKey("my_scale");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          number: 4 | number: 1 | 11, instruments.my_scale.items.number: is '1', expected a whole number from 2 to 99
          number: 4 | | 10, instruments.my_scale.items: has no number, expected the key number with a value
          highest: 10 | highst: 10 | 10, instruments.my_scale.items: has no highest answer, expected the key highest, or only; 12, instruments.my_scale.items.highst: is no known key (did you mean highest?), expected one of answers, asked_if, beside, citation, either, highest, highest_of, lowest, number, only, prorated, questions, scales, short_names, total; 14, instruments.my_scale.items.answers.10: is no answer, expected one of 0
          highest: 10 | highest: 10\\n    lowest: 10 | 10, instruments.my_scale.items: has a lowest answer that is not below its highest, expected lowest below highest; 15, instruments.my_scale.items.answers.10: is no answer, expected one of 0
          highest: 10 | highest: 10\\n    only: [0, 10] | 13, instruments.my_scale.items.only: stands beside lowest or highest, expected either the one or the other
          highest: 10 | highest: 10\\n    highest_of: {5: 2} | 13, instruments.my_scale.items.highest_of.5: is no number of a question, expected a number of a question, from 1 to 4
          total: sum | total: summ | 13, instruments.my_scale.items.total: is 'summ' (did you mean sum?), expected sum, mean, highest_item, or one of groups, weights, table with its numbers
          total: sum | total: {median: 4} | 13, instruments.my_scale.items.total.median: is no known key, expected sum, mean, highest_item, or one of groups, weights, table with its numbers
          total: sum | total: {groups: [[1, 2], [2, 3]]} | 13, instruments.my_scale.items.total.groups: has 2 of another group, expected it once
          total: sum | total: {groups: [[1]]} | 13, instruments.my_scale.items.total.groups: is a group of one question, expected at least two
          total: sum | total: {weights: [{from: 1, to: 3, divided_by: 2}]} | 13, instruments.my_scale.items.total.weights: does not end with the last question, expected parts up to 4
          total: sum | total: {weights: [{from: 2, to: 4, divided_by: 2}]} | 13, instruments.my_scale.items.total.weights: does not begin where the part before ends, expected from 1 on
          total: sum | total: {weights: [{from: 1, to: 4, divided_by: 0}]} | 13, instruments.my_scale.items.total.weights.divided_by: is '0', expected a whole number from 1 to 1000; 13, instruments.my_scale.items.total.weights: does not end with the last question, expected parts up to 4
          total: sum | total: {table: {0: 20, 1: 22}} | 13, instruments.my_scale.items.total.table: has no score for the sum 2, expected every sum from 0 to 40
          answers: {0: [Never] | answers: {0: [Always] | 14, instruments.my_scale.items.answers.10: has 'Always', which is the answer 0 too, expected each word for one answer
          answers: {0: [Never] | answers: {11: [Never] | 14, instruments.my_scale.items.answers.11: is no answer, expected one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
          questions: {1: [Walking]} | questions: {0: [Walking]} | 15, instruments.my_scale.items.questions.0: is no number of a question, expected a number of a question, from 1 to 4
          either: [[1, 2]] | either: [[1, 7]] | 16, instruments.my_scale.items.either: is '7', expected a whole number from 1 to 4; 16, instruments.my_scale.items.either: is a group of one question, expected at least two
          beside: [5] | beside: [4] | 17, instruments.my_scale.items.beside: is '4', expected a whole number from 5 to 99
          scales: {4: pain_nrs} | scales: {4: pain_nr} | 18, instruments.my_scale.items.scales.4: names the unknown instrument 'pain_nr' (did you mean pain_nrs?), expected one that is defined
          may_miss: 1, citation: published | may_miss: 1 | 19, instruments.my_scale.items.prorated: has no citation, expected the key citation with a value
          may_miss: 1 | may_miss: 4 | 19, instruments.my_scale.items.prorated.may_miss: is '4', expected a whole number from 1 to 3
          citation: our form | | 10, instruments.my_scale.items: has no citation, expected the key citation with a value
          lowest: 0 | lowest: 1 | 8, instruments.my_scale.bands.low: is 0, which the instrument cannot score, expected a score from 1 to 40; 10, instruments.my_scale.items: gives a total of 0 for the lowest answers, which the instrument cannot score, expected a score from 1 to 40
          """)
  void refuses(String from, String to, String sentences) {
    assertThat(CORRECT).contains(from);
    String edited = CORRECT.replace(from, to == null ? "" : to).replace("\\n", "\n");
    input.with("definitions/instruments/mine.yaml", edited);
    assertThat(input.mistakes()).containsExactlyInAnyOrder(expected(sentences));
  }

  private static String[] expected(String sentences) {
    String[] each = sentences.split("; (?=\\d+, )", -1);
    for (int i = 0; i < each.length; i++) {
      each[i] = "definitions/instruments/mine.yaml line " + each[i];
    }
    return each;
  }
}

package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.questionnaire.Answers;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in questionnaires against what is published of them, written down again here. */
class BuiltInQuestionnairesTest {

  @TempDir private static Path empty;

  /** Blank: not answered. */
  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phq9 | 3 3 2 2 2 2 2 2 2 | 20
          phq9 | 3 3 3 3 3 3 3 3 3 | 27
          phq9 | 3 3 3 3 3 3 3 3 - | none
          gad7 | 2 1 3 0 1 2 1 | 10
          gad7 | 2 1 3 0 1 2 - | none
          qids_sr16 | 1 2 3 0 2 1 0 2 0 1 1 0 2 1 1 2 | 14
          qids_sr16 | 1 2 3 0 2 1 - - 2 1 1 0 2 1 1 2 | 14
          qids_sr16 | 1 2 3 0 2 - - - 2 1 1 0 2 1 1 2 | none
          qids_sr16 | 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 | 27
          hit6 | 8 10 11 13 6 10 | 58
          hit6 | 13 13 13 13 13 13 | 78
          midas | 5 10 3 2 1 | 21
          bpi_interference | 2 3 4 1 5 2 3 | 2.86
          bpi_interference | 2 3 4 1 - - - | 2.5
          bpi_interference | 2 3 4 - - - - | none
          fiqr | 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 | 100
          fiqr | 1 0 0 0 0 0 0 0 0 2 3 1 0 0 0 0 0 0 0 0 0 | 5.83
          fiqr | 4 4 4 4 4 4 4 4 - 5 5 0 0 0 0 0 0 0 0 0 0 | 22
          fiqr | 4 4 4 4 4 4 4 - - 5 5 0 0 0 0 0 0 0 0 0 0 | none
          fiqr | 4 4 4 4 4 4 4 4 4 5 - 0 0 0 0 0 0 0 0 0 0 | none
          promis_pain_interference | 1 1 1 1 | 41.6
          promis_pain_interference | 3 3 3 3 | 61.2
          promis_pain_interference | 5 5 5 5 | 75.6
          promis_pain_interference | 5 5 5 - | none
          cssrs_ideation | 1 0 - - - | 1
          cssrs_ideation | 1 1 1 0 0 | 3
          cssrs_ideation | 0 1 0 0 0 | 2
          cssrs_ideation | 0 0 - - - | 0
          cssrs_ideation | 1 1 1 - 0 | none
          """)
  void scores(String key, String answers, String total) {
    Questionnaire questionnaire = of(key);
    Answers given = questionnaire.noAnswers();
    String[] each = answers.split(" ");
    assertThat(each).hasSize(questionnaire.size());
    for (int item = 1; item <= each.length; item++) {
      if (!each[item - 1].equals("-")) {
        given.put(item, Integer.parseInt(each[item - 1]));
      }
    }
    OptionalInt found = questionnaire.total(given);
    assertThat(found.isEmpty() ? "none" : Hundredths.plain(found.getAsInt())).isEqualTo(total);
  }

  /** Where no answer is as low or as high as the score, the form has another rule or a table. */
  @ParameterizedTest(name = "{0} has {1} questions and scores {2} to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phq9 | 9 | 0 | 27
          gad7 | 7 | 0 | 21
          madrs | 10 | 0 | 60
          hamd17 | 17 | 0 | 52
          qids_sr16 | 16 | 0 | 27
          bdi2 | 21 | 0 | 63
          lsas | 48 | 0 | 144
          spin | 17 | 0 | 68
          pcl5 | 20 | 0 | 80
          ybocs | 10 | 0 | 40
          cssrs_ideation | 5 | 0 | 5
          cadss | 23 | 0 | 92
          hit6 | 6 | 36 | 78
          bpi_interference | 7 | 0 | 10
          fiqr | 21 | 0 | 100
          promis_pain_interference | 4 | 41.6 | 75.6
          midas | 5 | 0 | 460
          """)
  void spansTheRange(String key, int number, String lowest, String highest) {
    Questionnaire questionnaire = of(key);
    assertThat(questionnaire.size()).isEqualTo(number);
    Answers least = questionnaire.noAnswers();
    Answers most = questionnaire.noAnswers();
    for (int item = 1; item <= number; item++) {
      least.put(item, questionnaire.item(item).allowed().first());
      most.put(item, questionnaire.item(item).allowed().last());
    }
    assertThat(Hundredths.plain(questionnaire.total(least).orElseThrow())).isEqualTo(lowest);
    assertThat(Hundredths.plain(questionnaire.total(most).orElseThrow())).isEqualTo(highest);
  }

  @Test
  void knowsWhichQuestionAsksForIdeation() {
    assertThat(of("phq9").scales()).isEqualTo(Map.of(9, "phq9_item9"));
  }

  private static Questionnaire of(String key) {
    Map<String, Instrument> all = new DefinitionsLoader().load(empty).catalog().instruments();
    return Objects.requireNonNull(
        Objects.requireNonNull(all.get(key)).questionnaire(), key + " has questions");
  }
}

package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosesTest {

  private static final Map<String, String> KNOWN =
      Map.of("mdd", "depression", "majordepression", "depression", "chronicpain", "chronic_pain");
  private static final Map<String, String> CODED = Map.of("f331", "depression", "g894", "pain");

  private final Diagnoses diagnoses =
      new Diagnoses(
          List.of("recurrent", "moderate", "HCC", "chronic", "single episode", "without psychosis"),
          KNOWN::get,
          CODED::get);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MDD                                     | depression
          MDD, recurrent, moderate (HCC)          | depression
          Recurrent MDD                           | depression
          chronic pain                            | chronic_pain
          Major depression, single episode        | depression
          moderate major depression without psychosis | depression
          MDD (F33.1)                             | depression
          Recurrent MDD - F33.1                   | depression
          """)
  void readsAConditionWithWordsForItsCourse(String text, String condition) {
    assertThat(diagnoses.condition(text)).isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource({
    "pain",
    "'MDD, with a twist'",
    "recurrent",
    "''",
    "single episode without psychosis",
    "MDD (G89.4)",
    "MDD (Z99.9)",
    "Pain (F33.1)",
    "F33.1 MDD"
  })
  void readsNoneWhereItIsNotKnownOrItsCodeSaysOtherwise(String text) {
    assertThat(diagnoses.condition(text)).isNull();
  }

  @Test
  void takesAwayNoMoreWordsThanNeedBe() {
    Diagnoses own =
        new Diagnoses(
            List.of("chronic", "severe"),
            Map.of("chronicpain", "chronic_pain", "pain", "pain")::get,
            CODED::get);
    assertThat(own.condition("chronic pain severe")).isEqualTo("chronic_pain");
    assertThat(own.condition("severe pain")).isEqualTo("pain");
  }
}

package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row is by its words, and by two columns together. */
class RowKindTest {

  private final RowKinds kinds =
      new RowKinds(
          Map.of(
              RowKinds.TREATMENT, List.of("infusion", "96365", "J3490"),
              RowKinds.NO_TREATMENT, List.of("phone call", "99214"),
              RowKinds.VISIT, List.of("visit"),
              RowKinds.OTHER_TREATMENT, List.of("TMS"),
              RowKinds.CALLED_OFF, List.of("refused", "not given"),
              RowKinds.NOT_ATTENDED, List.of("no show"),
              RowKinds.GIVEN, List.of("given"),
              RowKinds.UNCLEAR, List.of("waste"),
              RowKinds.DETAIL, List.of("min"),
              RowKinds.PRODUCT, List.of("vial")),
          List.of("induction"),
          List.of("ketamine", "ketamine infusion", "spravato"),
          List.of("iv"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -                        | UNSAID
          Induction                | SESSION
          Spravato                 | SESSION
          Ketamine infusion 1 of 6 | SESSION
          Ketamine glow infusion   | SESSION
          Infusion 40 min          | SESSION
          IV                       | SESSION
          Glow infusion            | UNKNOWN
          Glow                     | UNKNOWN
          Induction glow           | UNKNOWN
          Phone call               | OTHER
          Ketamine phone call      | OTHER
          Infusion phone call      | UNKNOWN
          Visit                    | OTHER
          IV visit                 | OTHER
          Infusion visit           | UNKNOWN
          Ketamine visit           | UNKNOWN
          TMS                      | OTHER
          TMS infusion             | OTHER
          TMS and ketamine         | UNKNOWN
          96365                    | SESSION
          99214                    | OTHER
          99214, 96365             | SESSION
          J3490 / 99214            | SESSION
          12345                    | UNKNOWN
          Ketamine refused         | NOT_GIVEN
          Refused                  | NOT_GIVEN
          Ketamine infusion, not given | NOT_GIVEN
          Ketamine refused, no show | NOT_ATTENDED
          Infusion: no show        | NOT_ATTENDED
          Visit refused            | OTHER
          Phone call refused       | OTHER
          Ketamine given           | SESSION
          Ketamine refused, given  | UNKNOWN
          No show, given           | UNKNOWN
          Ketamine waste           | UNKNOWN
          Ketamine vial            | UNKNOWN
          """)
  void isToldByWords(String text, RowKind kind) {
    assertThat(kinds.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "UNSAID, UNSAID, UNSAID",
    "UNSAID, SESSION, SESSION",
    "UNSAID, UNKNOWN, UNKNOWN",
    "SESSION, SESSION, SESSION",
    "SESSION, UNKNOWN, SESSION",
    "OTHER, UNKNOWN, OTHER",
    "OTHER, UNSAID, OTHER",
    "SESSION, OTHER, UNKNOWN",
    "NOT_GIVEN, SESSION, NOT_GIVEN",
    "NOT_GIVEN, UNKNOWN, NOT_GIVEN",
    "NOT_GIVEN, UNSAID, NOT_GIVEN",
    "NOT_ATTENDED, SESSION, NOT_ATTENDED",
    "NOT_ATTENDED, NOT_GIVEN, NOT_ATTENDED",
    "NOT_GIVEN, OTHER, OTHER",
    "NOT_ATTENDED, OTHER, OTHER"
  })
  void isToldByTwoColumnsInAnyOrder(RowKind one, RowKind other, RowKind both) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(other.and(one)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({
    "Ketamine waste, true",
    "'Refused, given', true",
    "'No show, given', true",
    "Refused, false",
    "Ketamine given, false",
    "Ketamine glow, false"
  })
  void isLeftOpenByWords(String text, boolean isUnclear) {
    assertThat(kinds.isUnclear(text)).isEqualTo(isUnclear);
  }

  @ParameterizedTest
  @CsvSource({
    "Spravato, ''",
    "Ketamine vial 50 ml, ''",
    "Ketamine Glow 5mg IV, glow",
    "'Ketamine, too high', too high"
  })
  void leavesWordsThatNoListKnows(String text, String left) {
    assertThat(String.join(" ", kinds.notKnown(text))).isEqualTo(left);
  }
}

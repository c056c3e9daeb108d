package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  private final Marks marks = new Marks(Export.spellings());

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "NA", "na", "N/A", "n/a", "declined", "DECLINED"})
  void knowsTheMarksOfAValueNotTaken(String text) {
    assertThat(marks.isMissing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "none", "N", "decline", "999", "-9"})
  void takesNothingElseForAMissingValue(String text) {
    assertThat(marks.isMissing(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total", "TOTAL: 12 rows", "total rows", "Printed 2024-01-05 by admin"})
  void knowsWhatTotalsAndFootersBeginWith(String text) {
    assertThat(marks.isTotal(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Totally", "S1", "My total", ""})
  void takesNothingElseForATotal(String text) {
    assertThat(marks.isTotal(text)).isFalse();
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.clinicoutcomes.measure.Ladder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year beside the one before: a word only where the interval of the difference bears it. */
class LastYearTest {

  /** Limits by hand from Wilson's: 60 of 100 is 50.20 to 69.06 %, 40 of 100 30.94 to 49.80 %. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60|100|40|100|60 % of 100 in 2025, 40 % of 100 in 2024: better (+20 points, 95 % CI +6 to +33).",
        "40|100|60|100|40 % of 100 in 2025, 60 % of 100 in 2024: worse (-20 points, 95 % CI -33 to -6).",
        "50|100|40|100|50 % of 100 in 2025, 40 % of 100 in 2024: cannot tell (+10 points, 95 % CI -4 to +23).",
      })
  void saysWhatTheDifferenceBears(
      long improved, long assessed, long before, long assessedBefore, String sentence) {
    LastYear year =
        new LastYear(2025, ladder(improved, assessed), ladder(before, assessedBefore), 11);
    assertThat(year.sentence("Depression")).isEqualTo("Depression: " + sentence);
  }

  @ParameterizedTest
  @CsvSource({"10,10,0,100", "90,100,0,0", "0,0,90,100"})
  void saysNothingWhereEitherYearHasFewAssessed(
      long improved, long assessed, long before, long assessedBefore) {
    LastYear year =
        new LastYear(2025, ladder(improved, assessed), ladder(before, assessedBefore), 11);
    assertThat(year.isFew()).isTrue();
    assertThat(year.word()).isEqualTo(LastYear.CANNOT_TELL);
  }

  private static Ladder ladder(long improved, long assessed) {
    return new Ladder(assessed + 9, 2, 3, 4, improved);
  }
}

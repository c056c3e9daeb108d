package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "7, 7",
    "-2, -2",
    "4.25, 4.25",
    "0.1, 0.1",
    "0.002, 0.002",
    "9007199254740991, 9007199254740991",
    "0.3333333333333333, 0.3333333333333333",
    "0.30000000000000004, 0.30000000000000004"
  })
  void writesTheFewestDigitsThatAreExact(double number, String text) {
    assertThat(NumberText.of(number)).isEqualTo(text);
  }

  @Test
  void givesEveryNumberBack() {
    Random random = new Random(20_260_314);
    for (int n = 0; n < 10_000; n++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(Double.parseDouble(NumberText.of(number))).isEqualTo(number);
      }
    }
  }
}

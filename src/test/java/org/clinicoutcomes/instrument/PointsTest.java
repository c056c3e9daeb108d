package org.clinicoutcomes.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

  @ParameterizedTest
  @CsvSource({"1400, 14", "350, 3.5", "425, 4.25", "0, 0", "10000, 100", "-50, -0.5", "5, 0.05"})
  void areWrittenPlainWithoutTrailingZeros(int hundredths, String points) {
    assertThat(Points.of(hundredths)).isEqualTo(points);
  }
}

package org.clinicoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  /** Six decimals are printed; the published values below have six. */
  private static final double TOLERANCE = 5e-7;

  /**
   * 81/263 and 1/29: Newcombe 1998, Stat Med 17:857, table I, method 3 (printed there with four
   * decimals). All six decimals: R 4.2.2, {@code prop.test(x, n, correct = FALSE)$conf.int}.
   */
  @ParameterizedTest
  @CsvSource({
    "48, 61, 0.668776, 0.871002",
    "0, 10, 0, 0.277533",
    "10, 10, 0.722467, 1",
    "81, 263, 0.255289, 0.366210",
    "1, 29, 0.006113, 0.171755"
  })
  void givesWilsonsLimits(long successes, long trials, double low, double high) {
    Interval interval = Interval.wilson(successes, trials);
    assertThat(interval.low()).isCloseTo(low, within(TOLERANCE));
    assertThat(interval.high()).isCloseTo(high, within(TOLERANCE));
  }

  @Test
  void isExactlyZeroBelowNoneAndExactlyOneAboveAll() {
    for (int n = 1; n < 2_000; n++) {
      assertThat(Interval.wilson(0, n).low()).isEqualTo(0.0);
      assertThat(Interval.wilson(n, n).high()).isEqualTo(1.0);
    }
  }

  @Test
  void hasNoLimitsOverNobody() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(Interval.NOT_AVAILABLE);
    assertThat(Interval.ofDifference(0, 0, 1, 2)).isEqualTo(Interval.NOT_AVAILABLE);
  }

  /** Newcombe 1998, Stat Med 17:873, table II, method 10, cases (a), (b) and (g). */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.052431, 0.333873",
    "9, 10, 3, 10, 0.170523, 0.809018",
    "10, 10, 0, 20, 0.679086, 1"
  })
  void givesNewcombesLimitsOfADifference(
      long a, long ofA, long b, long ofB, double low, double high) {
    Interval interval = Interval.ofDifference(a, ofA, b, ofB);
    assertThat(interval.low()).isCloseTo(low, within(TOLERANCE));
    assertThat(interval.high()).isCloseTo(high, within(TOLERANCE));
  }
}

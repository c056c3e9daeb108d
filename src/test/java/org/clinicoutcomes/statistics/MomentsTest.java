package org.clinicoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private static final double EXACT = 1e-12;

  /** By hand: the sum is 40, the squares about the mean add up to 32. */
  @Test
  void computesMeanAndSampleDeviation() {
    Moments moments = of(2, 4, 4, 4, 5, 5, 7, 9);
    assertThat(moments.mean()).isEqualTo(5);
    assertThat(moments.standardDeviation()).isCloseTo(Math.sqrt(32 / 7.0), within(EXACT));
  }

  @Test
  void isNotAvailableWhereThereIsTooLittle() {
    assertThat(Moments.NONE.mean()).isNaN();
    assertThat(of(7).mean()).isEqualTo(7);
    assertThat(of(7).standardDeviation()).isNaN();
    assertThat(of(7, 7).standardDeviation()).isZero();
  }

  /** By hand: means 3 and 6, variances 2.5 and 10, so −3 over the root of 6.25. */
  @Test
  void dividesADifferenceByTheRootOfTheMeanVariance() {
    assertThat(Moments.standardisedDifference(of(1, 2, 3, 4, 5), of(2, 4, 6, 8, 10)))
        .isCloseTo(-1.2, within(EXACT));
  }

  @Test
  void standardisesNothingWithoutSpread() {
    assertThat(Moments.standardisedDifference(of(1, 2), of(3))).isNaN();
    assertThat(Moments.standardisedDifference(of(1, 1), of(3, 3))).isNaN();
    assertThat(Moments.standardisedDifference(of(1, 1), of(3, 4))).isNegative();
  }

  @Test
  void losesNothingFarFromZero() {
    Moments far = of(1_000_000_001L, 1_000_000_002L, 1_000_000_003L);
    assertThat(far.standardDeviation()).isEqualTo(1);
  }

  private static Moments of(long... values) {
    return LongStream.of(values).mapToObj(Moments::of).reduce(Moments.NONE, Moments::plus);
  }
}

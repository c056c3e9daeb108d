package org.clinicoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceLimitsTest {

  private static final double TOLERANCE = 1e-12;

  /**
   * By hand for n = 10, p = ½, in 1024ths: P(X ≤ 0) = 1, P(X ≤ 1) = 11, P(X ≤ 2) = 56, so the lower
   * limits are 2 (56 ≥ 25.6) and 1 (11 ≥ 1.024 > 1); the upper ones 8 (1013 ≥ 998.4 > 968) and 9
   * (1023 ≥ 1022.976). For n = 3, p = 0.9: P(X ≤ 0) = 0.001, P(X ≤ 1) = 0.028. R: {@code
   * qbinom(c(0.025, 0.975, 0.001, 0.999), n, p)}.
   */
  @ParameterizedTest
  @CsvSource({
    "10, 0.5, 0.025, 2, 8",
    "10, 0.5, 0.001, 1, 9",
    "3, 0.9, 0.025, 1, 3",
    "1, 0.5, 0.025, 0, 1",
    "20, 0, 0.001, 0, 0",
    "20, 1, 0.001, 20, 20"
  })
  void givesExactLimits(long n, double p, double tail, double low, double high) {
    assertThat(ChanceLimits.exact(p, n, tail)).isEqualTo(new ChanceLimits(low / n, high / n));
  }

  @Test
  void agreesWithProbabilitiesAddedUpInDecimals() {
    Random random = new Random(8);
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(150);
      double p = random.nextInt(n + 1) / (double) n;
      for (double tail : new double[] {0.025, 0.001, 0.00135}) {
        ChanceLimits limits = ChanceLimits.exact(p, n, tail);
        assertThat(limits.low()).isEqualTo((double) smallest(n, p, tail) / n);
        assertThat(limits.high()).isEqualTo((double) smallest(n, p, 1 - tail) / n);
      }
    }
  }

  /** The smallest count whose probability, with that of all smaller ones, reaches a share. */
  private static int smallest(int n, double p, double share) {
    BigDecimal met = new BigDecimal(p);
    BigDecimal missed = BigDecimal.ONE.subtract(met);
    BigDecimal ways = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < n; k++) {
      sum = sum.add(ways.multiply(met.pow(k)).multiply(missed.pow(n - k)), MathContext.DECIMAL128);
      if (sum.compareTo(new BigDecimal(share)) >= 0) {
        return k;
      }
      ways = ways.multiply(BigDecimal.valueOf(n - k)).divide(BigDecimal.valueOf(k + 1));
    }
    return n;
  }

  /** 0.4 ± 3 · √(0.4 · 0.6 / 24) = 0.4 ± 0.3; of 6 patients the same reaches below 0. */
  @Test
  void givesLimitsOfTheNormalApproximation() {
    ChanceLimits limits = ChanceLimits.normal(0.4, 24, 3);
    assertThat(limits.low()).isCloseTo(0.1, within(TOLERANCE));
    assertThat(limits.high()).isCloseTo(0.7, within(TOLERANCE));
    assertThat(ChanceLimits.normal(0.4, 6, 3).low()).isZero();
    assertThat(ChanceLimits.normal(0.6, 6, 3).high()).isEqualTo(1);
  }

  @Test
  void hasNoLimitsOverNobody() {
    assertThat(ChanceLimits.exact(0.5, 0, 0.025)).isEqualTo(ChanceLimits.NOT_AVAILABLE);
    assertThat(ChanceLimits.normal(0.5, 0, 3)).isEqualTo(ChanceLimits.NOT_AVAILABLE);
  }
}

package org.clinicoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Beside the same product by a library that reduces it as a whole. */
class ExactProductTest {

  @Test
  void isTheProductOfAllFactorsWithoutRounding() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      ExactProduct product = new ExactProduct();
      BigFraction expected = BigFraction.ONE;
      long atRisk = 1L + random.nextInt(seed % 2 == 0 ? 40 : 100_000);
      while (atRisk > 0) {
        long remaining = Math.max(0, atRisk - 1 - random.nextInt(1 + (int) (atRisk / 20)));
        product.multiply(remaining, atRisk);
        expected = expected.multiply(BigFraction.of(remaining, atRisk));
        assertThat(product.value()).as("seed " + seed).isEqualTo(expected.doubleValue());
        assertThat(product.isAtMostHalf()).isEqualTo(expected.compareTo(BigFraction.of(1, 2)) <= 0);
        atRisk = remaining - random.nextInt(1 + (int) (remaining / 20));
      }
      assertThat(product.value()).isZero();
    }
  }

  @Test
  void isExactlyAHalfAfterThirdsAndFifths() {
    ExactProduct product = new ExactProduct();
    product.multiply(2, 3);
    product.multiply(3, 5);
    assertThat(product.isAtMostHalf()).isTrue();
    product = new ExactProduct();
    product.multiply(2, 3);
    product.multiply(3, 4);
    assertThat(product.isAtMostHalf()).isTrue();
    assertThat(product.value()).isEqualTo(0.5);
    product = new ExactProduct();
    product.multiply(500_001, 1_000_000);
    assertThat(product.isAtMostHalf()).isFalse();
  }
}

package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FigureTextTest {

  private static final int NUMBERS = 200_000;

  /** Shares, points, days, and what lies exactly in the middle, or next to it. */
  @Test
  void isRoundedFromTheExactValue() {
    Random random = new Random(1);
    for (int i = 0; i < NUMBERS; i++) {
      double of = 1 + random.nextInt(5_000);
      assertExact(random.nextInt(5_000) / of);
      assertExact(random.nextGaussian() * Math.pow(10, random.nextInt(14) - 4));
      assertExact((random.nextInt(2_000_001) - 1_000_000) / 128.0);
      assertExact((random.nextInt(2_000_000) + 0.5) / 1_000_000);
    }
  }

  private static void assertExact(double value) {
    DoubleStream.of(value, Math.nextUp(value), Math.nextDown(value), -value)
        .forEach(number -> assertThat(FigureText.of(number)).isEqualTo(exact(number)));
  }

  private static String exact(double value) {
    return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
  }
}

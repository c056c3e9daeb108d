package org.clinicoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clinicoutcomes.statistics.StandardisedDifference.Band;
import org.junit.jupiter.api.Test;

class StandardisedDifferenceTest {

  private static final double TOLERANCE = 1e-12;

  /**
   * By hand: a band of 10 + 30 patients with 8 and 18 improved (0.8 − 0.6 = 0.2), a band of 20 + 20
   * with 10 and 6 (0.5 − 0.3 = 0.2), weights ½ each: 0.2. Variance ¼ · (0.16/10 + 0.24/30 + 0.25/20
   * + 0.21/20) = 0.01175; 1.959963984540054 · √0.01175 = 0.212455. The rates as they stand differ
   * by 18/30 − 24/50 = 0.12 only.
   */
  @Test
  void weighsEachBandByThePatientsOfBothSides() {
    StandardisedDifference of =
        StandardisedDifference.of(List.of(new Band(8, 10, 18, 30), new Band(10, 20, 6, 20)), 0);
    assertThat(of.difference()).isCloseTo(0.2, within(TOLERANCE));
    assertThat(of.interval().low()).isCloseTo(0.2 - 0.212455, within(5e-7));
    assertThat(of.interval().high()).isCloseTo(0.2 + 0.212455, within(5e-7));
    assertThat(of.leftOutShare()).isZero();
  }

  @Test
  void leavesOutBandsThatOneSideLacksAndPatientsWithoutBand() {
    StandardisedDifference of =
        StandardisedDifference.of(
            List.of(new Band(3, 5, 0, 0), new Band(8, 10, 6, 10), new Band(0, 0, 1, 3)), 2);
    assertThat(of.difference()).isCloseTo(0.2, within(TOLERANCE));
    assertThat(of.leftOut()).isEqualTo(10);
    assertThat(of.leftOutShare()).isCloseTo(1 / 3.0, within(TOLERANCE));
  }

  @Test
  void isNotAvailableWithoutASharedBand() {
    StandardisedDifference of =
        StandardisedDifference.of(List.of(new Band(3, 5, 0, 0), new Band(0, 0, 1, 3)), 0);
    assertThat(of.difference()).isNaN();
    assertThat(of.interval()).isEqualTo(Interval.NOT_AVAILABLE);
    assertThat(of.leftOutShare()).isEqualTo(1);
    assertThat(StandardisedDifference.of(List.of(), 0).leftOutShare()).isNaN();
  }

  /** The other way round: each side's rate standardised first, then the difference of the two. */
  @Test
  void agreesWithTheDifferenceOfStandardisedRates() {
    Random random = new Random(21);
    for (int round = 0; round < 500; round++) {
      List<Band> bands = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        long a = random.nextInt(30);
        long b = random.nextInt(30);
        bands.add(new Band(random.nextInt((int) a + 1), a, random.nextInt((int) b + 1), b));
      }
      StandardisedDifference of = StandardisedDifference.of(bands, random.nextInt(5));
      double weights = 0;
      double rateA = 0;
      double rateB = 0;
      double squares = 0;
      for (Band band : bands) {
        if (band.a() * band.b() != 0) {
          double w = band.a() + band.b();
          double pa = band.aImproved() * 1.0 / band.a();
          double pb = band.bImproved() * 1.0 / band.b();
          weights += w;
          rateA += w * pa;
          rateB += w * pb;
          squares += w * w * (pa * (1 - pa) / band.a() + pb * (1 - pb) / band.b());
        }
      }
      if (weights == 0) {
        assertThat(of.difference()).isNaN();
      } else {
        double difference = rateA / weights - rateB / weights;
        double reach = 1.959963984540054 * Math.sqrt(squares) / weights;
        assertThat(of.difference()).isCloseTo(difference, within(TOLERANCE));
        assertThat(of.interval().low()).isCloseTo(difference - reach, within(TOLERANCE));
        assertThat(of.interval().high()).isCloseTo(difference + reach, within(TOLERANCE));
      }
    }
  }
}

package org.clinicoutcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.statistics.SurvivalCurve.Estimate;
import org.clinicoutcomes.statistics.SurvivalCurve.Leaving;
import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2, survival 3.5.3, {@code summary(survfit(Surv(time, event) ~ 1, conf.type
 * = "log-log"), times = ...)}.
 */
class SurvivalCurveTest {

  private static final double TOLERANCE = 5e-7;

  private static final SurvivalCurve TEN =
      curve("14,1 21,1 28,1 28,0 42,1 56,0 60,1 90,1 90,0 120,0");

  /** The 6-mercaptopurine arm of Freireich 1963, Blood 21:699. */
  private static final SurvivalCurve FREIREICH =
      curve(
          "6,1 6,1 6,1 6,0 7,1 9,0 10,1 10,0 11,0 13,1 16,1 17,0 19,0 20,0 22,1 23,1 25,0 32,0 32,0"
              + " 34,0 35,0");

  @Test
  void agreesWithPublishedEstimates() {
    check(TEN.after(28), 0.700000, 0.328717, 0.891949);
    check(TEN.after(60), 0.437500, 0.118715, 0.725649);
    check(FREIREICH.after(10), 0.752941, 0.503200, 0.889362);
    check(FREIREICH.after(23), 0.448179, 0.188052, 0.680143);
  }

  @Test
  void givesTheMedianWithItsLimits() {
    assertThat(TEN.median()).hasValue(60);
    assertThat(TEN.medianLow()).hasValue(14);
    assertThat(TEN.medianHigh()).isEmpty();
    assertThat(FREIREICH.median()).hasValue(23);
    assertThat(FREIREICH.medianLow()).hasValue(13);
    assertThat(FREIREICH.medianHigh()).isEmpty();
  }

  @Test
  void takesAStepAtExactlyOneHalfAsTheMedian() {
    assertThat(curve("10,1 20,1 30,0 40,0").median()).hasValue(20);
    // Thirds and sevenths do not multiply to one half exactly in floating point.
    assertThat(curve("1,1 2,1 3,1 4,0 5,0 6,0").median()).hasValue(3);
  }

  @Test
  void countsThoseCensoredOnADayAsAtRiskForItsEvents() {
    assertThat(curve("28,1 28,0").after(28).survival()).isEqualTo(0.5);
    assertThat(TEN.atRisk(28)).isEqualTo(8);
    assertThat(TEN.atRisk(29)).isEqualTo(6);
  }

  @Test
  void isCertainBeforeTheFirstEventAndSilentPastTheLastTime() {
    assertThat(TEN.after(13).survival()).isEqualTo(1.0);
    assertThat(TEN.after(13).limits()).isEqualTo(Interval.NOT_AVAILABLE);
    assertThat(TEN.after(120).survival()).isCloseTo(0.291667, within(TOLERANCE));
    assertThat(TEN.after(121).survival()).isNaN();
    assertThat(TEN.atRisk(121)).isZero();
    assertThat(curve("").after(30).survival()).isNaN();
  }

  @Test
  void hasNoLimitsOnceNobodyIsLeft() {
    Estimate last = curve("5,1 9,1").after(9);
    assertThat(last.survival()).isZero();
    assertThat(last.limits()).isEqualTo(Interval.NOT_AVAILABLE);
  }

  private static void check(Estimate estimate, double survival, double low, double high) {
    assertThat(estimate.survival()).isCloseTo(survival, within(TOLERANCE));
    assertThat(estimate.limits().low()).isCloseTo(low, within(TOLERANCE));
    assertThat(estimate.limits().high()).isCloseTo(high, within(TOLERANCE));
  }

  private static SurvivalCurve curve(String observations) {
    SortedMap<Integer, Leaving> leaving = new TreeMap<>();
    for (String observation :
        observations.isEmpty() ? new String[0] : observations.split(" ", -1)) {
      String[] parts = observation.split(",", -1);
      boolean event = parts[1].equals("1");
      leaving.merge(
          Integer.parseInt(parts[0]),
          new Leaving(event ? 1 : 0, event ? 0 : 1),
          (a, b) -> new Leaving(a.events() + b.events(), a.censored() + b.censored()));
    }
    return new SurvivalCurve(leaving);
  }
}

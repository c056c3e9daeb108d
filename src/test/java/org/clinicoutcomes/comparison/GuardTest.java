package org.clinicoutcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuardTest {

  private static final String SMALL = "fewer than 11 assessed";
  private static final String COMPLETENESS = "completeness differs by more than 20 points";
  private static final String BASELINES =
      "mean baselines differ by more than 50 % of a standard deviation";

  private static final Guard GUARD = new Guard(new ComparisonRules(11, 20, 50, 20));

  @Test
  void comparesElevenWithElevenAndNotWithTen() {
    assertThat(GUARD.reasons(side(11, 11, 4, 6), side(11, 11, 4, 6))).isEmpty();
    assertThat(GUARD.reasons(side(11, 11, 4, 6), side(10, 10, 4, 6))).containsExactly(SMALL);
    assertThat(GUARD.reasons(side(10, 10, 4, 6), side(11, 11, 4, 6))).containsExactly(SMALL);
  }

  @Test
  void admitsTwentyPointsOfCompletenessAndNoMore() {
    SideCounts all = side(100, 100, 4, 6);
    assertThat(GUARD.reasons(all, side(100, 80, 4, 6))).isEmpty();
    assertThat(GUARD.reasons(side(1000, 799, 4, 6), all)).containsExactly(COMPLETENESS);
    assertThat(GUARD.reasons(side(30, 18, 4, 6), side(15, 12, 4, 6))).isEmpty();
  }

  /**
   * Twelve baselines on either side, half of them 1 below and half 1 above the mean: 24 squared
   * deviations of 1 over 22 give a pooled standard deviation of 1.044466, half of it 0.522233.
   */
  @Test
  void admitsHalfAPooledStandardDeviationAndNoMore() {
    assertThat(GUARD.reasons(side(12, 12, 4, 6), side(12, 12, 4.52, 6.52))).isEmpty();
    assertThat(GUARD.reasons(side(12, 12, 4.53, 6.53), side(12, 12, 4, 6)))
        .containsExactly(BASELINES);
  }

  @Test
  void saysEveryReason() {
    assertThat(GUARD.reasons(side(100, 10, 1, 2), side(50, 50, 8, 9)))
        .containsExactly(SMALL, COMPLETENESS, BASELINES);
  }

  @Test
  void comparesSidesWithoutSpreadOnlyAtOneBaseline() {
    assertThat(GUARD.reasons(side(12, 12, 5, 5), side(12, 12, 5, 5))).isEmpty();
    assertThat(GUARD.reasons(side(12, 12, 5, 5), side(12, 12, 5.01, 5.01)))
        .containsExactly(BASELINES);
  }

  @Test
  void saysOfNobodyOnlyThatThereAreTooFew() {
    assertThat(GUARD.reasons(SideCounts.NONE, side(12, 12, 4, 6))).containsExactly(SMALL);
    assertThat(GUARD.reasons(SideCounts.NONE, SideCounts.NONE)).containsExactly(SMALL);
  }

  @Test
  void agreesWithDeviationsFromTheMeans() {
    Random random = new Random(4);
    int apart = 0;
    for (int round = 0; round < 400; round++) {
      List<Integer> a = baselines(random, 500);
      List<Integer> b = baselines(random, 500 + random.nextInt(200));
      double pooled =
          Math.sqrt((squaredDeviations(a) + squaredDeviations(b)) / (a.size() + b.size() - 2));
      boolean expected = Math.abs(mean(a) - mean(b)) > pooled / 2;
      assertThat(GUARD.reasons(counts(a), counts(b)).contains(BASELINES)).isEqualTo(expected);
      apart += expected ? 1 : 0;
    }
    assertThat(apart).isBetween(50, 350);
  }

  private static List<Integer> baselines(Random random, int middle) {
    List<Integer> baselines = new ArrayList<>();
    for (int i = 11 + random.nextInt(20); i > 0; i--) {
      baselines.add(middle + random.nextInt(401) - 200);
    }
    return baselines;
  }

  private static double mean(List<Integer> of) {
    return of.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  private static double squaredDeviations(List<Integer> of) {
    double mean = mean(of);
    return of.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
  }

  private static SideCounts counts(List<Integer> baselines) {
    long sum = baselines.stream().mapToLong(Integer::longValue).sum();
    long squares = baselines.stream().mapToLong(each -> (long) each * each).sum();
    int n = baselines.size();
    return new SideCounts(n, n, n, 0, sum, squares);
  }

  /** Half of the assessed, the smaller half, have one baseline, the others another. */
  private static SideCounts side(long eligible, int assessed, double lower, double higher) {
    long sum = 0;
    long squares = 0;
    for (int i = 0; i < assessed; i++) {
      long hundredths = Math.round(100 * (i < assessed / 2 ? lower : higher));
      sum += hundredths;
      squares += hundredths * hundredths;
    }
    return new SideCounts(eligible, eligible, assessed, 0, sum, squares);
  }
}

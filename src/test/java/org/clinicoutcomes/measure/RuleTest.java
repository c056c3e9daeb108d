package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.hundredths;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.clinicoutcomes.instrument.Better;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  private static final Rule TWO_POINTS = new Rule.PointReduction(200);
  private static final Rule THIRTY_PERCENT = new Rule.PercentReduction(3000);

  /** The facts of measures.md, each with its neighbour. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "10, 7, true, true",
    "10, 7.01, true, false",
    "7, 5, true, false",
    "7, 4.9, true, true",
    "7, 5.01, false, false",
    "3, 2, false, true",
    "3, 2.1, false, true",
    "3, 2.11, false, false",
    "6, 4.2, false, true",
    "6, 4.21, false, false",
    "6, 6, false, false",
    "6, 9, false, false"
  })
  void tellsPointsFromPercent(String baseline, String end, boolean points, boolean percent) {
    assertThat(isMet(TWO_POINTS, baseline, end, Better.LOWER)).isEqualTo(points);
    assertThat(isMet(THIRTY_PERCENT, baseline, end, Better.LOWER)).isEqualTo(percent);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"50, 52, true", "50, 51.99, false", "50, 48, false"})
  void mirrorsPointReductionWhereHigherIsBetter(String baseline, String end, boolean met) {
    assertThat(isMet(TWO_POINTS, baseline, end, Better.HIGHER)).isEqualTo(met);
  }

  /** A percent rule asks for a best value of 0: where higher is better, scores are below it. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"-10, -7, true", "-10, -7.01, false", "-10, -10, false", "-10, -12, false"})
  void mirrorsPercentReductionWhereHigherIsBetter(String baseline, String end, boolean met) {
    assertThat(isMet(THIRTY_PERCENT, baseline, end, Better.HIGHER)).isEqualTo(met);
  }

  @ParameterizedTest(name = "{0} → {1}, {2} is better")
  @CsvSource({
    "5, 7, LOWER, true",
    "5, 6.99, LOWER, false",
    "5, 3, LOWER, false",
    "5, 3, HIGHER, true",
    "5, 3.01, HIGHER, false",
    "5, 7, HIGHER, false"
  })
  void meetsPointIncreaseWhereTheScoreGotWorse(
      String baseline, String end, Better better, boolean met) {
    assertThat(isMet(new Rule.PointIncrease(200), baseline, end, better)).isEqualTo(met);
  }

  @ParameterizedTest(name = "{0}, {1} is better")
  @CsvSource({
    "4, LOWER, true",
    "4.01, LOWER, false",
    "0, LOWER, true",
    "4, HIGHER, true",
    "3.99, HIGHER, false",
    "9, HIGHER, true"
  })
  void meetsEndAtMostWhateverTheBaseline(String end, Better better, boolean met) {
    assertThat(isMet(new Rule.EndAtMost(400), "10", end, better)).isEqualTo(met);
    assertThat(isMet(new Rule.EndAtMost(400), "0", end, better)).isEqualTo(met);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"10, 7, true, true", "7, 5, false, true", "3, 2, false, true", "3, 3, false, false"})
  void combinesRulesByAllAndAny(String baseline, String end, boolean all, boolean any) {
    List<Rule> both = List.of(TWO_POINTS, THIRTY_PERCENT);
    assertThat(isMet(new Rule.AllOf(both), baseline, end, Better.LOWER)).isEqualTo(all);
    assertThat(isMet(new Rule.AnyOf(both), baseline, end, Better.LOWER)).isEqualTo(any);
  }

  @Test
  void needsANonZeroBaselineWhereAnyPartIsAPercentage() {
    List<Rule> mixed = List.of(TWO_POINTS, new Rule.AnyOf(List.of(THIRTY_PERCENT)));
    List<Rule> points = List.of(TWO_POINTS, new Rule.EndAtMost(400), new Rule.PointIncrease(100));
    assertThat(THIRTY_PERCENT.needsNonZeroBaseline()).isTrue();
    assertThat(new Rule.AllOf(mixed).needsNonZeroBaseline()).isTrue();
    assertThat(new Rule.AnyOf(mixed).needsNonZeroBaseline()).isTrue();
    assertThat(new Rule.AllOf(points).needsNonZeroBaseline()).isFalse();
    assertThat(new Rule.AnyOf(points).needsNonZeroBaseline()).isFalse();
  }

  @Test
  void agreesWithDecimalArithmetic() {
    Random random = new Random(17);
    for (int i = 0; i < 10_000; i++) {
      int percent = 1 + random.nextInt(100_00);
      int baseline = 1 + random.nextInt(270_00);
      int end = nearTheThreshold(baseline, percent, random);
      BigDecimal keeps = BigDecimal.ONE.subtract(BigDecimal.valueOf(percent, 4));
      boolean met =
          BigDecimal.valueOf(end).compareTo(BigDecimal.valueOf(baseline).multiply(keeps)) <= 0;
      assertThat(new Rule.PercentReduction(percent).isMet(baseline, end, Better.LOWER))
          .as("%d → %d by %d", baseline, end, percent)
          .isEqualTo(met);
    }
  }

  private static int nearTheThreshold(int baseline, int percent, Random random) {
    return (int) ((long) baseline * (100_00 - percent) / 100_00) + random.nextInt(3) - 1;
  }

  /** What a rule asks for meets it, and a hundredth worse does not. */
  @ParameterizedTest
  @EnumSource
  void asksForTheWorstScoreThatMeetsIt(Better better) {
    List<Rule> rules =
        List.of(
            TWO_POINTS,
            THIRTY_PERCENT,
            new Rule.PercentReduction(3333),
            new Rule.EndAtMost(450),
            new Rule.AllOf(List.of(TWO_POINTS, THIRTY_PERCENT)),
            new Rule.AnyOf(List.of(new Rule.EndAtMost(300), THIRTY_PERCENT)));
    int worse = better == Better.LOWER ? 1 : -1;
    for (int baseline = 0; baseline <= 2_700; baseline += 7) {
      for (Rule rule : rules) {
        int asked = rule.asks(baseline, better);
        assertThat(rule.isMet(baseline, asked, better)).as(rule + " of " + baseline).isTrue();
        assertThat(rule.isMet(baseline, asked + worse, better)).as(rule.toString()).isFalse();
      }
    }
  }

  private static boolean isMet(Rule rule, String baseline, String end, Better better) {
    return rule.isMet(hundredths(baseline), hundredths(end), better);
  }
}

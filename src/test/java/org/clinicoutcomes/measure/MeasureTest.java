package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clinicoutcomes.measure.Examples.PAIN;
import static org.clinicoutcomes.measure.Examples.WELLBEING;
import static org.clinicoutcomes.measure.Examples.hundredths;

import java.util.List;
import org.clinicoutcomes.instrument.Better;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  @ParameterizedTest(name = "{0}, {1} is better")
  @CsvSource({
    "4, LOWER, true, true",
    "3.99, LOWER, false, true",
    "4.01, LOWER, true, false",
    "4, HIGHER, true, true",
    "4.01, HIGHER, false, true",
    "3.99, HIGHER, true, false"
  })
  void admitsBaselinesOnTheSevereOrTheMildSideOfABound(
      String baseline, Better better, boolean atLeast, boolean atMost) {
    assertThat(new EntryRule.AtLeast(400).admits(hundredths(baseline), better)).isEqualTo(atLeast);
    assertThat(new EntryRule.AtMost(400).admits(hundredths(baseline), better)).isEqualTo(atMost);
    assertThat(new EntryRule.Any().admits(hundredths(baseline), better)).isTrue();
  }

  @Test
  void neverAdmitsABaselineOfZeroToAPercentRule() {
    Measure percent = measure(new Rule.PercentReduction(3000));
    assertThat(percent.admits(0)).isFalse();
    assertThat(percent.admits(1)).isTrue();
  }

  @Test
  void admitsABaselineOfZeroToAPointRule() {
    assertThat(measure(new Rule.PointReduction(200)).admits(0)).isTrue();
    assertThat(measure(new Rule.EndAtMost(400)).admits(0)).isTrue();
  }

  @Test
  void neverAdmitsABaselineOfZeroToARuleWithAPercentageInIt() {
    List<Rule> parts = List.of(new Rule.PointReduction(200), new Rule.PercentReduction(3000));
    assertThat(measure(new Rule.AnyOf(parts)).admits(0)).isFalse();
    assertThat(measure(new Rule.AllOf(parts)).admits(0)).isFalse();
  }

  @Test
  void judgesByTheInstrumentsOwnDirection() {
    Rule points = new Rule.PointReduction(1000);
    Measure higher = Examples.measure("higher", WELLBEING, new EntryRule.AtLeast(5000), points);
    assertThat(higher.admits(5000)).isTrue();
    assertThat(higher.admits(5001)).isFalse();
    assertThat(higher.isMet(5000, 6000)).isTrue();
    assertThat(higher.isMet(5000, 5999)).isFalse();
  }

  @Test
  void callsAHarmNoBenefit() {
    assertThat(Examples.PAIN_2_POINTS.isBenefit()).isTrue();
    assertThat(Examples.PAIN_2_POINTS_WORSE.isBenefit()).isFalse();
  }

  @Test
  void refusesAConditionWithoutAHeadline() {
    assertThat(new Condition("ptsd", "PTSD", List.of("pcl5"), "").headlines()).hasSize(1);
    assertThatThrownBy(() -> new Condition("ptsd", "PTSD", List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a condition has at least one headline measure");
  }

  private static Measure measure(Rule rule) {
    return Examples.measure("any", PAIN, new EntryRule.Any(), rule);
  }
}

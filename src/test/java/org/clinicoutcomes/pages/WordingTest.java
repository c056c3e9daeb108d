package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.PAIN;
import static org.clinicoutcomes.measure.Examples.WELLBEING;

import java.util.List;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.EntryRule;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Rule;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, 0 %",
    "0.004999, 0 %",
    "0.005, 1 %",
    "0.285, 29 %",
    "0.6585365853658537, 66 %",
    "0.995, 100 %",
    "1, 100 %"
  })
  void roundsSharesHalfUpAsASpreadsheetDoes(double share, String text) {
    assertThat(Wording.percent(share)).isEqualTo(text);
  }

  @Test
  void namesTheIntervalWithItsLimits() {
    assertThat(Wording.limits(new Interval(0.5054, 0.7843))).isEqualTo("95 % CI 51–78");
    assertThat(Wording.limits(new Interval(0, 1))).isEqualTo("95 % CI 0–100");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 patients", "1, 1 patient", "2, 2 patients", "58, 58 patients"})
  void countsInOneAndMany(long count, String text) {
    assertThat(Wording.count(count, "patient")).isEqualTo(text);
  }

  @Test
  void wordsEveryRule() {
    Rule points = new Rule.PointReduction(200);
    Rule percent = new Rule.PercentReduction(3050);
    assertThat(lower(points)).isEqualTo("lower by ≥ 2");
    assertThat(lower(percent)).isEqualTo("lower by ≥ 30.5 %");
    assertThat(lower(new Rule.PointIncrease(1000))).isEqualTo("higher by ≥ 10");
    assertThat(lower(new Rule.EndAtMost(425))).isEqualTo("end score ≤ 4.25");
    assertThat(lower(new Rule.AllOf(List.of(points, percent))))
        .isEqualTo("(lower by ≥ 2 and lower by ≥ 30.5 %)");
    assertThat(lower(new Rule.AnyOf(List.of(points, new Rule.EndAtMost(0)))))
        .isEqualTo("(lower by ≥ 2 or end score ≤ 0)");
  }

  @Test
  void wordsEveryRuleTheOtherWayRoundWhereHigherIsBetter() {
    assertThat(higher(new Rule.PointReduction(200))).isEqualTo("higher by ≥ 2");
    assertThat(higher(new Rule.PercentReduction(3000))).isEqualTo("higher by ≥ 30 %");
    assertThat(higher(new Rule.PointIncrease(200))).isEqualTo("lower by ≥ 2");
    assertThat(higher(new Rule.EndAtMost(5000))).isEqualTo("end score ≥ 50");
  }

  @Test
  void wordsTheEntryBeforeTheRule() {
    assertThat(worded(PAIN, new EntryRule.AtLeast(400))).isEqualTo("baseline ≥ 4; lower by ≥ 2");
    assertThat(worded(PAIN, new EntryRule.AtMost(0))).isEqualTo("baseline ≤ 0; lower by ≥ 2");
    assertThat(worded(WELLBEING, new EntryRule.AtLeast(5000)))
        .isEqualTo("baseline ≤ 50; higher by ≥ 2");
    assertThat(worded(WELLBEING, new EntryRule.AtMost(5000)))
        .isEqualTo("baseline ≥ 50; higher by ≥ 2");
  }

  @Test
  void wordsTheRange() {
    assertThat(RuleWording.range(PAIN)).isEqualTo("0–10, lower is better");
    assertThat(RuleWording.range(WELLBEING)).isEqualTo("0–100, higher is better");
  }

  @Test
  void leavesAValueBlankWhereThereIsNone() {
    assertThat(Value.of("")).isEqualTo(Value.BLANK);
    assertThat(Value.of((String) null)).isEqualTo(Value.BLANK);
    assertThat(Value.of(Double.NaN)).isEqualTo(Value.BLANK);
    assertThat(Value.of((java.time.LocalDate) null)).isEqualTo(Value.BLANK);
    assertThat(Value.of(0.0)).isEqualTo(new Value.Figure(0));
    assertThat(Value.of(0L)).isEqualTo(new Value.Count(0));
    assertThat(Value.of("0")).isEqualTo(new Value.Text("0"));
    assertThat(Value.of(Examples.DAY_0)).isEqualTo(new Value.Day(Examples.DAY_0));
  }

  private static String lower(Rule rule) {
    return RuleWording.of(Examples.measure("m", PAIN, new EntryRule.Any(), rule));
  }

  private static String higher(Rule rule) {
    return RuleWording.of(Examples.measure("m", WELLBEING, new EntryRule.Any(), rule));
  }

  private static String worded(Instrument instrument, EntryRule entry) {
    return RuleWording.of(Examples.measure("m", instrument, entry, new Rule.PointReduction(200)));
  }
}

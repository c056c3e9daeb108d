package org.clinicoutcomes.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.disclosure.CountOf.Kind;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rule;
import org.junit.jupiter.api.Test;

/** What the pain measures' rules say of each other. */
class MeasureLinksTest {

  private static final List<String> LINKS =
      MeasureLinks.of(
              List.of(
                  Examples.PAIN_2_POINTS, Examples.PAIN_30_PERCENT, Examples.PAIN_2_POINTS_WORSE),
              Set.of("pain_30_percent"))
          .stream()
          .map(MeasureLinksTest::text)
          .toList();

  @Test
  void narrowerEntryIsWithinTheWider() {
    assertThat(LINKS)
        .contains(
            "+ASSESSED pain_2_points -ASSESSED pain_30_percent",
            "+ASSESSED pain_2_points_worse -ASSESSED pain_2_points")
        .doesNotContain("+ASSESSED pain_30_percent -ASSESSED pain_2_points");
  }

  // of 4 whole points or more 30 percent are two at least; from 10 to 8 is no 30 percent
  @Test
  void whoeverMeetsTheHarderRuleMeetsTheEasier() {
    assertThat(LINKS)
        .contains("+RULE_MET pain_2_points -RULE_MET pain_30_percent")
        .doesNotContain("+RULE_MET pain_30_percent -RULE_MET pain_2_points");
  }

  @Test
  void nobodyGetsBetterAndWorse() {
    assertThat(LINKS)
        .contains(
            "+ASSESSED pain_2_points_worse -RULE_MET pain_2_points -RULE_MET pain_2_points_worse");
  }

  @Test
  void whoIsAssessedByAnotherMeasureAloneWasNotEligible() {
    assertThat(LINKS)
        .contains(
            "+TREATED pain_30_percent +ASSESSED pain_30_percent -ELIGIBLE pain_30_percent"
                + " -ASSESSED pain_2_points");
  }

  @Test
  void halfIsMoreThanThirtyPercent() {
    Measure half =
        Examples.measure(
            "pain_50_percent",
            Examples.PAIN,
            Examples.PAIN_30_PERCENT.entry(),
            new Rule.PercentReduction(5000));
    assertThat(MeasureLinks.of(List.of(half, Examples.PAIN_30_PERCENT), Set.of()))
        .extracting(MeasureLinksTest::text)
        .contains("+RULE_MET pain_30_percent -RULE_MET pain_50_percent")
        .doesNotContain("+RULE_MET pain_50_percent -RULE_MET pain_30_percent");
  }

  private static String text(List<MeasureLinks.Term> terms) {
    return terms.stream()
        .flatMap(term -> Stream.of((term.sign() > 0 ? "+" : "-") + quantity(term)))
        .collect(Collectors.joining(" "));
  }

  private static String quantity(MeasureLinks.Term term) {
    Kind kind = term.quantity().kind();
    return kind + " " + term.quantity().measure();
  }
}

package org.clinicoutcomes.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is small, how counts are rounded, and what a printed count can be. */
class DisclosureRulesTest {

  private static final DisclosureRules RULES = new DisclosureRules(10, 5, Shareable.BOTH);

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "10, true", "11, false"})
  void oneToTenAreSmall(long count, boolean isSmall) {
    assertThat(RULES.isSmall(count)).isEqualTo(isSmall);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "11, 10", "12, 10", "13, 15", "17, 15", "18, 20", "102, 100", "103, 105"})
  void roundsToTheNearestFive(long count, long printed) {
    assertThat(DisclosureRules.rounded(count)).isEqualTo(printed);
  }

  // 8, 9 and 10 would round to 10 too, but are small; 1 and 2 to 0
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "10, 11, 12", "15, 13, 17", "100, 98, 102"})
  void printedCountCanBeNoSmallOne(long printed, long lowest, long highest) {
    assertThat(RULES.lowest(printed)).isEqualTo(lowest);
    assertThat(RULES.highest(printed)).isEqualTo(highest);
  }

  @Test
  void everyCountThatIsNotSmallLiesAmongThosePrintedAsItIs() {
    for (long count = 0; count < 300; count++) {
      if (!RULES.isSmall(count)) {
        long printed = DisclosureRules.rounded(count);
        assertThat(count).isBetween(RULES.lowest(printed), RULES.highest(printed));
      }
    }
  }
}

package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clinicoutcomes.series.SeriesRules;
import org.junit.jupiter.api.Test;

/** A period is final once nothing dated later can be missing from it. */
class FinalPeriodsTest {

  private static final SeriesRules RULES = new SeriesRules(21, 90, 42, 90, 31, 14, 28, 7, 365);

  // closed (31) is later than end_window (28): 2025-12-31 + 31 days is 2026-01-31
  @Test
  void yearIsFinalOnTheDayAfterItsLastWindow() {
    Period year = Period.named("2025");
    assertThat(FinalPeriods.of(LocalDate.of(2026, 1, 31), RULES).contains(year)).isFalse();
    assertThat(FinalPeriods.of(LocalDate.of(2026, 2, 1), RULES).contains(year)).isTrue();
  }

  @Test
  void countsLatestYearsBackFromTheLastFinalOne() {
    assertThat(FinalPeriods.of(LocalDate.of(2026, 6, 30), RULES).latestYears(3))
        .containsExactly("2023", "2024", "2025");
    assertThat(FinalPeriods.of(LocalDate.of(2026, 1, 31), RULES).latestYears(2))
        .containsExactly("2023", "2024");
  }
}

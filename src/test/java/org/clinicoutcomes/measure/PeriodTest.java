package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2024-01-01, 2024, 2024-Q1, 2024-01",
    "2023-12-31, 2023, 2023-Q4, 2023-12",
    "2024-03-31, 2024, 2024-Q1, 2024-03",
    "2024-04-01, 2024, 2024-Q2, 2024-04",
    "2024-02-29, 2024, 2024-Q1, 2024-02",
    "0987-10-05, 0987, 0987-Q4, 0987-10"
  })
  void namesThePeriodsOfADate(LocalDate date, String year, String quarter, String month) {
    assertThat(Period.of(date))
        .containsExactly(
            Period.ALL,
            new Period(Period.Grain.YEAR, year),
            new Period(Period.Grain.QUARTER, quarter),
            new Period(Period.Grain.MONTH, month));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2024, YEAR, 2024-12-31, 2025",
    "2024-Q1, QUARTER, 2024-03-31, 2024-Q2",
    "2024-Q4, QUARTER, 2024-12-31, 2025-Q1",
    "2024-02, MONTH, 2024-02-29, 2024-03",
    "2023-12, MONTH, 2023-12-31, 2024-01",
    "0987, YEAR, 0987-12-31, 0988"
  })
  void knowsItsLastDayAndTheNext(String name, Period.Grain grain, LocalDate last, String next) {
    assertThat(Period.named(name)).isEqualTo(new Period(grain, name));
    assertThat(Period.named(name).lastDay()).isEqualTo(last);
    assertThat(Period.named(name).next()).isEqualTo(new Period(grain, next));
  }

  @Test
  void allDatesHaveNoLastDay() {
    assertThat(Period.named("all")).isEqualTo(Period.ALL);
    assertThatThrownBy(Period.ALL::lastDay).isInstanceOf(IllegalArgumentException.class);
  }
}

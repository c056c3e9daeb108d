package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}

package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.measure.Period.Grain;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesStatus;
import org.clinicoutcomes.session.Purpose;
import org.junit.jupiter.api.Test;

/** Day 0 is 2024-01-01, day 31 is 2024-02-01, day 366 is 2025-01-01. */
class IndexSeriesTest {

  private static final Series JANUARY = closed(1, Purpose.INDUCTION, 0, 30);
  private static final Series MARCH = closed(2, Purpose.INDUCTION, 61, 90);
  private static final Series NEXT_YEAR = closed(3, Purpose.INDUCTION, 360, 366);

  @Test
  void isTheFirstClosedInductionOfEachPeriod() {
    IndexSeries index = IndexSeries.among(List.of(JANUARY, MARCH, NEXT_YEAR));
    assertThat(index.ofAll()).isEqualTo(JANUARY);
    assertThat(index.byPeriod())
        .containsEntry(new Period(Grain.YEAR, "2024"), JANUARY)
        .containsEntry(new Period(Grain.QUARTER, "2024-Q1"), JANUARY)
        .containsEntry(new Period(Grain.MONTH, "2024-03"), MARCH)
        .containsEntry(new Period(Grain.YEAR, "2025"), NEXT_YEAR);
  }

  @Test
  void belongsToThePeriodOfItsLastSession() {
    IndexSeries index = IndexSeries.among(List.of(closed(1, Purpose.INDUCTION, 360, 366)));
    assertThat(index.byPeriod().keySet())
        .extracting(Period::name)
        .containsExactly("all", "2025", "2025-Q1", "2025-01");
  }

  @Test
  void doesNotAddUpOverPeriods() {
    IndexSeries index = IndexSeries.among(List.of(JANUARY, NEXT_YEAR));
    assertThat(index.byPeriod().keySet().stream().filter(p -> p.grain() == Grain.YEAR)).hasSize(2);
    assertThat(index.byPeriod().keySet().stream().filter(p -> p.grain() == Grain.ALL)).hasSize(1);
  }

  @Test
  void isNeverMaintenance() {
    Series maintenance = closed(1, Purpose.MAINTENANCE, 0, 30);
    assertThat(IndexSeries.among(List.of(maintenance)).ofAll()).isNull();
    assertThat(IndexSeries.among(List.of(maintenance, MARCH)).ofAll()).isEqualTo(MARCH);
  }

  @Test
  void isNeverInProgress() {
    Series open = Examples.series(1, Purpose.INDUCTION, SeriesStatus.IN_PROGRESS, 0);
    assertThat(IndexSeries.among(List.of(open)).byPeriod()).isEmpty();
    assertThat(IndexSeries.among(List.of(JANUARY)).byPeriod()).hasSize(4);
  }

  @Test
  void namesThePeriodsThatASeriesStandsFor() {
    IndexSeries index = IndexSeries.among(List.of(JANUARY, MARCH));
    assertThat(index.periodsOf(JANUARY))
        .isEqualTo(
            Map.of(
                Grain.ALL, "all",
                Grain.YEAR, "2024",
                Grain.QUARTER, "2024-Q1",
                Grain.MONTH, "2024-01"));
    assertThat(index.periodsOf(MARCH)).isEqualTo(Map.of(Grain.MONTH, "2024-03"));
  }

  private static Series closed(int number, Purpose kind, int... days) {
    return Examples.series(number, kind, SeriesStatus.CLOSED, days);
  }
}

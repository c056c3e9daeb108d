package org.clinicoutcomes.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaterDatesTest {

  private static final int FIRST = day("2026-01-05");

  private final LaterDates later = new LaterDates(LocalDate.of(2026, 6, 30));

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  private void add(String... dates) {
    Stream.of(dates).forEach(date -> later.add(day(date)));
  }

  @Test
  void sixThatLieInTheRecordsOnceExchangedAreTurned() {
    add("2026-08-01", "2026-12-01", "2026-09-02", "2026-12-02", "2026-09-03", "2026-09-03");
    add("2026-06-01", "2026-01-06");
    assertThat(later.areTurned(FIRST)).isFalse();
    add("2026-10-04");
    assertThat(later.areTurned(FIRST)).isTrue();
    assertThat(later.rows()).isEqualTo(7);
  }

  @Test
  void oneOfALateDayIsABooking() {
    sixThatLieInTheRecordsOnceExchangedAreTurned();
    add("2026-07-14");
    assertThat(later.areTurned(FIRST)).isFalse();
  }

  @Test
  void bookingsOfTheNextDaysAreNone() {
    IntStream.rangeClosed(1, 12).forEach(d -> later.add(day("2026-07-01") + d - 1));
    assertThat(later.areTurned(FIRST)).isFalse();
  }

  @Test
  void norThoseThatWouldLieBeforeTheRecords() {
    add("2026-08-01", "2026-12-01", "2026-09-02", "2026-12-02", "2026-09-03", "2026-12-03");
    add("2026-10-04", "2026-11-05", "2026-10-05");
    assertThat(later.areTurned(day("2026-02-01"))).isFalse();
  }
}

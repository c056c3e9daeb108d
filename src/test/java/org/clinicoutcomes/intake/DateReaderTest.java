package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private final DateReader visits = new DateReader(months(), AS_OF, false);
  private final DateReader births = new DateReader(months(), AS_OF, true);

  private static MonthNames months() {
    SortedMap<String, SortedMap<String, List<String>>> lists = new TreeMap<>();
    lists.put(
        Spellings.MONTHS,
        new TreeMap<>(
            Map.of("1", List.of("January", "Jan", "Januar"), "3", List.of("Mar", "März"))));
    return new MonthNames(new Spellings(lists));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01-05|-1",
        "2024-01-05T00:00|0",
        "2024-01-05T09:00|32400",
        "2024-01-05 09:00:00|32400",
        "2024-01-05 09:00:07|32407",
        "2024-01-05T09:00:07.123456|32407",
        "2024-01-05T09:00:07Z|32407",
        "2024-01-05T09:00Z|32400",
        "2024-01-05T23:59:59+02:00|86399",
        "2024-01-05 09:00:00 -0530|32400",
        "2024-01-05 09:00:00+02|32400",
        "2024-1-5|-1",
        "2024/01/05|-1",
        "2024.01.05 9:00|32400",
        "20240105|-1",
        "202401050900|32400",
        "20240105090007|32407",
        "20240105T0900|32400",
        "5 Jan 2024|-1",
        "05-JAN-2024 9:00 am|32400",
        "5. Januar 2024, 09:00 Uhr|32400",
        "Jan 5, 2024 12:00 AM|0",
        "January 5 2024 at 12:30 PM|45000",
        "2024-Jan-05|-1",
        "05-Jan-24|-1",
        "45296|-1",
        "45296.375|32400",
        "45296,375|32400",
      })
  void readsDatesThatSayTheirOrderWithTheTimeAsWritten(String text, int second) {
    Moment read = visits.plain(text);
    assertThat(read).isNotNull();
    assertThat(read.date()).isEqualTo("2024-01-05");
    assertThat(read.secondOfDay()).isEqualTo(second);
    assertThat(visits.ordered(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05T09:00Z, 0",
    "2024-01-05T09:00:00.000+00:00, 0",
    "2024-01-05T09:00+02:00, 120",
    "2024-01-05 09:00:00 -0530, -330",
    "2024-01-05 09:00+02, 120",
    "2024-01-05 09:00 GMT, 0",
    "5 Jan 2024 9:00 AM PST, -480",
    "5 Jan 2024 9:00 AM EDT, -240",
    "2024-01-05 09:00 CEST, 120",
    "2024-01-05 09:00+14:00, 840"
  })
  void keepsTheOffsetThatATimeStates(String text, int minutes) {
    assertThat(visits.plain(text)).isNotNull();
    assertThat(visits.plain(text).offset()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-05", "2024-01-05T09:00", "45296.375", "2024-01-05 09:00 Uhr"})
  void makesUpNoOffset(String text) {
    assertThat(visits.plain(text)).isNotNull();
    assertThat(visits.plain(text).hasOffset()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "2024-00-10",
        "2024-01-00",
        "2024-04-31",
        "1899-12-31",
        "2201-01-01",
        "2024-01-05T24:00",
        "2024-01-05T09:60",
        "2024-01-05T09:00:60",
        "2024-01-05T",
        "2024-01-05 ",
        "2024-01-05T09",
        "2024-01-05T09:00:00.",
        "2024-01-05T09:00+2",
        "2024-01-05T09:00+14:01",
        "2024-01-05T09:00+02:60",
        "2024-01-05T09:00Zx",
        "2024-01-05 morning",
        "2024-01-05T09:00+02:0",
        "2024-01-05 13:00 PM",
        "2024-01-05 0:30 am",
        "30 Feb 2024",
        "5 Jänner 2024",
        "01312024",
        "2024",
        "1985",
        "07:00",
        "2024-01/05",
        "05 01 2024",
        "5,5",
        "4529",
        "452960",
        "",
        "-",
        "\u0662\u0660\u0662\u0664-01-05"
      })
  void takesNothingElseForADate(String text) {
    assertThat(visits.plain(text)).isNull();
    assertThat(visits.ordered(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "1900-01-01", "2200-12-31", "2024-04-30"})
  void readsTheNearestPossibleDates(String text) {
    assertThat(visits.plain(text)).isEqualTo(Moment.untimed(LocalDate.parse(text)));
  }

  @Test
  void leavesOrdersOpenThatNumbersAllow() {
    assertThat(visits.plain("03/04/2024")).isNull();
    assertThat(days("03/04/2024"))
        .containsExactly(
            Map.entry(DateOrder.DAY_MONTH_YEAR, LocalDate.of(2024, 4, 3)),
            Map.entry(DateOrder.MONTH_DAY_YEAR, LocalDate.of(2024, 3, 4)));
    assertThat(days("31.01.2024 14:30")).containsOnlyKeys(DateOrder.DAY_MONTH_YEAR);
    assertThat(days("1/31/2024")).containsOnlyKeys(DateOrder.MONTH_DAY_YEAR);
    assertThat(days("13/32/2024")).isEmpty();
    assertThat(days("24-01-31")).containsOnlyKeys(DateOrder.YEAR_MONTH_DAY);
    assertThat(days("24-01-05"))
        .containsExactly(
            Map.entry(DateOrder.YEAR_MONTH_DAY, LocalDate.of(2024, 1, 5)),
            Map.entry(DateOrder.DAY_MONTH_YEAR, LocalDate.of(2005, 1, 24)));
  }

  private Map<DateOrder, LocalDate> days(String text) {
    Map<DateOrder, LocalDate> days = new TreeMap<>();
    visits.ordered(text).forEach((order, moment) -> days.put(order, moment.date()));
    return days;
  }

  @Test
  void givesShortYearsTheCenturyThatTheAsOfDateAllows() {
    assertThat(date(births, "05-Jan-26")).isEqualTo("2026-01-05");
    assertThat(date(births, "05-Jan-27")).isEqualTo("1927-01-05");
    assertThat(date(visits, "05-Jan-27")).isEqualTo("2027-01-05");
    assertThat(visits.plain("05-Jan-28")).isNull();
    assertThat(date(visits, "05-Jan-70")).isEqualTo("1970-01-05");
  }

  @Test
  void roundsADayNumberUpToTheNextDay() {
    assertThat(visits.plain("45296.9999999"))
        .isEqualTo(new Moment((int) LocalDate.of(2024, 1, 6).toEpochDay(), 0));
  }

  private static String date(DateReader reader, String text) {
    Moment moment = reader.plain(text);
    return moment == null ? "none" : moment.date().toString();
  }
}

package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.instrument.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Makes dates of texts, in every order that a text allows. Years of two digits are the latest that
 * lie no more than a year after the as-of date; for a date of birth, not after it. Spreadsheets'
 * day numbers count from 30 December 1899; no visit has one before 1970. For one file; not for
 * several threads.
 */
final class DateReader {

  private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:[.,]\\d{1,15})?");
  private static final int CENTURY = 100;
  private static final int FIRST_VISIT = 1970;
  private static final int SECONDS_A_DAY = 86_400;
  private static final long SERIAL_ORIGIN = LocalDate.of(1899, 12, 30).toEpochDay();

  private final WrittenDate written;
  private final int asOfYear;
  private final boolean birth;

  /**
   * @param birth whether the dates are those of birth, else of visits
   */
  DateReader(MonthNames months, LocalDate asOf, boolean birth) {
    written = new WrittenDate(months);
    asOfYear = asOf.getYear();
    this.birth = birth;
  }

  /** The moment of a text that says its order itself; null for others. */
  @Nullable Moment plain(String text) {
    Moment iso = IsoDates.parse(text);
    if (iso != null) {
      return iso;
    }
    return switch (written.read(text)) {
      case KNOWN -> moment(written.first, written.second, written.third);
      case SHORT_YEAR -> moment(full(written.first), written.second, written.third);
      case NONE -> serial(text);
      case NUMBERS, SHORT_NUMBERS -> null;
    };
  }

  /** The moment of a text in each order that makes it a date; none where the text says its own. */
  Map<DateOrder, Moment> ordered(String text) {
    Map<DateOrder, Moment> readings = new EnumMap<>(DateOrder.class);
    WrittenDate.Form form = written.read(text);
    if (form == WrittenDate.Form.NUMBERS || form == WrittenDate.Form.SHORT_NUMBERS) {
      boolean full = form == WrittenDate.Form.NUMBERS;
      int year = full ? written.third : full(written.third);
      put(readings, DateOrder.DAY_MONTH_YEAR, moment(year, written.second, written.first));
      put(readings, DateOrder.MONTH_DAY_YEAR, moment(year, written.first, written.second));
      if (!full) {
        Moment yearFirst = moment(full(written.first), written.second, written.third);
        put(readings, DateOrder.YEAR_MONTH_DAY, yearFirst);
      }
    }
    return readings;
  }

  /** Whether a text is a date, in whatever order, or a month's name with a number. */
  boolean isDateOrDay(String text) {
    boolean hasOrder =
        switch (written.read(text)) {
          case NUMBERS, SHORT_NUMBERS, SHORT_YEAR -> true;
          case KNOWN, NONE -> false;
        };
    return hasOrder || plain(text) != null || written.isDayOrYearOfMonth(text);
  }

  private static void put(
      Map<DateOrder, Moment> readings, DateOrder order, @Nullable Moment moment) {
    if (moment != null) {
      readings.put(order, moment);
    }
  }

  /** Whether readings differ, so that the order matters. */
  static boolean differ(Map<DateOrder, Moment> readings) {
    Set<Integer> days = new TreeSet<>();
    readings.values().forEach(moment -> days.add(moment.epochDay()));
    return days.size() > 1;
  }

  private @Nullable Moment moment(int year, int month, int day) {
    Moment moment = IsoDates.moment(year, month, day, written.secondOfDay);
    return moment == null ? null : moment.statedAt(written.offset);
  }

  /** The year that two digits mean; 0, which no date has, where it can be none. */
  private int full(int twoDigits) {
    int latest = birth ? asOfYear : asOfYear + 1;
    int year = latest - Math.floorMod(latest - twoDigits, CENTURY);
    return birth || year >= FIRST_VISIT ? year : 0;
  }

  private @Nullable Moment serial(String text) {
    if (!SERIAL.matcher(text).matches()) {
      return null;
    }
    double days = Double.parseDouble(text.replace(',', '.'));
    long seconds = Math.round(days * SECONDS_A_DAY);
    int day = (int) (SERIAL_ORIGIN + seconds / SECONDS_A_DAY);
    if (!birth && day < 0) {
      return null;
    }
    return new Moment(day, text.length() == 5 ? Moment.UNTIMED : (int) (seconds % SECONDS_A_DAY));
  }
}

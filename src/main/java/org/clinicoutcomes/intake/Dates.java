package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * ISO dates, with or without a time of day: {@code 2024-01-05}, {@code 2024-01-05T09:00}, {@code
 * 2024-01-05 09:00:00}. Fractions of a second and an offset are dropped, as every time is taken as
 * written. Years from 1900 to 2200; beyond them it is a typing error.
 */
final class Dates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int DATE_LENGTH = 10;
  private static final String EXPECTED =
      "is not a date of the years 1900 to 2200 written like 2024-01-31 or 2024-01-31 09:30";

  /** What stands for the date of a row that is rejected for it; it never leaves the row. */
  private static final Moment UNREADABLE = new Moment(0, Moment.UNTIMED);

  private Dates() {}

  /** A date that the row needs; where it has none that can be read, the row is rejected. */
  static Moment required(Row row, Column column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      row.missing(column);
      return UNREADABLE;
    }
    return Objects.requireNonNullElse(checked(row, column, text, Scope.ROW), UNREADABLE);
  }

  /** A date the row can do without; null where it has none that can be read. */
  static @Nullable Moment optional(Row row, Column column) {
    String text = row.text(column);
    return Texts.isMissing(text) ? null : checked(row, column, text, Scope.CELL);
  }

  private static @Nullable Moment checked(Row row, Column column, String text, Scope scope) {
    Moment moment = parse(text);
    if (moment == null) {
      row.problem(
          column, scope, RejectCode.BAD_DATE, EXPECTED, "Write the date as year-month-day.");
    }
    return moment;
  }

  /** The date and time of a trimmed text, or null. */
  static @Nullable Moment parse(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    if (!isDate(year, month, day) || !is(text, 4, '-') || !is(text, 7, '-')) {
      return null;
    }
    int second = text.length() == DATE_LENGTH ? Moment.UNTIMED : second(text);
    boolean unreadable = second < 0 && text.length() != DATE_LENGTH;
    return unreadable ? null : new Moment(epochDay(year, month, day), second);
  }

  private static int epochDay(int year, int month, int day) {
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  private static boolean isDate(int year, int month, int day) {
    return FIRST_YEAR <= year
        && year <= LAST_YEAR
        && 1 <= month
        && month <= 12
        && 1 <= day
        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  /** The second of the day from after the date on, or -1. */
  private static int second(String text) {
    int hour = number(text, 11, 2);
    int minute = number(text, 14, 2);
    boolean seconds = is(text, 16, ':');
    int second = seconds ? number(text, 17, 2) : 0;
    boolean clock = within(hour, 23) && within(minute, 59) && within(second, 59);
    boolean separated = (is(text, 10, 'T') || is(text, 10, ' ')) && is(text, 13, ':');
    int rest = seconds ? afterFraction(text, 19) : 16;
    return clock && separated && isOffset(text, rest) ? hour * 3600 + minute * 60 + second : -1;
  }

  private static int afterFraction(String text, int from) {
    int at = from;
    if (is(text, at, '.') && digit(text, at + 1) >= 0) {
      at += 2;
      while (digit(text, at) >= 0) {
        at++;
      }
    }
    return at;
  }

  /** Whether the rest is nothing, {@code Z}, or {@code +02}, {@code +0200}, {@code +02:00}. */
  private static boolean isOffset(String text, int from) {
    int at = is(text, from, ' ') ? from + 1 : from;
    if (at == text.length() || is(text, at, 'Z')) {
      return at == text.length() || at + 1 == text.length();
    }
    boolean hours = (is(text, at, '+') || is(text, at, '-')) && within(number(text, at + 1, 2), 18);
    int minutes = is(text, at + 3, ':') ? at + 4 : at + 3;
    boolean whole = at + 3 == text.length();
    boolean more = within(number(text, minutes, 2), 59) && minutes + 2 == text.length();
    return hours && (whole || more);
  }

  private static boolean within(int value, int highest) {
    return 0 <= value && value <= highest;
  }

  private static boolean is(String text, int position, char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  /** The number that so many digits make, or -1. */
  private static int number(String text, int from, int digits) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = digit(text, i);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int digit(String text, int position) {
    char c = position < text.length() ? text.charAt(position) : ' ';
    return '0' <= c && c <= '9' ? c - '0' : -1;
  }
}

package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import org.clinicoutcomes.instrument.Moment;
import org.jspecify.annotations.Nullable;

/** The plain dates {@code 2024-01-05} and {@code 2024-01-05T09:00:00}, read without detours. */
final class IsoDates {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2200;

  private static final int DATE_LENGTH = 10;
  private static final int TO_MINUTES = 16;
  private static final int TO_SECONDS = 19;

  private IsoDates() {}

  /** The moment; null where the text is written otherwise, or is no date. */
  static @Nullable Moment parse(String text) {
    int length = text.length();
    boolean dateOnly = length == DATE_LENGTH;
    if (!dateOnly && length != TO_MINUTES && length != TO_SECONDS) {
      return null;
    }
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int second = dateOnly ? Moment.UNTIMED : second(text, length == TO_SECONDS);
    return second < 0 && !dateOnly
        ? null
        : moment(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2), second);
  }

  /** The moment of a date that there is; null for another. */
  static @Nullable Moment moment(int year, int month, int day, int secondOfDay) {
    boolean isDate =
        FIRST_YEAR <= year
            && year <= LAST_YEAR
            && 1 <= month
            && month <= 12
            && 1 <= day
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return isDate
        ? new Moment((int) LocalDate.of(year, month, day).toEpochDay(), secondOfDay)
        : null;
  }

  private static int second(String text, boolean seconds) {
    int hour = number(text, 11, 2);
    int minute = number(text, 14, 2);
    int second = seconds ? number(text, 17, 2) : 0;
    boolean clock = within(hour, 23) && within(minute, 59) && within(second, 59);
    boolean parted =
        (text.charAt(10) == 'T' || text.charAt(10) == ' ')
            && text.charAt(13) == ':'
            && (!seconds || text.charAt(16) == ':');
    return clock && parted ? hour * 3600 + minute * 60 + second : -1;
  }

  private static boolean within(int value, int highest) {
    return 0 <= value && value <= highest;
  }

  /** The number that so many digits make, or -1. */
  private static int number(String text, int from, int digits) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}

package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Moment;

/**
 * What a text that may be a date consists of, before it is known in which order its numbers stand:
 * three numbers, or two and a month's name, and a time of day. Used again for each text, as a file
 * has a date in every row. Not for several threads.
 */
final class WrittenDate {

  /** What can be made of a text. */
  enum Form {
    /** No date. */
    NONE,
    /** Year, month and day are known from the text alone. */
    KNOWN,
    /** Three numbers, the last with four digits: day and month, in either order, before a year. */
    NUMBERS,
    /** Three numbers of at most two digits: any may be the year. */
    SHORT_NUMBERS,
    /** Day and month are known, and a year of two digits. */
    SHORT_YEAR
  }

  private static final int LONGEST = 60;

  private final MonthNames months;
  private String text = "";
  private int at;
  private int digits;
  int first;
  int second;
  int third;
  int secondOfDay;
  int offset;

  WrittenDate(MonthNames months) {
    this.months = months;
  }

  /** Takes a trimmed text apart. For {@code KNOWN} the parts are year, month, day. */
  Form read(String trimmed) {
    text = trimmed;
    at = 0;
    secondOfDay = Moment.UNTIMED;
    offset = Moment.NO_OFFSET;
    if (text.length() > LONGEST) {
      return Form.NONE;
    }
    Form form = isDigit(at) ? fromNumber() : fromMonth();
    return form == Form.NONE || !readTime() ? Form.NONE : form;
  }

  /** Whether a trimmed text is a month's name and one number, such as {@code 10-Jul}. */
  boolean isDayOrYearOfMonth(String trimmed) {
    text = trimmed;
    at = 0;
    if (text.length() > LONGEST) {
      return false;
    }
    boolean numberFirst = isDigit(at) && number() >= 0 && separator() != '?' && isLetter(at);
    boolean isMonth = isLetter(at) && month() != 0;
    boolean numberLast = !numberFirst && separator() != 0 && isDigit(at) && number() >= 0;
    return isMonth && (numberFirst || numberLast) && at == text.length() && digits <= 4;
  }

  private Form fromNumber() {
    first = number();
    int firstDigits = digits;
    if (firstDigits == 8) {
      return compact();
    }
    if (firstDigits != 4 && firstDigits > 2) {
      return Form.NONE;
    }
    char separator = separator();
    if (isLetter(at)) {
      return withMonthName(firstDigits);
    }
    if (separator == 0 || separator == ' ' || separator == '?' || !isDigit(at)) {
      return Form.NONE;
    }
    second = number();
    return digits <= 2 && separator() == separator && isDigit(at)
        ? ofThree(firstDigits)
        : Form.NONE;
  }

  private Form ofThree(int firstDigits) {
    third = number();
    if (firstDigits == 4) {
      return digits <= 2 ? Form.KNOWN : Form.NONE;
    }
    return digits == 4 ? Form.NUMBERS : digits <= 2 ? Form.SHORT_NUMBERS : Form.NONE;
  }

  /** {@code 20240131}. */
  private Form compact() {
    third = first % 100;
    second = first / 100 % 100;
    first = first / 10_000;
    return Form.KNOWN;
  }

  /** {@code 31 Jan 2024}, {@code 31-Jan-24}, {@code 2024-Jan-31}. */
  private Form withMonthName(int firstDigits) {
    int month = month();
    separator();
    if (month == 0 || !isDigit(at)) {
      return Form.NONE;
    }
    int last = number();
    if (firstDigits == 4) {
      second = month;
      third = last;
      return digits <= 2 ? Form.KNOWN : Form.NONE;
    }
    return named(first, month, last);
  }

  /** {@code Jan 31, 2024}. */
  private Form fromMonth() {
    int month = isLetter(at) ? month() : 0;
    separator();
    if (month == 0 || !isDigit(at)) {
      return Form.NONE;
    }
    int day = number();
    if (digits > 2 || separator() == 0 || !isDigit(at)) {
      return Form.NONE;
    }
    return named(day, month, number());
  }

  private Form named(int day, int month, int year) {
    first = year;
    second = month;
    third = day;
    return digits == 4 ? Form.KNOWN : digits == 2 ? Form.SHORT_YEAR : Form.NONE;
  }

  private int month() {
    int start = at;
    while (isLetter(at)) {
      at++;
    }
    return months.month(text.substring(start, at));
  }

  /** What parts two parts of a date: one of {@code / . -}, or a comma or blank, blanks around. */
  private char separator() {
    char found = 0;
    while (at < text.length() && "/.-, ".indexOf(text.charAt(at)) >= 0) {
      char c = text.charAt(at++);
      found = found == 0 || found == ' ' ? c : c == ' ' ? found : '?';
    }
    return found;
  }

  private boolean readTime() {
    if (at == text.length()) {
      return true;
    }
    ClockTime time = ClockTime.of(text, at);
    if (time != null) {
      secondOfDay = time.secondOfDay();
      offset = time.offset();
    }
    return time != null;
  }

  private int number() {
    int value = 0;
    int start = at;
    while (isDigit(at) && at - start < 8) {
      value = value * 10 + (text.charAt(at++) - '0');
    }
    digits = at - start;
    return value;
  }

  private boolean isDigit(int position) {
    return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
  }

  private boolean isLetter(int position) {
    return position < text.length() && Character.isLetter(text.charAt(position));
  }
}

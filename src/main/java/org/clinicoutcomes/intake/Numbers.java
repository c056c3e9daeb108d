package org.clinicoutcomes.intake;

/**
 * Plain decimals: digits, a sign if negative, a point with digits after it; nothing else, so that
 * {@code 07:00}, {@code <5}, {@code 1e1} or {@code 7-8} is never taken for a number.
 */
final class Numbers {

  /** What {@link #hundredths} gives for a text that is no number. */
  static final long NONE = Long.MIN_VALUE;

  private static final long LARGEST = 1_000_000_000_000L;

  private Numbers() {}

  /**
   * The number in hundredths, further decimals cut off, or {@link #NONE}; a number too large to
   * matter is given as some number larger than any range allows.
   */
  static long hundredths(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    if (whole == start || (point >= 0 && point == text.length() - 1)) {
      return NONE;
    }
    if (!areDigits(text, start, whole) || !areDigits(text, whole + 1, text.length())) {
      return NONE;
    }
    long value = whole(text, start, whole) * 100 + decimal(text, whole + 1) * 10L;
    value += decimal(text, whole + 2);
    return start == 1 ? -value : value;
  }

  /** The number in hundredths, rounded half up, or {@link #NONE}. */
  static long nearest(String number) {
    long cutOff = hundredths(number);
    return cutOff == NONE || !isLong(number) ? cutOff : rounded(number, cutOff);
  }

  /** Whether a number has decimals that hundredths may not hold. */
  static boolean isLong(String number) {
    int point = number.indexOf('.');
    return point >= 0 && number.length() > point + 3;
  }

  /**
   * A number in hundredths, rounded half up: what lies halfway goes away from zero.
   *
   * @param cutOff the number as {@link #hundredths} gives it
   */
  static long rounded(String number, long cutOff) {
    if (decimal(number, number.indexOf('.') + 3) < 5) {
      return cutOff;
    }
    return number.charAt(0) == '-' ? cutOff - 1 : cutOff + 1;
  }

  /**
   * Whether rounding to hundredths changes a number that {@linkplain #isLong may need it}. Less
   * than a ten-thousandth is what computers leave of a number that needs none.
   */
  static boolean isRounded(String number) {
    int point = number.indexOf('.');
    int further = decimal(number, point + 3) * 10 + decimal(number, point + 4);
    return 0 < further && further < 99;
  }

  /** Whether a number is not whole; trailing zeros are no decimals. */
  static boolean hasDecimals(String number) {
    return hasDecimalsFrom(number, 0);
  }

  private static boolean hasDecimalsFrom(String number, int place) {
    int point = number.indexOf('.');
    for (int i = point + 1 + place; point >= 0 && i < number.length(); i++) {
      if (number.charAt(i) != '0') {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but digits stands from one place to before another. */
  static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static long whole(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to && value < LARGEST; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private static int decimal(String text, int position) {
    return position < text.length() ? text.charAt(position) - '0' : 0;
  }
}

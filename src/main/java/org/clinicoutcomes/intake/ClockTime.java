package org.clinicoutcomes.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of day after a date: {@code T09:30}, {@code 9:30 PM}, {@code 09:30:15.250+02:00}, {@code
 * 14:30 Uhr}. Fractions of a second, an offset and a time zone's name are dropped, as every time is
 * taken as written.
 */
record ClockTime(int secondOfDay) {

  private static final Pattern TIME =
      Pattern.compile(
          "(?:T|,? +(?:at |um )?)(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + "(?: ?([AaPp])\\.?[Mm]\\.?)?"
              + "(?: ?(?:Z|[+-]\\d{2}(?::?\\d{2})?|UTC|GMT|[ECMP][SD]T|CES?T|BST|Uhr|h))?");

  private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?");
  private static final int HALF_DAY = 12;

  /** The time that the rest of a text is; null if it is none. */
  static @Nullable ClockTime of(String text, int from) {
    Matcher matcher = TIME.matcher(text).region(from, text.length());
    if (!matcher.matches()) {
      Matcher compact = COMPACT.matcher(text).region(from, text.length());
      return from == 8 && compact.matches() ? time(compact, number(compact, 1)) : null;
    }
    String half = matcher.group(4);
    int hour = half == null ? number(matcher, 1) : hour(number(matcher, 1), half);
    return time(matcher, hour);
  }

  private static @Nullable ClockTime time(Matcher matcher, int hour) {
    int minute = number(matcher, 2);
    int second = matcher.group(3) == null ? 0 : number(matcher, 3);
    boolean isTime = 0 <= hour && hour <= 23 && minute <= 59 && second <= 59;
    return isTime ? new ClockTime(hour * 3600 + minute * 60 + second) : null;
  }

  /** The hour of 24 for one of 12; negative where it is none. */
  private static int hour(int of12, String half) {
    if (of12 < 1 || of12 > HALF_DAY) {
      return -1;
    }
    return of12 % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}

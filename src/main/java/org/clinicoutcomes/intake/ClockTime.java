package org.clinicoutcomes.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.instrument.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The time of day after a date: {@code T09:30}, {@code 9:30 PM}, {@code 09:30:15.250+02:00}, {@code
 * 14:30 Uhr}. Fractions of a second are dropped.
 *
 * @param offset in minutes east of UTC, as stated or meant by a zone's name; {@link
 *     Moment#NO_OFFSET} where there is neither
 */
record ClockTime(int secondOfDay, int offset) {

  private static final Pattern TIME =
      Pattern.compile(
          "(?:T|,? +(?:at |um )?)(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + "(?: ?([AaPp])\\.?[Mm]\\.?)?"
              + "(?: ?(?:([+-])(\\d{2})(?::?(\\d{2}))?"
              + "|(Z|UTC|GMT|[ECMP][SD]T|CES?T|BST)|Uhr|h))?");

  private static final int SIGN = 5;
  private static final int HOURS = 6;
  private static final int MINUTES = 7;
  private static final int ZONE = 8;

  private static final Map<String, Integer> HOURS_EAST =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EDT", -4),
          Map.entry("EST", -5),
          Map.entry("CDT", -5),
          Map.entry("CST", -6),
          Map.entry("MDT", -6),
          Map.entry("MST", -7),
          Map.entry("PDT", -7),
          Map.entry("PST", -8));

  private static final int FARTHEST = 14 * 60;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE;

  private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?");
  private static final int HALF_DAY = 12;

  /** The time that the rest of a text is; null if it is none. */
  static @Nullable ClockTime of(String text, int from) {
    Matcher matcher = TIME.matcher(text).region(from, text.length());
    if (!matcher.matches()) {
      Matcher compact = COMPACT.matcher(text).region(from, text.length());
      return from == 8 && compact.matches()
          ? time(compact, number(compact, 1), Moment.NO_OFFSET)
          : null;
    }
    String half = matcher.group(4);
    int hour = half == null ? number(matcher, 1) : hour(number(matcher, 1), half);
    return time(matcher, hour, offset(matcher));
  }

  private static @Nullable ClockTime time(Matcher matcher, int hour, int offset) {
    int minute = number(matcher, 2);
    int second = matcher.group(3) == null ? 0 : number(matcher, 3);
    boolean isTime =
        0 <= hour && hour <= 23 && minute <= 59 && second <= 59 && offset != IMPOSSIBLE;
    return isTime ? new ClockTime(hour * 3600 + minute * 60 + second, offset) : null;
  }

  /** In minutes; no clock of the world is more than 14 hours from UTC. */
  private static int offset(Matcher matcher) {
    if (matcher.group(ZONE) != null) {
      return HOURS_EAST.getOrDefault(matcher.group(ZONE), 0) * 60;
    }
    if (matcher.group(SIGN) == null) {
      return Moment.NO_OFFSET;
    }
    int minutes = matcher.group(MINUTES) == null ? 0 : number(matcher, MINUTES);
    int offset = number(matcher, HOURS) * 60 + minutes;
    if (minutes > 59 || offset > FARTHEST) {
      return IMPOSSIBLE;
    }
    return matcher.group(SIGN).equals("-") ? -offset : offset;
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

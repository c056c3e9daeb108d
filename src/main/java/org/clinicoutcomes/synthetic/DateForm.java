package org.clinicoutcomes.synthetic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a system writes dates, and times after them. An impossible date stays impossible, in whatever
 * order it is read: its day is one that could not be taken for a month either.
 */
final class DateForm {

  private static final Pattern OURS =
      Pattern.compile(
          "(?<date>(?<year>\\d{4})-(?<month>\\d\\d)-\\d\\d)(?:T(?<time>\\d\\d:\\d\\d))?");
  private static final Pattern FOREIGN =
      Pattern.compile("\\d\\d\\.(?<month>\\d\\d)\\.(?<year>\\d{4})");
  private static final String NO_DAY = "45";

  private final String pattern;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;

  /**
   * @param pattern of a date, with {@code dd}, {@code MM} and {@code yyyy}
   * @param time pattern of a time
   */
  DateForm(String pattern, String time) {
    this.pattern = pattern;
    this.date = DateTimeFormatter.ofPattern(pattern, Locale.US);
    this.time = DateTimeFormatter.ofPattern(time, Locale.US);
  }

  /** The date, with its time if it has one; what is no attempt at a date stays as it is. */
  String written(String text) {
    Matcher ours = OURS.matcher(text);
    if (ours.matches()) {
      return written(ours);
    }
    Matcher foreign = FOREIGN.matcher(text);
    return foreign.matches() ? impossible(foreign) : text;
  }

  private String written(Matcher ours) {
    try {
      LocalDate day = LocalDate.parse(ours.group("date"));
      String after = ours.group("time");
      return written(day) + (after == null ? "" : " " + time.format(LocalTime.parse(after)));
    } catch (DateTimeParseException noDate) {
      return impossible(ours);
    }
  }

  String written(LocalDate day) {
    return date.format(day);
  }

  private String impossible(Matcher parts) {
    return pattern
        .replace("dd", NO_DAY)
        .replace("MM", parts.group("month"))
        .replace("yyyy", parts.group("year"));
  }
}

package org.clinicoutcomes.synthetic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a system writes dates, and times after them. A date that there is not stays one, and in every
 * order: its day is one that no order could take for a month.
 *
 * @param date a pattern of {@code dd}, {@code MM} and {@code yyyy}
 * @param time a pattern
 */
record DateForm(String date, String time) {

  private static final Pattern OURS =
      Pattern.compile(
          "(?<date>(?<year>\\d{4})-(?<month>\\d\\d)-\\d\\d)(?:T(?<time>\\d\\d:\\d\\d))?");
  private static final Pattern FOREIGN =
      Pattern.compile("\\d\\d\\.(?<month>\\d\\d)\\.(?<year>\\d{4})");
  private static final String NO_DAY = "45";

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
      return written(day) + (after == null ? "" : " " + formatted(LocalTime.parse(after)));
    } catch (DateTimeParseException noDate) {
      return impossible(ours);
    }
  }

  String written(LocalDate day) {
    return DateTimeFormatter.ofPattern(date, Locale.US).format(day);
  }

  private String formatted(LocalTime at) {
    return DateTimeFormatter.ofPattern(time, Locale.US).format(at);
  }

  private String impossible(Matcher parts) {
    return date.replace("dd", NO_DAY)
        .replace("MM", parts.group("month"))
        .replace("yyyy", parts.group("year"));
  }
}

package org.clinicoutcomes.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date and, if known, the second of its day (null: no time). "00:00 is a known time." */
public record NaiveMoment(LocalDate date, Integer second) {
  /** "Times are taken as written ... where all files state one offset, or none." */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:Z|[+-]\\d{2}:?\\d{2})?)?");

  /** Reads an ISO date or date-time, or day/month/year; null where it is neither. */
  public static NaiveMoment read(String written) {
    String text = written.replaceFirst("^(\\d\\d)/(\\d\\d)/(\\d{4})$", "$3-$2-$1");
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      String time = matcher.group(2);
      return new NaiveMoment(date, time == null ? null : LocalTime.parse(time).toSecondOfDay());
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  /** "untimed before timed, then time". */
  public int compareTime(NaiveMoment other) {
    if (second == null || other.second == null) {
      return (second == null ? 0 : 1) - (other.second == null ? 0 : 1);
    }
    return Integer.compare(second, other.second);
  }

  /** Whether both times are known and this one is later. */
  public boolean knownLaterInTheDayThan(NaiveMoment other) {
    return second != null && other.second != null && second > other.second;
  }
}

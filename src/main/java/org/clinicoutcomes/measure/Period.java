package org.clinicoutcomes.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * A stretch of the calendar that rates are given for, by the name it has in files.
 *
 * @param grain how long
 * @param name {@code all}, {@code 2024}, {@code 2024-Q1} or {@code 2024-03}
 */
public record Period(Grain grain, String name) {

  /** The lengths of a period. */
  public enum Grain {
    ALL,
    YEAR,
    QUARTER,
    MONTH
  }

  /** How much of an ISO date names the year, and the month. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;

  /** All dates up to the as-of date. */
  public static final Period ALL = new Period(Grain.ALL, "all");

  /** The period of a name. */
  public static Period named(String name) {
    if (name.equals(ALL.name)) {
      return ALL;
    }
    if (name.length() == YEAR) {
      return new Period(Grain.YEAR, name);
    }
    return new Period(name.charAt(YEAR + 1) == 'Q' ? Grain.QUARTER : Grain.MONTH, name);
  }

  /** The periods that a date of a four-digit year falls in, the longest first. */
  public static List<Period> of(LocalDate date) {
    String iso = date.toString();
    String year = iso.substring(0, YEAR);
    return List.of(
        ALL,
        new Period(Grain.YEAR, year),
        new Period(Grain.QUARTER, year + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR)),
        new Period(Grain.MONTH, iso.substring(0, MONTH)));
  }

  /**
   * The last day of the period.
   *
   * @throws IllegalArgumentException for {@link #ALL}, which has none
   */
  public LocalDate lastDay() {
    return switch (grain) {
      case ALL -> throw new IllegalArgumentException("all dates have no last day");
      case YEAR -> LocalDate.of(year(), 12, 31);
      case QUARTER -> YearMonth.of(year(), 3 * (name.charAt(MONTH - 1) - '0')).atEndOfMonth();
      case MONTH -> YearMonth.of(year(), Integer.parseInt(name.substring(YEAR + 1))).atEndOfMonth();
    };
  }

  /** The period of the same length that follows. */
  public Period next() {
    return of(lastDay().plusDays(1)).get(grain.ordinal());
  }

  private int year() {
    return Integer.parseInt(name.substring(0, YEAR));
  }
}

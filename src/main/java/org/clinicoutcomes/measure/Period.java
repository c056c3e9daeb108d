package org.clinicoutcomes.measure;

import java.time.LocalDate;
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
}

package org.clinicoutcomes.measure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

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

  /** All dates up to the as-of date. */
  public static final Period ALL = new Period(Grain.ALL, "all");

  /** The periods that a date falls in, the longest first. */
  public static List<Period> of(LocalDate date) {
    int year = date.getYear();
    int quarter = date.get(IsoFields.QUARTER_OF_YEAR);
    return List.of(
        ALL,
        new Period(Grain.YEAR, String.format(Locale.ROOT, "%04d", year)),
        new Period(Grain.QUARTER, String.format(Locale.ROOT, "%04d-Q%d", year, quarter)),
        new Period(
            Grain.MONTH, String.format(Locale.ROOT, "%04d-%02d", year, date.getMonthValue())));
  }
}

package org.clinicoutcomes.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * A file's dates after the as-of date: bookings, or dates of which day and month were exchanged.
 * Bookings fall on any day of a month.
 */
public final class LaterDates {

  private static final int LAST_MONTH = 12;

  private static final int LEAST_MONTHS = 3;

  /**
   * With three months to come there are nine before, and a day of a month is one of those with a
   * chance of less than a third: six are so with less than one in a thousand.
   */
  private static final int LEAST = 6;

  private final int asOf;
  private final Set<LocalDate> dates = new HashSet<>();
  private long rows;

  public LaterDates(LocalDate asOf) {
    this.asOf = Math.toIntExact(asOf.toEpochDay());
  }

  /** Takes the date of a row into account. */
  public void add(int epochDay) {
    if (epochDay > asOf) {
      rows++;
      dates.add(LocalDate.ofEpochDay(epochDay));
    }
  }

  /** How many rows have such a date. */
  public long rows() {
    return rows;
  }

  /**
   * Whether they are earlier ones, exchanged: six or more, all of a day up to 12, in three months
   * or more, and all between the first month of the file and the as-of date once they are exchanged
   * again.
   *
   * @param first the file's first day
   */
  public boolean areTurned(int first) {
    return dates.size() >= LEAST
        && dates.stream().map(LocalDate::getMonth).distinct().count() >= LEAST_MONTHS
        && dates.stream().allMatch(date -> liesWithin(date, LocalDate.ofEpochDay(first)));
  }

  private boolean liesWithin(LocalDate date, LocalDate first) {
    if (date.getDayOfMonth() > LAST_MONTH) {
      return false;
    }
    long turned =
        LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()).toEpochDay();
    return first.withDayOfMonth(1).toEpochDay() <= turned && turned <= asOf;
  }
}

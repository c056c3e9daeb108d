package org.clinicoutcomes.instrument;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A date with the time of day where it is known, as written: no zone, no offset.
 *
 * <p>Order: date, then untimed before timed, then time.
 *
 * @param epochDay the date
 * @param secondOfDay 0 to 86,399; {@link #UNTIMED} where the time is not known (00:00 is known)
 */
public record Moment(int epochDay, int secondOfDay) implements Comparable<Moment> {

  /** The second of a date whose time is not known. */
  public static final int UNTIMED = -1;

  private static final Comparator<Moment> ORDER =
      Comparator.comparingInt(Moment::epochDay).thenComparingInt(Moment::secondOfDay);

  /** The date alone. */
  public static Moment untimed(LocalDate date) {
    return new Moment(Math.toIntExact(date.toEpochDay()), UNTIMED);
  }

  public boolean isTimed() {
    return secondOfDay != UNTIMED;
  }

  public LocalDate date() {
    return LocalDate.ofEpochDay(epochDay);
  }

  /** Whether both times are known and this one is later in its day than the other in its own. */
  public boolean isKnownLaterInDayThan(Moment other) {
    return isTimed() && other.isTimed() && secondOfDay > other.secondOfDay;
  }

  @Override
  public int compareTo(Moment other) {
    return ORDER.compare(this, other);
  }
}

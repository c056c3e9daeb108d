package org.clinicoutcomes.instrument;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A date with the time of day where it is known, as a clock shows them there where the offset from
 * UTC is the stated one; without an offset, as written.
 *
 * <p>Order: date, then untimed before timed, then time; whatever the offset.
 *
 * @param epochDay the date
 * @param secondOfDay 0 to 86,399; {@link #UNTIMED} where the time is not known (00:00 is known)
 * @param offset minutes east of UTC; {@link #NO_OFFSET} where none is stated
 */
public record Moment(int epochDay, int secondOfDay, int offset) implements Comparable<Moment> {

  /** The second of a date whose time is not known. */
  public static final int UNTIMED = -1;

  /** The offset of a moment of which none is stated. */
  public static final int NO_OFFSET = Short.MIN_VALUE;

  private static final int SECONDS_A_DAY = 86_400;
  private static final int SECONDS_A_MINUTE = 60;

  private static final Comparator<Moment> ORDER =
      Comparator.comparingInt(Moment::epochDay).thenComparingInt(Moment::secondOfDay);

  /** A moment of which no offset is stated. */
  public Moment(int epochDay, int secondOfDay) {
    this(epochDay, secondOfDay, NO_OFFSET);
  }

  /** The date alone. */
  public static Moment untimed(LocalDate date) {
    return new Moment(Math.toIntExact(date.toEpochDay()), UNTIMED);
  }

  /** The date alone of this one. */
  public Moment untimed() {
    return new Moment(epochDay, UNTIMED);
  }

  /** The same date and time, stated at an offset. */
  public Moment statedAt(int minutes) {
    return new Moment(epochDay, secondOfDay, minutes);
  }

  /** What a clock shows at another offset at the same instant; only of one with an offset. */
  public Moment shownAt(int minutes) {
    long second = second() + (long) (minutes - offset) * SECONDS_A_MINUTE;
    return new Moment(
        (int) Math.floorDiv(second, SECONDS_A_DAY), Math.floorMod(second, SECONDS_A_DAY), minutes);
  }

  /** Seconds since 1970 began where the clock is; of an untimed one, as its day begins. */
  public long second() {
    return (long) epochDay * SECONDS_A_DAY + Math.max(0, secondOfDay);
  }

  public boolean hasOffset() {
    return offset != NO_OFFSET;
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

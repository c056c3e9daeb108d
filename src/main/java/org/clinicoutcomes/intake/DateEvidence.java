package org.clinicoutcomes.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.clock.ClinicZone;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.instrument.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of all files of a source with one header say of their order: an order in which
 * some date is none is ruled out, unless that date is none in any order. Evidence ends when one
 * order is left; what contradicts it later is found when the rows are read.
 */
final class DateEvidence {

  private final Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);
  private String settledBy = "";
  private boolean needed;
  private boolean matters;
  private final Midnights asWritten = new Midnights();
  private final Midnights local = new Midnights();
  private final @Nullable ClinicZone zone;

  /** Times of day, and whether there is any. */
  private static final class Midnights {
    private boolean any;
    private boolean isAnotherTime;

    void add(Moment date) {
      any |= date.secondOfDay() == 0;
      isAnotherTime |= date.secondOfDay() > 0;
    }

    boolean areNoTimes() {
      return any && !isAnotherTime;
    }
  }

  /**
   * @param zone the clinic's, if stated
   */
  DateEvidence(@Nullable ClinicZone zone) {
    this.zone = zone;
  }

  /**
   * Takes a date's readings into account.
   *
   * @param where it stands, in words
   */
  void add(Map<DateOrder, Moment> readings, String where) {
    if (readings.isEmpty() || isSettled()) {
      return;
    }
    needed = true;
    matters |= DateReader.differ(readings);
    possible.retainAll(readings.keySet());
    if (isSettled()) {
      settledBy = where;
    }
  }

  /** Takes a date's time of day into account, in whatever order it is read. */
  void addTime(Moment date) {
    asWritten.add(date);
    if (zone != null) {
      local.add(zone.local(date));
    }
  }

  /** Where 00:00 is no time, as no date has another. */
  DateFinding.Midnight midnight() {
    if (asWritten.areNoTimes()) {
      return DateFinding.Midnight.NO_TIME_AS_WRITTEN;
    }
    return local.areNoTimes()
        ? DateFinding.Midnight.NO_TIME_IN_THE_ZONE
        : DateFinding.Midnight.A_TIME;
  }

  /** Whether one order is left, or none. */
  boolean isSettled() {
    return possible.size() <= 1;
  }

  /** Whether any date has to be told by its order. */
  boolean isNeeded() {
    return needed;
  }

  /** What follows for every file. */
  DateFinding finding() {
    if (!needed) {
      return DateFinding.NOT_NEEDED;
    }
    if (possible.size() == 1) {
      DateOrder order = possible.iterator().next();
      return DateFinding.of(order, false, settledBy + " is a date in no other order", "");
    }
    if (possible.isEmpty()) {
      return refused("its dates stand in more than one order (" + settledBy + " settles it)");
    }
    DateOrder any = possible.iterator().next();
    return matters
        ? refused("its dates could be " + either() + ", and none of them settles which")
        : DateFinding.of(any, false, "every date is the same in any order", "");
  }

  private String either() {
    return String.join(" or ", possible.stream().map(DateOrder::words).toList());
  }

  private static DateFinding refused(String why) {
    return DateFinding.of(null, false, "", why + ". " + DateFinding.STATE_THE_ORDER);
  }
}

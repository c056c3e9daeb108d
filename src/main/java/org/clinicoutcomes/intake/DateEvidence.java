package org.clinicoutcomes.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.instrument.Moment;

/**
 * What the dates of all files of a source with one header say of their order: an order in which
 * some date is none is ruled out, unless that date is none in any order. Evidence ends when one
 * order is left; what contradicts it later is found when the rows are read.
 */
final class DateEvidence {

  private final Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);
  private String settledBy = "";
  private boolean needed;
  private long dates;
  private long atMidnight;
  private boolean matters;

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
    dates++;
    atMidnight += date.secondOfDay() == 0 ? 1 : 0;
  }

  /** Whether every date has the time 00:00. */
  boolean hasNoTimes() {
    return dates > 0 && dates == atMidnight;
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
      return new DateFinding(order, false, settledBy + " is a date in no other order", "", false);
    }
    if (possible.isEmpty()) {
      return refused("its dates stand in more than one order (" + settledBy + " settles it)");
    }
    DateOrder any = possible.iterator().next();
    return matters
        ? refused("its dates could be " + either() + ", and none of them settles which")
        : new DateFinding(any, false, "every date is the same in any order", "", false);
  }

  private String either() {
    return String.join(" or ", possible.stream().map(DateOrder::words).toList());
  }

  private static DateFinding refused(String why) {
    return new DateFinding(null, false, "", why + ". " + DateFinding.STATE_THE_ORDER, false);
  }
}

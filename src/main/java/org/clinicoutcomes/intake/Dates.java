package org.clinicoutcomes.intake;

import java.util.Map;
import java.util.Objects;
import org.clinicoutcomes.clock.ClinicZone;
import org.clinicoutcomes.clock.LaterDates;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.intake.DateFinding.Midnight;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one file, which all stand in one order: the mapping's, or the one that the evidence
 * of the files settled. A date that is one in another order only contradicts that evidence. Times
 * are taken as written, with the offset that they state, or where the clinic's zone is known as its
 * clock showed them. Years from 1900 to 2200; beyond them it is a typing error.
 */
final class Dates {

  /** What stands for the date of a row that is rejected for it; it never leaves the row. */
  private static final Moment UNREADABLE = new Moment(0, Moment.UNTIMED);

  private final DateReader reader;
  private final DateFinding finding;
  private final @Nullable ClinicZone zone;
  private final LaterDates later;
  private @Nullable DateOrder contradiction;
  private @Nullable Moment last;
  private long converted;
  private final OtherOrders others = new OtherOrders();
  private int firstDay = Integer.MAX_VALUE;
  private int lastDay = Integer.MIN_VALUE;

  /**
   * @param zone the clinic's, if stated
   * @param later what is told of dates after the as-of date
   */
  Dates(DateReader reader, DateFinding finding, @Nullable ClinicZone zone, LaterDates later) {
    this.later = later;
    this.reader = reader;
    this.finding = finding;
    this.zone = zone;
  }

  /** A date that the row needs; where it has none that can be read, the row is rejected. */
  static Moment required(Row row, FileColumn column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      row.missing(column);
      return UNREADABLE;
    }
    Dates dates = row.notation().dates();
    dates.last = dates.checked(row, column, text, Scope.ROW);
    return Objects.requireNonNullElse(dates.last, UNREADABLE);
  }

  /** A date the row can do without; null where it has none that can be read. */
  static @Nullable Moment optional(Row row, FileColumn column) {
    String text = row.text(column);
    return row.isMissing(text)
        ? null
        : row.notation().dates().checked(row, column, text, Scope.CELL);
  }

  private @Nullable Moment checked(Row row, FileColumn column, String text, Scope scope) {
    Moment plain = reader.plain(text);
    Moment moment = plain == null ? ordered(row, column, text, scope) : plain;
    return moment == null ? null : told(moment);
  }

  private Moment told(Moment written) {
    if (finding.midnight() == Midnight.NO_TIME_AS_WRITTEN && written.secondOfDay() == 0) {
      return written.untimed();
    }
    if (zone == null || !written.hasOffset()) {
      return written;
    }
    converted++;
    Moment local = zone.local(written);
    return finding.midnight() == Midnight.NO_TIME_IN_THE_ZONE && local.secondOfDay() == 0
        ? local.untimed()
        : local;
  }

  /** How many times were brought from their offset to the clinic's zone. */
  long converted() {
    return converted;
  }

  private @Nullable Moment ordered(Row row, FileColumn column, String text, Scope scope) {
    Map<DateOrder, Moment> readings = reader.ordered(text);
    DateOrder order = finding.order();
    Moment moment = order == null ? only(readings) : readings.get(order);
    if (finding.stated()) {
      others.add(readings, moment != null);
    }
    if (moment == null && order == null && !readings.isEmpty()) {
      row.problem(
          column, scope, RejectCode.AMBIGUOUS_DATE, ambiguous(), DateFinding.STATE_THE_ORDER);
    } else if (moment == null) {
      contradiction =
          readings.isEmpty() || finding.stated()
              ? contradiction
              : readings.keySet().iterator().next();
      row.problem(column, scope, RejectCode.BAD_DATE, expected(), "Correct the date.");
    }
    return moment;
  }

  private static @Nullable Moment only(Map<DateOrder, Moment> readings) {
    return readings.isEmpty() || DateReader.differ(readings)
        ? null
        : readings.values().iterator().next();
  }

  private static String ambiguous() {
    return "could be one date or another, as nothing says whether its day or its month comes first";
  }

  private String expected() {
    DateOrder order = finding.order();
    String like =
        order == null || order == DateOrder.YEAR_MONTH_DAY
            ? "written like 2024-01-31 or 2024-01-31 09:30"
            : "in the order " + order.words() + ", or like 2024-01-31";
    return "is not a date of the years 1900 to 2200 " + like;
  }

  /** Whether a text is a date, or the day or month of one, whatever the file's order. */
  boolean isDateOrDay(String text) {
    return reader.isDateOrDay(text);
  }

  /** The order in which alone a date is one that is none in the file's; null if there is none. */
  @Nullable DateOrder contradiction() {
    return contradiction;
  }

  /** The order that all dates have instead of that which the mapping states; null if none. */
  @Nullable DateOrder instead() {
    return others.instead();
  }

  /** What they say against the order that the mapping states. */
  String against() {
    return "mapping.yaml says that its dates are "
        + finding.words()
        + ", and "
        + others.unread()
        + " of "
        + others.all()
        + " are none in that order, while all of them are in another. Correct it: ";
  }

  /** How the order became known. */
  DateFinding finding() {
    return finding;
  }

  /** Counts the date of the row just read as one of the file's. */
  void keep() {
    if (last != null) {
      firstDay = Math.min(firstDay, last.epochDay());
      lastDay = Math.max(lastDay, last.epochDay());
      later.add(last.epochDay());
    }
  }

  /** How many kept rows are dated after the as-of date as they were turned; else 0. */
  long turned() {
    return later.areTurned(firstDay) ? later.rows() : 0;
  }

  /** The first day of the rows kept; larger than any where there is none. */
  int firstDay() {
    return firstDay;
  }

  /** The last day of the rows kept; smaller than any where there is none. */
  int lastDay() {
    return lastDay;
  }
}

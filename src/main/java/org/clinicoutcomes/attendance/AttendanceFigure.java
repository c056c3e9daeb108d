package org.clinicoutcomes.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.clinicoutcomes.statistics.Interval;

/**
 * One figure of {@code attendance.csv}: so many of so many.
 *
 * @param value after how many sessions, or from how many days on; empty for other items
 * @param of at least 1
 * @param median of what is measured; NaN where nothing is
 */
public record AttendanceFigure(
    AttendanceItem item, OptionalInt value, long count, long of, double median) {

  /** Every figure of a tally that is of anybody, in order. */
  public static List<AttendanceFigure> of(AttendanceTally tally) {
    List<AttendanceFigure> figures = new ArrayList<>();
    VisitCounts visits = tally.visits();
    Completion completion = tally.completion();
    Pace pace = tally.pace();
    long closed = completion.judged() + completion.notStated();
    figures.add(plain(AttendanceItem.NO_SHOW, visits.noShows(), visits.scheduled()));
    figures.add(plain(AttendanceItem.CANCELLED, visits.cancelled(), visits.scheduled()));
    figures.add(plain(AttendanceItem.STOPPED_EARLY, visits.stoppedEarly(), visits.given()));
    figures.add(plain(AttendanceItem.COMPLETED, completion.completed(), completion.judged()));
    figures.add(plain(AttendanceItem.NOT_STATED, completion.notStated(), closed));
    completion
        .stoppedAfter()
        .forEach(
            (sessions, count) ->
                figures.add(
                    at(AttendanceItem.STOPPED_AFTER, sessions, count, completion.stopped())));
    figures.addAll(daysBetween(pace));
    figures.add(plain(AttendanceItem.DENSE, pace.dense(), pace.patients()));
    figures.removeIf(figure -> figure.of() == 0);
    return figures;
  }

  private static List<AttendanceFigure> daysBetween(Pace pace) {
    List<AttendanceFigure> figures = new ArrayList<>();
    long pairs = pace.pairs();
    figures.add(
        new AttendanceFigure(
            AttendanceItem.DAYS_BETWEEN, OptionalInt.empty(), pairs, pairs, pace.medianDays()));
    for (int group = 0; group < Pace.FROM.size(); group++) {
      figures.add(at(AttendanceItem.DAYS_BETWEEN, Pace.FROM.get(group), pace.pairs(group), pairs));
    }
    return figures;
  }

  private static AttendanceFigure plain(AttendanceItem item, long count, long of) {
    return new AttendanceFigure(item, OptionalInt.empty(), count, of, Double.NaN);
  }

  private static AttendanceFigure at(AttendanceItem item, int value, long count, long of) {
    return new AttendanceFigure(item, OptionalInt.of(value), count, of, Double.NaN);
  }

  public double share() {
    return (double) count / of;
  }

  /** The limits of a share of patients; not available for any other: those are not independent. */
  public Interval limits() {
    return item.isOfPatients() ? Interval.wilson(count, of) : Interval.NOT_AVAILABLE;
  }
}

package org.clinicoutcomes.attendance;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;
import org.clinicoutcomes.session.Status;

/** The sessions and series of one clinic, condition, drug and route, while they are counted. */
final class Gathering {

  private final Map<Status, Long> sessions = new EnumMap<>(Status.class);
  private final SortedMap<Integer, Long> stoppedAfter = new TreeMap<>();
  private final SortedMap<Integer, Long> daysBetween = new TreeMap<>();
  private long completed;
  private long notStated;

  void add(Status status) {
    sessions.merge(status, 1L, Long::sum);
  }

  void add(Completion completion) {
    completed += completion.completed();
    notStated += completion.notStated();
    completion
        .stoppedAfter()
        .forEach((after, count) -> stoppedAfter.merge(after, count, Long::sum));
  }

  void addDays(Series series) {
    Session previous = null;
    for (Session session : series.sessions()) {
      if (previous != null) {
        daysBetween.merge(session.epochDay() - previous.epochDay(), 1L, Long::sum);
      }
      previous = session;
    }
  }

  /** What was planned; a session that was not given need name neither drug nor route. */
  AttendanceTally planned() {
    long all = Histogram.size(sessions);
    return AttendanceTally.of(
        new VisitCounts(all, count(Status.NO_SHOW), count(Status.CANCELLED), 0, 0));
  }

  /** What was given, and how it went. */
  AttendanceTally given() {
    long stopped = count(Status.STOPPED_EARLY);
    return new AttendanceTally(
        new VisitCounts(0, 0, 0, count(Status.COMPLETED) + stopped, stopped),
        new Completion(completed, stoppedAfter, notStated),
        new Pace(daysBetween, 0, 0));
  }

  private long count(Status status) {
    return sessions.getOrDefault(status, 0L);
  }
}

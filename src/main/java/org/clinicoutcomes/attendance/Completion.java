package org.clinicoutcomes.attendance;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether closed inductions had all their sessions.
 *
 * @param completed as many as planned, or as are usual
 * @param stoppedAfter of those with fewer, how many ended after so many sessions
 * @param notStated nothing is planned, and nothing is usual
 */
public record Completion(long completed, SortedMap<Integer, Long> stoppedAfter, long notStated) {

  public static final Completion NONE = new Completion(0, new TreeMap<>(), 0);

  public Completion {
    stoppedAfter = Histogram.copy(stoppedAfter);
  }

  static Completion ofCompleted() {
    return new Completion(1, new TreeMap<>(), 0);
  }

  static Completion ofStopped(int sessions) {
    return new Completion(0, Histogram.of(sessions), 0);
  }

  static Completion ofNotStated() {
    return new Completion(0, new TreeMap<>(), 1);
  }

  /** Inductions that had fewer sessions than all. */
  public long stopped() {
    return Histogram.size(stoppedAfter);
  }

  /** Inductions of which it can be said. */
  public long judged() {
    return completed + stopped();
  }

  public Completion plus(Completion other) {
    return new Completion(
        completed + other.completed,
        Histogram.sum(stoppedAfter, other.stoppedAfter),
        notStated + other.notStated);
  }
}

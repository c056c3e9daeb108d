package org.clinicoutcomes.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;

/**
 * One patient's sessions, as the clock by which the patient's scores are told: which offset holds
 * on a day, and whether a score's place among the sessions hangs on an offset that nobody states.
 */
public final class PatientClock {

  private final NavigableMap<Integer, Integer> offsetByDay = new TreeMap<>();
  private final NavigableSet<Long> seconds = new TreeSet<>();
  private final Set<Integer> days = new HashSet<>();

  /**
   * @param sessions when the patient's sessions were, in any order
   */
  public PatientClock(List<Moment> sessions) {
    for (Moment session : sessions) {
      days.add(session.epochDay());
      seconds.add(passed(session));
      if (session.hasOffset()) {
        offsetByDay.put(session.epochDay(), session.offset());
      }
    }
  }

  /** A score of the day of an untimed session may lie before it until the day ends. */
  private static long passed(Moment session) {
    return session.isTimed()
        ? session.second()
        : new Moment(session.epochDay() + 1, 0).second() - 1;
  }

  /** Whether any session states an offset. */
  public boolean isStated() {
    return !offsetByDay.isEmpty();
  }

  /** Whether some session is stated at UTC. */
  public boolean isAtUtc() {
    return offsetByDay.containsValue(0);
  }

  /** A score's moment as the clock of the nearest day's session that states an offset showed it. */
  public Moment local(Moment score) {
    Map.Entry<Integer, Integer> before = offsetByDay.floorEntry(score.epochDay());
    Map.Entry<Integer, Integer> after = offsetByDay.ceilingEntry(score.epochDay());
    boolean isBeforeNearer =
        before != null
            && (after == null
                || score.epochDay() - before.getKey() <= after.getKey() - score.epochDay());
    Map.Entry<Integer, Integer> nearest = isBeforeNearer ? before : after;
    return nearest == null ? score : score.shownAt(nearest.getValue());
  }

  /** Whether a score at UTC would lie otherwise to a session at some offset of the clinic's. */
  public boolean mayMove(Moment score, Timing timing, OffsetRange clinics) {
    return !isBound(score, timing)
        && isAnyBetween(
            score.second() + clinics.lowestSeconds(), score.second() + clinics.highestSeconds());
  }

  /** Whether sessions at UTC would lie otherwise to a score of the clinic's own clock. */
  public boolean mayMoveTo(Moment score, Timing timing, OffsetRange clinics) {
    return !isBound(score, timing)
        && isAnyBetween(
            score.second() - clinics.highestSeconds(), score.second() - clinics.lowestSeconds());
  }

  /**
   * A timing says where in its day a score lies, and a session of that day that the day is right.
   */
  private boolean isBound(Moment score, Timing timing) {
    return timing != Timing.NONE && days.contains(score.epochDay());
  }

  private boolean isAnyBetween(long from, long to) {
    Long next = seconds.ceiling(from);
    return next != null && next <= to;
  }
}

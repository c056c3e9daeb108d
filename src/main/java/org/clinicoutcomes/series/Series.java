package org.clinicoutcomes.series;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A patient's given sessions for one condition that belong together.
 *
 * @param number 1, 2, … per patient and condition
 * @param kind induction or maintenance
 * @param status closed or in progress at the as-of date
 * @param course first for the patient's first induction for the condition, else repeat
 * @param sessions at least one, in order
 * @param nextStart epoch day of the first session of the patient's next series for the condition
 * @param nextInductionStart the same of the next induction
 */
public record Series(
    int number,
    Purpose kind,
    SeriesStatus status,
    Course course,
    List<Session> sessions,
    @Nullable Integer nextStart,
    @Nullable Integer nextInductionStart) {

  /** The drug or route of a series whose sessions differ in it. */
  public static final String MIXED = "mixed";

  public Session first() {
    return sessions.get(0);
  }

  public int firstDay() {
    return first().epochDay();
  }

  public Session last() {
    return sessions.get(sessions.size() - 1);
  }

  public int lastDay() {
    return last().epochDay();
  }

  public LocalDate firstDate() {
    return LocalDate.ofEpochDay(firstDay());
  }

  public LocalDate lastDate() {
    return LocalDate.ofEpochDay(lastDay());
  }

  public boolean isClosed() {
    return status == SeriesStatus.CLOSED;
  }

  public boolean isInduction() {
    return kind == Purpose.INDUCTION;
  }

  /** How many of its sessions were stopped early. */
  public long stoppedEarly() {
    long stopped = 0;
    for (Session session : sessions) {
      stopped += session.monitoring().stoppedEarly() ? 1 : 0;
    }
    return stopped;
  }

  /** The first session's drug, or {@value #MIXED}. */
  public String drug() {
    return common(Session::drug);
  }

  /** The first session's route, or {@value #MIXED}. */
  public String route() {
    return common(Session::route);
  }

  public String clinic() {
    return first().clinic();
  }

  public String clinician() {
    return first().clinician();
  }

  private String common(Function<Session, String> property) {
    String ofFirst = property.apply(first());
    for (Session session : sessions) {
      if (!property.apply(session).equals(ofFirst)) {
        return MIXED;
      }
    }
    return ofFirst;
  }
}

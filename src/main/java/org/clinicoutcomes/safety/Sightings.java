package org.clinicoutcomes.safety;

import java.util.List;
import org.clinicoutcomes.session.AdverseEvent;

/** What some sessions of one patient add to one item, while they are counted. */
final class Sightings {

  private static final String SEVERE = "severe";

  private long sessions;
  private long with;
  private long severe;
  private long serious;
  private long sum;

  /** A session in which it could be seen. */
  void session(boolean isSeen) {
    sessions++;
    with += isSeen ? 1 : 0;
  }

  /** A session in which it could be seen, at which something was measured. */
  void measured(int hundredths) {
    sessions++;
    sum += hundredths;
  }

  /** A session in which it could be seen, with the events of it that were. */
  void session(List<AdverseEvent> events) {
    sessions++;
    seen(events);
  }

  /** Events of a session that is counted elsewhere as one in which they could be seen. */
  void seen(List<AdverseEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    with++;
    severe += events.stream().anyMatch(event -> SEVERE.equals(event.severity())) ? 1 : 0;
    serious += events.stream().anyMatch(AdverseEvent::isSerious) ? 1 : 0;
  }

  void add(Sightings other) {
    sessions += other.sessions;
    with += other.with;
    severe += other.severe;
    serious += other.serious;
    sum += other.sum;
  }

  /**
   * The tally of the one patient whose sessions these are.
   *
   * @param desired whether the patient is one with it only if it was seen at every session
   */
  SafetyTally tally(boolean desired) {
    boolean isWith = desired ? with == sessions : with > 0;
    return new SafetyTally(
        sessions, with, sessions > 0 ? 1 : 0, isWith ? 1 : 0, severe, serious, sum);
  }
}

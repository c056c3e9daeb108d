package org.clinicoutcomes.worklist;

import java.util.EnumSet;
import java.util.Set;
import org.clinicoutcomes.session.Observation;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;

/**
 * Which readings a source writes down at all. Of a reading that none of its given sessions has, the
 * export has no column: there, nobody forgot it.
 */
public final class RecordedReadings {

  /** What staff are reminded of, in the order of a session. */
  static final Set<Observation> WATCHED =
      EnumSet.range(Observation.PRESSURE_BEFORE, Observation.MONITORED);

  private final Set<Observation> recorded = EnumSet.noneOf(Observation.class);

  /** Looks at the sessions of a patient of the source. */
  public void add(Patient patient) {
    if (recorded.size() < WATCHED.size()) {
      patient.sessions().forEach(this::add);
    }
  }

  /** Adds what is written down of other patients' sessions. */
  public void add(RecordedReadings ofOthers) {
    recorded.addAll(ofOthers.recorded);
  }

  private void add(Session session) {
    WATCHED.stream().filter(each -> each.isRecorded(session)).forEach(recorded::add);
  }

  boolean has(Observation observation) {
    return recorded.contains(observation);
  }
}

package org.clinicoutcomes.worklist;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;

/**
 * Which readings a source writes down at all. Of a reading that none of its given sessions has, the
 * export has no column: there, nobody forgot it.
 */
public final class RecordedReadings {

  private final Set<MonitoringReading> recorded = EnumSet.noneOf(MonitoringReading.class);

  /** Looks at the sessions of a patient of the source. */
  public void add(Patient patient) {
    if (recorded.size() < MonitoringReading.values().length) {
      patient.sessions().forEach(this::add);
    }
  }

  private void add(Session session) {
    Stream.of(MonitoringReading.values())
        .filter(reading -> reading.isRecorded(session))
        .forEach(recorded::add);
  }

  boolean has(MonitoringReading reading) {
    return recorded.contains(reading);
  }
}

package org.clinicoutcomes.intake;

import java.time.LocalTime;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.instrument.Moment;

/**
 * The ids of sessions: the export's, or where it has none, the patient, the date and time, and the
 * session's number if there is one. A number alone is no id, as every patient has a first session.
 */
final class SessionIds {

  private final FileColumn id;
  private final FileColumn number;

  SessionIds(Header header) {
    id = header.column(Schema.SESSION_ID);
    number = header.column("session_number");
  }

  /** Whether ids have to be made. */
  boolean areMade() {
    return id.isAbsent();
  }

  /**
   * The id of a row's session.
   *
   * @param patientId the key of its patient
   * @param clinic whose id it is; empty where ids are those of the whole source
   */
  String of(Row row, String patientId, Moment at, String clinic) {
    if (!areMade()) {
      String stated = Identifiers.required(row, id);
      return clinic.isEmpty() ? stated : PatientKeys.ofClinic(clinic, stated);
    }
    String nth = Identifiers.optional(row, number);
    return patientId + " " + text(at) + (nth.isEmpty() ? "" : " #" + nth);
  }

  private static String text(Moment at) {
    return at.secondOfDay() == Moment.UNTIMED
        ? at.date().toString()
        : at.date() + "T" + LocalTime.ofSecondOfDay(at.secondOfDay());
  }
}

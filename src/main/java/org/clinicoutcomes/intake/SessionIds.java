package org.clinicoutcomes.intake;

import java.time.LocalTime;
import org.clinicoutcomes.instrument.Moment;

/**
 * The ids of sessions: the export's, or where it has none, the patient, the date and time, and the
 * session's number if there is one. A number alone is no id, as every patient has a first session.
 */
final class SessionIds {

  private final Column id;
  private final Column number;

  SessionIds(Header header) {
    id = header.column(Schema.SESSION_ID);
    number = header.column("session_number");
  }

  /** Whether ids have to be made. */
  boolean areMade() {
    return id.isAbsent();
  }

  String of(Row row, String patientId, Moment at) {
    if (!areMade()) {
      return Identifiers.required(row, id);
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

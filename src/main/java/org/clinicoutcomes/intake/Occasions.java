package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;

/** Whose the scores of a file's rows are, and when they were taken. */
final class Occasions {

  private final Codes<Timing> timings;
  private final Column patient;
  private final Column date;
  private final Column timing;
  private final Column session;

  Occasions(Header header, Codebook book) {
    timings = book.timingCodes();
    patient = header.column("patient_id");
    date = header.column("scored_on");
    timing = header.column("timing");
    session = header.column("session_id");
  }

  /** A row's; what is wrong with it is noted in the row. */
  Occasion of(Row row) {
    String patientId = Identifiers.required(row, patient);
    Moment at = date.isAbsent() ? null : Dates.required(row, date);
    Timing when = timings.strict(row, timing, Timing.NONE);
    Identifiers.optional(row, session);
    return new Occasion(patientId, at, when);
  }
}

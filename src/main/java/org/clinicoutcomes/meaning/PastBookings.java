package org.clinicoutcomes.meaning;

import java.time.LocalDate;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.AcceptedRows;
import org.clinicoutcomes.records.SourceRecords;

/**
 * Sessions that were planned for a day that is over, and of which nobody has written what became of
 * them. They count as not given. On the as-of date itself they may still be to come.
 */
public final class PastBookings {

  private PastBookings() {}

  /** Raises the doubt, if there is one; once the records are settled. */
  public static void doubt(SourceRecords records, LocalDate asOf, DoubtBook doubts) {
    AcceptedRows.Unsettled open = records.accepted().unsettledBefore(asOf);
    doubts.bearing(
        new DoubtBook.Subject(DoubtCode.PAST_BOOKINGS, "", open.count(), open.patients()),
        records.accepted().patientsWithSessions(),
        open.count()
            + " sessions of "
            + open.patients()
            + " patients before "
            + asOf
            + " are booked, and nobody has written whether they were given: none of them counts.",
        "Write what became of them into the system and export again; or say what a state means, as"
            + " in `values: {status: {completed: [Confirmed]}}`.");
  }
}

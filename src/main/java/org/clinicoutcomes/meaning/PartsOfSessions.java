package org.clinicoutcomes.meaning;

import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.SameDays;
import org.clinicoutcomes.records.SourceRecords;

/**
 * Rows that may be parts of one session: a system that writes a row for each syringe, step or
 * charge has several for what was one session, and an induction would seem whole after a third of
 * it.
 */
public final class PartsOfSessions {

  private PartsOfSessions() {}

  /** Raises the doubt, if there is one; once the records are settled. */
  public static void doubt(SourceRecords records, DoubtBook doubts) {
    SameDays same = records.accepted().sameDays();
    long patients = records.accepted().patientsWithSessions();
    doubts.bearing(
        new DoubtBook.Subject(DoubtCode.PARTS_OF_SESSIONS, "", same.rows(), same.patients()),
        patients,
        same.patients()
            + " patients often have several given sessions of one drug on one day, by session_date less"
            + " than 90 minutes apart or without a time: "
            + same.rows()
            + " rows on "
            + same.days()
            + " days, which may be parts of one session each.",
        "Export a row for each session; or say under rows in mapping.yaml which words stand in the"
            + " rows of sessions, if a column tells them apart; or, if each is a session of its own, "
            + PastedLine.accepted(DoubtCode.PARTS_OF_SESSIONS.code(), "", same.patients())
            + ".");
    doubtDoses(records.settled().patientsWithTooManyDevices(), patients, doubts);
  }

  private static void doubtDoses(long patients, long ofPatients, DoubtBook doubts) {
    if (doubts.rules().isDoubt(patients, ofPatients)) {
      doubts.aside(
          new DoubtBook.Subject(DoubtCode.PARTS_OF_SESSIONS, "dose_mg", 0, patients),
          "Sessions of "
              + patients
              + " patients have more than three rows of 28 mg that nothing tells apart: 84 mg are"
              + " taken as their dose, and it may be that rows stand there twice.",
          "Export each row once, or with its time.");
    }
  }
}

package org.clinicoutcomes.attendance;

import org.clinicoutcomes.series.Series;

/** An {@link ActivityTally} while it is counted, one patient after the other. */
final class ActivitySum {

  private long patients;
  private long inductions;
  private long maintenance;
  private long sessions;
  private long lastPatient;

  /**
   * Counts a session.
   *
   * @param patient a number of the patient's own, above 0: several sessions are of one patient
   */
  void addSession(long patient) {
    add(patient);
    sessions++;
  }

  /** Counts a series that began. */
  void addStart(long patient, Series series) {
    add(patient);
    inductions += series.isInduction() ? 1 : 0;
    maintenance += series.isInduction() ? 0 : 1;
  }

  private void add(long patient) {
    patients += patient == lastPatient ? 0 : 1;
    lastPatient = patient;
  }

  /** What was counted so far. */
  ActivityTally tally() {
    return new ActivityTally(patients, inductions, maintenance, sessions);
  }
}

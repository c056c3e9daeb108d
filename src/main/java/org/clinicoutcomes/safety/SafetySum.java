package org.clinicoutcomes.safety;

/** A tally while patients are added to it. */
final class SafetySum {

  private long sessions;
  private long sessionsWith;
  private long patients;
  private long patientsWith;
  private long severe;
  private long serious;
  private long sum;

  void add(SafetyTally patient) {
    sessions += patient.sessions();
    sessionsWith += patient.sessionsWith();
    patients += patient.patients();
    patientsWith += patient.patientsWith();
    severe += patient.severe();
    serious += patient.serious();
    sum += patient.sum();
  }

  SafetyTally tally() {
    return new SafetyTally(sessions, sessionsWith, patients, patientsWith, severe, serious, sum);
  }
}

package org.clinicoutcomes.safety;

import org.clinicoutcomes.statistics.Interval;

/**
 * How often something was seen, of the sessions and of the patients in which it could be.
 *
 * @param sessions given sessions in which it could be seen; 0 for what is a patient's alone
 * @param sessionsWith of these, those in which it was
 * @param patients patients with such a session, or of whom it is known
 * @param patientsWith of these, those with at least one
 * @param severe of the sessions with the event, those in which it was severe
 * @param serious of the sessions with the event, those in which it was serious
 * @param sum of what was measured at the sessions, in hundredths of its unit; 0 where nothing is
 */
public record SafetyTally(
    long sessions,
    long sessionsWith,
    long patients,
    long patientsWith,
    long severe,
    long serious,
    long sum) {

  public static final SafetyTally NONE = new SafetyTally(0, 0, 0, 0, 0, 0, 0);

  private static final double HUNDREDTHS = 100.0;
  private static final double PER = 100.0;

  /** Sessions with it per 100 in which it could be seen; NaN of none. */
  public double per100Sessions() {
    return sessions == 0 ? Double.NaN : PER * sessionsWith / sessions;
  }

  /** The share of patients with it; NaN of none. */
  public double patientRate() {
    return patients == 0 ? Double.NaN : (double) patientsWith / patients;
  }

  /** The limits of that share. */
  public Interval patientLimits() {
    return Interval.wilson(patientsWith, patients);
  }

  /** The mean of what was measured, in its unit; NaN of none. */
  public double mean() {
    return sessions == 0 ? Double.NaN : sum / (HUNDREDTHS * sessions);
  }

  /** The sessions and patients in which it could be seen and was not. */
  public SafetyTally others() {
    return new SafetyTally(
        sessions, sessions - sessionsWith, patients, patients - patientsWith, 0, 0, 0);
  }

  public SafetyTally plus(SafetyTally other) {
    return new SafetyTally(
        sessions + other.sessions,
        sessionsWith + other.sessionsWith,
        patients + other.patients,
        patientsWith + other.patientsWith,
        severe + other.severe,
        serious + other.serious,
        sum + other.sum);
  }
}

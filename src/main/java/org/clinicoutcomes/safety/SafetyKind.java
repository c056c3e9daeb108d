package org.clinicoutcomes.safety;

/** What kind of thing an item is, and so which of its figures there are. */
public enum SafetyKind {
  /** Seen in sessions and patients, and possibly severe or serious. */
  EVENT,
  /** Seen in sessions and patients. */
  SESSIONS,
  /** Given, and nothing seen or measured: of how many sessions and patients the rest is told. */
  GIVEN,
  /** Measured at sessions: a mean, and nothing seen. */
  MEAN,
  /** Known of patients, whatever their sessions. */
  PATIENTS;

  /** Whether sessions are what it is seen or measured in. */
  public boolean isOfSessions() {
    return this != PATIENTS;
  }

  /** Whether something is seen or not, so that there is a share. */
  public boolean isSeen() {
    return this != MEAN && this != GIVEN;
  }
}

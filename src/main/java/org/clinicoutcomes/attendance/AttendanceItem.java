package org.clinicoutcomes.attendance;

import java.util.Locale;

/** What is counted of coming and going. */
public enum AttendanceItem {
  /** Planned sessions to which the patient did not come, of all planned. */
  NO_SHOW,
  /** Planned sessions called off, of all planned. */
  CANCELLED,
  /** Sessions broken off, of those given. */
  STOPPED_EARLY,
  /** Closed inductions with all their sessions, of those of which it can be said. */
  COMPLETED,
  /** Closed inductions of which it cannot be said, of all. */
  NOT_STATED,
  /** Inductions that ended after so many sessions, of those not completed. */
  STOPPED_AFTER,
  /** Pairs of consecutive sessions so many days apart, of all pairs. */
  DAYS_BETWEEN,
  /** Patients with very many sessions close together, of those with a given session. */
  DENSE;

  /** The code in tidy files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it counts patients, so that an interval can be given. */
  public boolean isOfPatients() {
    return this == DENSE;
  }
}

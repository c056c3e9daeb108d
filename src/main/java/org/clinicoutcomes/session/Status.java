package org.clinicoutcomes.session;

/** What became of a planned session; only a given one can belong to a series. */
public enum Status {
  COMPLETED,
  STOPPED_EARLY,
  CANCELLED,
  NO_SHOW,
  /** Planned or under way when the export was made: neither given nor called off. */
  BOOKED,
  /** Written by mistake: there never was such a session. */
  ENTERED_IN_ERROR;

  /** Whether the drug was administered, in full or in part. */
  public boolean isGiven() {
    return this == COMPLETED || this == STOPPED_EARLY;
  }

  /** Whether what became of it is known. */
  public boolean isSettled() {
    return this != BOOKED;
  }
}

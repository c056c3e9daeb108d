package org.clinicoutcomes.session;

/** What became of a planned session; only a given one can belong to a series. */
public enum Status {
  COMPLETED,
  STOPPED_EARLY,
  CANCELLED,
  NO_SHOW;

  /** Whether the drug was administered, in full or in part. */
  public boolean isGiven() {
    return this == COMPLETED || this == STOPPED_EARLY;
  }
}

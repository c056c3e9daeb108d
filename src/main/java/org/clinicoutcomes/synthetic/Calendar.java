package org.clinicoutcomes.synthetic;

/**
 * The days that matter to a clinic's records, as days of the epoch.
 *
 * @param begins the first day of its records
 * @param completeFrom what its {@code complete_from} says
 * @param asOf the day the records are looked at
 */
record Calendar(int begins, int completeFrom, int asOf) {

  /** A first series that starts sooner after {@code complete_from} may have begun before it. */
  static final int SETTLING = 90;

  /** A series is closed from the day after that many days on. */
  static final int CLOSING = 31;

  private static final int RECORDED = 911;

  static Calendar of(Clinic.Records records, int asOf) {
    int begins = asOf - RECORDED;
    return new Calendar(begins, begins - (records == Clinic.Records.OPENED ? SETTLING : 0), asOf);
  }

  /** From when on a first series is an induction without saying so. */
  int settled() {
    return completeFrom + SETTLING;
  }

  /** The last day on which the last session of a closed series may lie. */
  int lastClosed() {
    return asOf - CLOSING - 1;
  }
}

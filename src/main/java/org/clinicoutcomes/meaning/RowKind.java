package org.clinicoutcomes.meaning;

/** What a row of a sessions file is, as far as its kind of appointment says. */
public enum RowKind {
  /** It says nothing. */
  UNSAID,
  /** An appointment at which ketamine or esketamine was to be given. */
  SESSION,
  /** A visit, a call, another treatment: no session of ours. */
  OTHER,
  /** A session that was planned, and at which nothing was given. */
  NOT_GIVEN,
  /** One that was planned, and to which nobody came. */
  NOT_ATTENDED,
  /** A word that is known to be neither. */
  UNKNOWN;

  /**
   * What two columns of one row say together: a word that is known settles one that is not, two
   * that are known and differ settle nothing; but a visit may be called off as well as a session.
   */
  public RowKind and(RowKind other) {
    if (this == other || other == UNSAID) {
      return this;
    }
    if (this == UNSAID || this == UNKNOWN) {
      return other;
    }
    if (isCalledOff() || other.isCalledOff()) {
      return calledOff(other);
    }
    return other == UNKNOWN ? this : UNKNOWN;
  }

  private RowKind calledOff(RowKind other) {
    if (this == OTHER || other == OTHER) {
      return OTHER;
    }
    return this == NOT_ATTENDED || other == NOT_ATTENDED ? NOT_ATTENDED : NOT_GIVEN;
  }

  /** Whether it is a session that was planned and not given. */
  public boolean isCalledOff() {
    return this == NOT_GIVEN || this == NOT_ATTENDED;
  }
}

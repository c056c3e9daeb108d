package org.clinicoutcomes.meaning;

/** What a row of a sessions file is, as far as its kind of appointment says. */
public enum RowKind {
  /** It says nothing. */
  UNSAID,
  /** An appointment at which ketamine or esketamine was to be given. */
  SESSION,
  /** A visit, a call, another treatment: no session of ours. */
  OTHER,
  /** A word that is known to be neither. */
  UNKNOWN;

  /**
   * What two columns of one row say together: a word that is known settles one that is not, two
   * that are known and differ settle nothing.
   */
  public RowKind and(RowKind other) {
    if (this == other || other == UNSAID) {
      return this;
    }
    if (this == UNSAID || this == UNKNOWN) {
      return other;
    }
    return other == UNKNOWN ? this : UNKNOWN;
  }
}

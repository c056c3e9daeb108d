package org.clinicoutcomes.records;

/** When and where each row of the sessions files says that somebody was treated. */
public final class Visits {

  private final SessionColumns sessions;
  private final RepeatedKeys files;

  Visits(SessionColumns sessions, RepeatedKeys files) {
    this.sessions = sessions;
    this.files = files;
  }

  /** How many rows there are, numbered from 0. */
  public int size() {
    return sessions.size();
  }

  /** Whether the session of a row was given. */
  public boolean isGiven(int row) {
    return sessions.isGiven(row);
  }

  /** The number of a row's patient. */
  public int patient(int row) {
    return sessions.patient(row);
  }

  /** A number that stands for a row's clinic. */
  public int clinic(int row) {
    return sessions.clinic(row);
  }

  /** A row's day, since 1970. */
  public int day(int row) {
    return sessions.epochDay(row);
  }

  /** The file of a row, by its place in the order of reading. */
  public int file(int row) {
    return files.file(row);
  }

  /** Whether a row is one that stands for its session. */
  public boolean stands(int row) {
    return sessions.fates().stands(row);
  }
}

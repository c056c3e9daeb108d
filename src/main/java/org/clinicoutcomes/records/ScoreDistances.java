package org.clinicoutcomes.records;

import java.util.BitSet;

/** How far scores lie from the sessions of their patients, and these from each other. */
public final class ScoreDistances {

  private final SessionDays days;
  private final SessionColumns sessions;
  private final ScoreColumns scores;
  private final ReplacementCounts files;
  private final int patients;

  ScoreDistances(
      SessionColumns sessions, ScoreColumns scores, ReplacementCounts files, int patients) {
    days = new SessionDays(sessions, patients);
    this.sessions = sessions;
    this.scores = scores;
    this.files = files;
    this.patients = patients;
  }

  /**
   * The patients with sessions and scores none of whose scores lies near any of their sessions, by
   * number.
   */
  public BitSet patientsFarFromSessions() {
    return new DistantScores(days, scores, patients).patients();
  }

  /** The patients with scores in a file whose year seems to be wrong. */
  public YearOff patientsAYearOff(int file) {
    RepeatedKeys keys = files.scores();
    return new YearsOff(days, scores).patients(keys.start(file), keys.end(file, scores.size()));
  }

  /** The patients with sessions whose year seems to be wrong. */
  public EarlySessions earlySessions() {
    return new EarlySessions(days, sessions, files.sessions(), patients);
  }
}

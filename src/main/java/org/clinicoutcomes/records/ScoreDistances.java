package org.clinicoutcomes.records;

import java.util.BitSet;

/** How far scores lie from the sessions of their patients; once settled. */
public final class ScoreDistances {

  private final SessionDays days;
  private final ScoreColumns scores;
  private final RepeatedKeys files;
  private final int patients;

  ScoreDistances(SessionDays days, ScoreColumns scores, RepeatedKeys files, int patients) {
    this.days = days;
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
    return new YearsOff(days, scores).patients(files.start(file), files.end(file, scores.size()));
  }
}

package org.clinicoutcomes.records;

import java.util.BitSet;

/**
 * Patients none of whose scores in scores files lies within {@value #DAYS} days of any of their
 * sessions, given or not. A baseline lies two weeks before treatment and an end score a month
 * behind it (see the settings of the series); who was scored only a quarter of a year away from
 * every session may have dates of another year or calendar (convention).
 */
final class DistantScores {

  static final int DAYS = 90;

  private final SessionDays days;
  private final ScoreColumns scores;
  private final BitSet distant = new BitSet();

  DistantScores(SessionDays days, ScoreColumns scores, int patients) {
    this.days = days;
    this.scores = scores;
    Gathered scored = new Gathered(patients, scores.size(), this::patientOfScore);
    for (int patient = 0; patient < patients; patient++) {
      distant.set(patient, days.areAny(patient) && areDistant(scored, patient));
    }
  }

  /** The numbers of the patients. */
  BitSet patients() {
    return distant;
  }

  /** What lies after the as-of date is no farther from a session than it is. */
  private int patientOfScore(int row) {
    boolean stands = scores.fate(row) == Fate.ACCEPTED || scores.fate(row) == Fate.AFTER_AS_OF;
    return stands ? scores.patient(row) : -1;
  }

  /** A score in a column of sessions is of that day, and others of its instrument follow it. */
  private boolean areDistant(Gathered scored, int patient) {
    BitSet ofSessions = new BitSet();
    boolean areAny = false;
    // those of sessions come first
    for (int at = scored.start(patient); at < scored.start(patient + 1); at++) {
      int row = scored.row(at);
      if (row < scores.wide()) {
        ofSessions.set(scores.instrument(row));
      } else if (ofSessions.get(scores.instrument(row))
          || days.areAnyNear(patient, scores.epochDay(row), DAYS)) {
        return false;
      } else {
        areAny = true;
      }
    }
    return areAny;
  }
}

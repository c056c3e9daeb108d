package org.clinicoutcomes.records;

import java.util.BitSet;

/**
 * Patients whose scores in one file all lie long before their first session, and near one a year
 * later: the year was written wrong. Scores a year behind the last session may be what they seem.
 */
final class YearTooEarly {

  private static final int YEAR = 365;
  private static final int NEAR = 31;

  private final SessionDays days;
  private final ScoreColumns scores;

  YearTooEarly(SessionDays days, ScoreColumns scores) {
    this.days = days;
    this.scores = scores;
  }

  /** Their numbers, of the scores from one row to before another. */
  BitSet patients(int from, int to) {
    BitSet early = new BitSet();
    BitSet others = new BitSet();
    for (int row = from; row < to; row++) {
      if (scores.fate(row) == Fate.ACCEPTED && days.areAny(scores.patient(row))) {
        (isEarly(row) ? early : others).set(scores.patient(row));
      }
    }
    early.andNot(others);
    return early;
  }

  private boolean isEarly(int row) {
    int patient = scores.patient(row);
    int day = scores.epochDay(row);
    return day < days.first(patient) - DistantScores.DAYS
        && days.areAnyNear(patient, day + YEAR, NEAR);
  }
}

package org.clinicoutcomes.records;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Patients whose scores in one file all lie long before their first session, and near one a year
 * later: the year was written wrong. Scores a year behind the last session may be what they seem.
 */
final class YearTooEarly {

  private static final int YEAR = 365;
  private static final int NEAR = 31;

  private final SessionColumns sessions;
  private final ScoreColumns scores;
  private final Gathered treated;
  private final int patients;

  YearTooEarly(SessionColumns sessions, ScoreColumns scores, int patients) {
    this.sessions = sessions;
    this.scores = scores;
    this.patients = patients;
    treated =
        new Gathered(
            patients, sessions.size(), row -> sessions.stands(row) ? sessions.patient(row) : -1);
  }

  /** Their numbers, of the scores from one row to before another. */
  BitSet patients(int from, int to) {
    BitSet early = new BitSet();
    BitSet others = new BitSet();
    Gathered scored = new Gathered(patients, to - from, row -> patientIfAccepted(from + row));
    for (int patient = 0; patient < patients; patient++) {
      int[] days = scored.start(patient) == scored.start(patient + 1) ? new int[0] : days(patient);
      for (int at = scored.start(patient);
          days.length > 0 && at < scored.start(patient + 1);
          at++) {
        boolean isEarly = isEarly(scores.epochDay(from + scored.row(at)), days);
        (isEarly ? early : others).set(patient);
      }
    }
    early.andNot(others);
    return early;
  }

  private int patientIfAccepted(int row) {
    return scores.fate(row) == Fate.ACCEPTED ? scores.patient(row) : -1;
  }

  private int[] days(int patient) {
    int from = treated.start(patient);
    int[] days = new int[treated.start(patient + 1) - from];
    Arrays.setAll(days, at -> sessions.epochDay(treated.row(from + at)));
    Arrays.sort(days);
    return days;
  }

  private static boolean isEarly(int day, int[] days) {
    return day < days[0] - DistantScores.DAYS
        && Arrays.stream(days).anyMatch(session -> Math.abs(day + YEAR - session) <= NEAR);
  }
}

package org.clinicoutcomes.records;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Patients none of whose scores in scores files lies within {@value #DAYS} days of any of their
 * sessions, given or not. A baseline lies two weeks before treatment and an end score a month
 * behind it (see the settings of the series); who was scored only a quarter of a year away from
 * every session may have dates of another year or calendar (convention).
 */
final class DistantScores {

  static final int DAYS = 90;

  private final SessionColumns sessions;
  private final ScoreColumns scores;
  private final BitSet distant = new BitSet();

  DistantScores(SessionColumns sessions, ScoreColumns scores, int patients) {
    this.sessions = sessions;
    this.scores = scores;
    Gathered treated = new Gathered(patients, sessions.size(), this::patientOfSession);
    Gathered scored = new Gathered(patients, scores.size(), this::patientOfScore);
    for (int patient = 0; patient < patients; patient++) {
      int[] days = days(treated, patient);
      int from = scored.start(patient);
      int to = scored.start(patient + 1);
      distant.set(patient, days.length > 0 && areDistant(scored, from, to, days));
    }
  }

  /** The numbers of the patients. */
  BitSet patients() {
    return distant;
  }

  private int patientOfSession(int row) {
    return sessions.stands(row) ? sessions.patient(row) : -1;
  }

  /** What lies after the as-of date is no farther from a session than it is. */
  private int patientOfScore(int row) {
    boolean stands = scores.fate(row) == Fate.ACCEPTED || scores.fate(row) == Fate.AFTER_AS_OF;
    return stands ? scores.patient(row) : -1;
  }

  private int[] days(Gathered treated, int patient) {
    int from = treated.start(patient);
    int[] days = new int[treated.start(patient + 1) - from];
    for (int at = 0; at < days.length; at++) {
      days[at] = sessions.epochDay(treated.row(from + at));
    }
    Arrays.sort(days);
    return days;
  }

  /** A score in a column of sessions is of that day, and others of its instrument follow it. */
  private boolean areDistant(Gathered scored, int from, int to, int[] days) {
    BitSet ofSessions = new BitSet();
    boolean areAny = false;
    for (int at = from; at < to; at++) { // those of sessions come first
      int row = scored.row(at);
      if (row < scores.wide()) {
        ofSessions.set(scores.instrument(row));
      } else if (ofSessions.get(scores.instrument(row)) || isNear(scores.epochDay(row), days)) {
        return false;
      } else {
        areAny = true;
      }
    }
    return areAny;
  }

  private static boolean isNear(int day, int[] days) {
    int found = Arrays.binarySearch(days, day);
    int next = found < 0 ? -found - 1 : found;
    return (next < days.length && days[next] - day <= DAYS)
        || (next > 0 && day - days[next - 1] <= DAYS);
  }
}

package org.clinicoutcomes.records;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The days of every patient's sessions, given or not, in order; once it is known which count. */
final class SessionDays {

  private final Gathered rows;
  private final int[] days;

  SessionDays(SessionColumns sessions, int patients) {
    rows =
        new Gathered(
            patients,
            sessions.size(),
            row -> sessions.fates().stands(row) ? sessions.patient(row) : -1);
    days =
        IntStream.range(0, rows.start(patients))
            .map(at -> sessions.epochDay(rows.row(at)))
            .toArray();
    for (int patient = 0; patient < patients; patient++) {
      Arrays.sort(days, rows.start(patient), rows.start(patient + 1));
    }
  }

  boolean areAny(int patient) {
    return rows.start(patient) < rows.start(patient + 1);
  }

  /** How many there are of a patient. */
  int count(int patient) {
    return rows.start(patient + 1) - rows.start(patient);
  }

  /** The one at a place among a patient's, from 0. */
  int day(int patient, int at) {
    return days[rows.start(patient) + at];
  }

  /** The first of a patient who has any. */
  int first(int patient) {
    return days[rows.start(patient)];
  }

  /** The last of a patient who has any. */
  int last(int patient) {
    return days[rows.start(patient + 1) - 1];
  }

  /** Whether any of a patient's lies at most so many days from a day. */
  boolean areAnyNear(int patient, int day, int most) {
    int from = rows.start(patient);
    int to = rows.start(patient + 1);
    int found = Arrays.binarySearch(days, from, to, day);
    int next = found < 0 ? -found - 1 : found;
    return (next < to && days[next] - day <= most) || (next > from && day - days[next - 1] <= most);
  }
}

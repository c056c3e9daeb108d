package org.clinicoutcomes.records;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Patients whose first session, or first two, seem to be dated a year too early: they lie more than
 * 90 days before all others, and a year later each lies within 14 days of one of these. Where more
 * than one in four patients have such sessions otherwise, people come back after long times here.
 */
public final class EarlySessions {

  private static final int APART = 90;
  private static final int YEAR = 365;
  private static final int NEAR = 14;
  private static final int MOST = 2;
  private static final int QUARTER = 4;

  private final SessionDays days;
  private final SessionColumns sessions;
  private final RepeatedKeys files;
  private final BitSet early = new BitSet();
  private int otherwise;

  EarlySessions(SessionDays days, SessionColumns sessions, RepeatedKeys files, int patients) {
    this.days = days;
    this.sessions = sessions;
    this.files = files;
    for (int patient = 0; patient < patients; patient++) {
      look(patient);
    }
    int off = early.cardinality();
    if (off * QUARTER < (off + otherwise) * (QUARTER - 1)) {
      early.clear();
    }
  }

  private void look(int patient) {
    int lead = lead(patient);
    int all = days.count(patient);
    if (lead > MOST || all - lead <= MOST) {
      return;
    }
    boolean isYearOff =
        IntStream.range(0, lead)
            .map(at -> days.day(patient, at) + YEAR)
            .allMatch(day -> days.areAnyNear(patient, day, NEAR));
    early.set(patient, isYearOff);
    otherwise += isYearOff ? 0 : 1;
  }

  /** How many sessions of a patient lie long before the others. */
  private int lead(int patient) {
    int all = days.count(patient);
    int lead = 1;
    while (lead < all
        && lead <= MOST
        && days.day(patient, lead) - days.day(patient, lead - 1) <= APART) {
      lead++;
    }
    return lead;
  }

  /** The numbers of those of whom a file has such a session. */
  public BitSet patients(int file) {
    BitSet patients = new BitSet();
    int to = early.isEmpty() ? 0 : files.end(file, sessions.size());
    for (int row = files.start(file); row < to; row++) {
      int patient = sessions.patient(row);
      if (early.get(patient)
          && sessions.fates().stands(row)
          && isEarly(patient, sessions.epochDay(row))) {
        patients.set(patient);
      }
    }
    return patients;
  }

  private boolean isEarly(int patient, int day) {
    return day <= days.day(patient, lead(patient) - 1);
  }
}

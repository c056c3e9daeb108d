package org.clinicoutcomes.session;

import java.util.Arrays;
import java.util.BitSet;
import org.clinicoutcomes.instrument.Moment;

/**
 * Given sessions of one patient on one day that may be parts of one: of one drug, and at most
 * {@value #MINUTES} minutes apart, or not all with a time. Sessions hours apart are none, and now
 * and then two in a row are no way of writing: of a patient it counts who has at least {@value
 * #MOSTLY} such days, and they are half of the patient's.
 */
public final class SameDays {

  private static final int MINUTES = 60;
  private static final int SECONDS = 60;
  private static final int MOSTLY = 2;
  private static final int SECOND_BITS = 18;

  private final SessionColumns sessions;
  private final BitSet patients = new BitSet();
  private int days;
  private int rows;

  SameDays(SessionColumns sessions, int patientCount) {
    this.sessions = sessions;
    Gathered given =
        new Gathered(
            patientCount,
            sessions.size(),
            row ->
                sessions.fate(row) == Fate.ACCEPTED && sessions.isGiven(row)
                    ? sessions.patient(row)
                    : -1);
    for (int patient = 0; patient < patientCount; patient++) {
      count(patient, given);
    }
  }

  private void count(int patient, Gathered given) {
    int from = given.start(patient);
    long[] moments = new long[given.start(patient + 1) - from];
    for (int at = 0; at < moments.length; at++) {
      moments[at] = moment(given.row(from + at));
    }
    Arrays.sort(moments);
    int ownDays = 0;
    int ownRows = 0;
    int allDays = 0;
    boolean open = false;
    for (int at = 0; at < moments.length; at++) {
      boolean same = at > 0 && areParts(moments[at - 1], moments[at]);
      ownDays += same && !open ? 1 : 0;
      ownRows += same ? open ? 1 : 2 : 0;
      allDays += same ? 0 : 1;
      open = same;
    }
    if (ownDays >= MOSTLY && ownDays * 2 >= allDays) {
      patients.set(patient);
      days += ownDays;
      rows += ownRows;
    }
  }

  /** Ordered by drug, day and time, so that those of one day follow each other. */
  private long moment(int row) {
    long day = (long) sessions.drug(row) << Integer.SIZE | (sessions.epochDay(row) & 0xFFFF_FFFFL);
    return day << SECOND_BITS | (sessions.second(row) + 1);
  }

  private static boolean areParts(long earlier, long later) {
    long mask = (1L << SECOND_BITS) - 1;
    boolean untimed = (earlier & mask) == Moment.UNTIMED + 1;
    boolean near = untimed || (later & mask) - (earlier & mask) <= MINUTES * SECONDS;
    return earlier >> SECOND_BITS == later >> SECOND_BITS && near;
  }

  /** How many patients mostly have such days. */
  public int patients() {
    return patients.cardinality();
  }

  /** How many such days there are; two of one patient's on a date count as two. */
  public int days() {
    return days;
  }

  /** How many sessions stand on them. */
  public int rows() {
    return rows;
  }
}

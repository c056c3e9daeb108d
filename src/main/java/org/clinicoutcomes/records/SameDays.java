package org.clinicoutcomes.records;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;

/**
 * Given sessions of one patient on one day that may be parts of one: of one drug, and less than
 * {@value #MINUTES} minutes apart, or not all with a time: an infusion takes 40 minutes, and who
 * had it or a nasal spray is watched for an hour or two before the next could begin (convention).
 * Single devices that are joined already are as far apart as the last of them. Sessions hours apart
 * are none, and now and then two in a row are no way of writing: of a patient it counts who has at
 * least {@value #OFTEN} such days, and they are a quarter of the patient's.
 */
public final class SameDays {

  private static final int MINUTES = 90;
  private static final int SECONDS = 60;
  private static final int OFTEN = 2;
  private static final int QUARTER = 4;
  private static final int SECOND_BITS = 18;

  private final SessionColumns sessions;
  private final BitSet patients = new BitSet();
  private int days;
  private int rows;

  SameDays(SessionColumns sessions, int patientCount) {
    this.sessions = sessions;
    Gathered given =
        new Gathered(
            patientCount, sessions.size(), row -> isGiven(row) ? sessions.patient(row) : -1);
    for (int patient = 0; patient < patientCount; patient++) {
      count(patient, given);
    }
  }

  private boolean isGiven(int row) {
    return sessions.fate(row) == Fate.ACCEPTED && sessions.isGiven(row);
  }

  private void count(int patient, Gathered given) {
    List<Integer> inOrder =
        IntStream.range(given.start(patient), given.start(patient + 1))
            .mapToObj(given::row)
            .sorted(Comparator.comparingLong(this::moment))
            .toList();
    int ownDays = 0;
    int ownRows = 0;
    int allDays = 0;
    boolean open = false;
    for (int at = 0; at < inOrder.size(); at++) {
      boolean same = at > 0 && areParts(inOrder.get(at - 1), inOrder.get(at));
      ownDays += same && !open ? 1 : 0;
      ownRows += same ? open ? 1 : 2 : 0;
      allDays += same ? 0 : 1;
      open = same;
    }
    if (ownDays >= OFTEN && ownDays * QUARTER >= allDays) {
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

  private boolean areParts(int earlier, int later) {
    boolean untimed = sessions.second(earlier) == Moment.UNTIMED;
    int seconds = sessions.second(later) - sessions.lastSecond(earlier);
    return moment(earlier) >> SECOND_BITS == moment(later) >> SECOND_BITS
        && (untimed || seconds < MINUTES * SECONDS);
  }

  /** How many patients often have such days. */
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

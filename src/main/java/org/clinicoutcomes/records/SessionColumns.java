package org.clinicoutcomes.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.ScheduledSession;
import org.clinicoutcomes.session.Session;
import org.clinicoutcomes.session.Status;

/** A source's sessions at rest: one entry of each array a row, in the order of reading. */
final class SessionColumns {

  private static final Purpose[] PURPOSES = Purpose.values();
  private static final Status[] STATUSES = Status.values();
  private static final byte NONE = -1;

  private final SessionFates fates = new SessionFates();
  private final TextIndex texts = new TextIndex();
  private final TextIndex codes = new TextIndex();
  private final OffsetColumn offset = new OffsetColumn();
  private final List<Integer> fileStarts = new ArrayList<>();
  private int size;
  private int[] patient = new int[16];
  private int[] epochDay = new int[16];
  private int[] second = new int[16];
  private int[] clinic = new int[16];
  private int[] clinician = new int[16];
  private int[] seriesId = new int[16];
  private int[] firstScore = new int[16];
  private short[] condition = new short[16];
  private short[] drug = new short[16];
  private short[] route = new short[16];
  private short[] planned = new short[16];
  private byte[] status = new byte[16];
  private byte[] purpose = new byte[16];

  int add(SessionEntry entry, int patientNumber, int scoresSoFar) {
    ensureRoom();
    int row = size++;
    fates.add(entry.id(), entry.contentHash());
    patient[row] = patientNumber;
    epochDay[row] = entry.at().epochDay();
    second[row] = entry.at().secondOfDay();
    offset.put(row, entry.at());
    condition[row] = code(entry.condition());
    drug[row] = code(entry.drug());
    route[row] = code(entry.route());
    clinic[row] = texts.number(entry.clinic());
    clinician[row] = texts.number(entry.clinician());
    seriesId[row] = texts.number(entry.seriesId());
    planned[row] = entry.planned() == null ? NONE : entry.planned().shortValue();
    status[row] = (byte) entry.status().ordinal();
    purpose[row] = (byte) (entry.purpose() == null ? NONE : entry.purpose().ordinal());
    firstScore[row] = scoresSoFar;
    return row;
  }

  /** Conditions, drugs and routes are codes of the vocabulary: never more than a short holds. */
  private short code(String text) {
    return (short) codes.number(text);
  }

  /** Which rows stand for their ids. */
  SessionFates fates() {
    return fates;
  }

  /** The later row of an id wins, whole; then rows after the as-of day are left out. */
  void settle(int asOfDay) {
    fates.settle(row -> epochDay[row] > asOfDay);
  }

  /** Notes that the rows added from now on are of another file. */
  void beginFile() {
    if (fileStarts.isEmpty() || fileStarts.get(fileStarts.size() - 1) < size) {
      fileStarts.add(size);
    }
  }

  /** A number of the file that a row is of. */
  int file(int row) {
    int found = Collections.binarySearch(fileStarts, row);
    return found < 0 ? -found - 2 : found;
  }

  int second(int row) {
    return second[row];
  }

  /** When on its day the last part of a row's session was given; as {@link #second} of most. */
  int lastSecond(int row) {
    return second[fates.lastPart(row)];
  }

  /** The number of a code, or -1 if no row has it. */
  int codeNumber(String code) {
    return codes.find(code);
  }

  int drug(int row) {
    return drug[row];
  }

  /** Whether two rows are for the same condition, by the same route, in the same clinic. */
  boolean areAlike(int row, int other) {
    return condition[row] == condition[other]
        && route[row] == route[other]
        && clinic[row] == clinic[other];
  }

  /**
   * Counts how rows of one id follow each other.
   *
   * @param areParts which of two rows replaces nothing, as both are parts of one session
   */
  void count(RepeatedKeys repeated, BiPredicate<Integer, Integer> areParts) {
    int[] last = new int[fates.ids()];
    Arrays.fill(last, NONE);
    for (int row = 0; row < size; row++) {
      int id = fates.number(row);
      int earlier = last[id];
      if (earlier != NONE) {
        repeated.follow(earlier, row, isNoOther(earlier, row) || areParts.test(earlier, row));
      }
      last[id] = row;
    }
  }

  /** Whether a row replaces nothing of an earlier one: it says the same, or is of somebody else. */
  private boolean isNoOther(int earlier, int row) {
    return fates.areSame(earlier, row) || patient[earlier] != patient[row];
  }

  /** How many rows are replaced by a row of another patient; once settled. */
  int takenByOthers() {
    return fates.takenByOthers(row -> patient[row]);
  }

  /** Forgets how many sessions were planned. */
  void forgetPlanned() {
    Arrays.fill(planned, 0, size, NONE);
  }

  Fate fate(int row) {
    return fates.of(row);
  }

  boolean isGiven(int row) {
    return status(row).isGiven();
  }

  Status status(int row) {
    return STATUSES[status[row]];
  }

  ScheduledSession scheduled(int row) {
    return new ScheduledSession(
        LocalDate.ofEpochDay(epochDay[row]),
        codes.text(condition[row]),
        codes.text(drug[row]),
        codes.text(route[row]),
        texts.text(clinic[row]),
        status(row));
  }

  int size() {
    return size;
  }

  int patient(int row) {
    return patient[row];
  }

  int epochDay(int row) {
    return epochDay[row];
  }

  /** When the row's session was, as it is stated. */
  Moment stated(int row) {
    return new Moment(epochDay[row], second[row], offset.of(row));
  }

  boolean isAnyOffsetStated() {
    return offset.isAnyStated();
  }

  int clinic(int row) {
    return clinic[row];
  }

  /** The number of scores that had been read before this row's own. */
  int firstScore(int row) {
    return firstScore[row];
  }

  /** The row in whose columns a score stands. */
  int rowOfScore(int score) {
    int found = Arrays.binarySearch(firstScore, 0, size, score);
    int row = found < 0 ? -found - 2 : found;
    while (row + 1 < size && firstScore[row + 1] == score) {
      row++; // rows without scores begin where the next one does
    }
    return row;
  }

  Session session(int row, Readings readings, AdverseEvents events) {
    String series = texts.text(seriesId[row]);
    return new Session(
        fates.id(row),
        new Moment(epochDay[row], second[row]),
        codes.text(condition[row]),
        codes.text(drug[row]),
        codes.text(route[row]),
        texts.text(clinic[row]),
        texts.text(clinician[row]),
        series.isEmpty() ? null : series,
        purpose[row] == NONE ? null : PURPOSES[purpose[row]],
        planned[row] == NONE ? null : (int) planned[row],
        new Monitoring(status(row) == Status.STOPPED_EARLY, readings, events));
  }

  private void ensureRoom() {
    if (size < patient.length) {
      return;
    }
    int length = TextIndex.grown(size, size + 1);
    patient = Arrays.copyOf(patient, length);
    epochDay = Arrays.copyOf(epochDay, length);
    second = Arrays.copyOf(second, length);
    clinic = Arrays.copyOf(clinic, length);
    clinician = Arrays.copyOf(clinician, length);
    seriesId = Arrays.copyOf(seriesId, length);
    firstScore = Arrays.copyOf(firstScore, length);
    condition = Arrays.copyOf(condition, length);
    drug = Arrays.copyOf(drug, length);
    route = Arrays.copyOf(route, length);
    planned = Arrays.copyOf(planned, length);
    status = Arrays.copyOf(status, length);
    purpose = Arrays.copyOf(purpose, length);
  }
}

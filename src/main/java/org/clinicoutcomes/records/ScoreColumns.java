package org.clinicoutcomes.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.ScoreCount;

/** A source's scores at rest: one entry of each array a score, in the order of reading. */
final class ScoreColumns {

  private static final Timing[] TIMINGS = Timing.values();
  private static final Fate[] FATES = Fate.values();
  private static final int TIMING_BITS = 2;
  private static final int SECOND_BITS = 17;
  private static final int DAY_BITS = 32;

  private final OffsetColumn offset = new OffsetColumn();
  private final BitSet ofItems = new BitSet();
  private final BitSet alone = new BitSet();
  private int size;
  private int wide;
  private int[] patient = new int[16];
  private int[] epochDay = new int[16];
  private int[] clock = new int[16];
  private int[] hundredths = new int[16];
  private byte[] instrument = new byte[16];
  private byte[] fate = new byte[16];
  private final BitSet rounded = new BitSet();

  int add(int patientNumber, int instrumentNumber, Moment at, Timing timing, int value) {
    ensureRoom();
    patient[size] = patientNumber;
    instrument[size] = (byte) instrumentNumber;
    place(size, at, timing);
    offset.put(size, at);
    hundredths[size] = value;
    return size++;
  }

  /** Adds a score that stands in a sessions file; none of a scores file may come before it. */
  int addWide(int patientNumber, int instrumentNumber, Moment at, Timing timing, int value) {
    int row = add(patientNumber, instrumentNumber, at, timing, value);
    wide = size;
    return row;
  }

  /** How many stand in sessions files: the first ones. */
  int wide() {
    return wide;
  }

  /** Notes that a score of a sessions file stands in a row without a session. */
  void markAlone(int row) {
    alone.set(row);
  }

  /** Whether a score of a sessions file stands in a row without a session. */
  boolean isAlone(int row) {
    return alone.get(row);
  }

  private void place(int row, Moment at, Timing timing) {
    epochDay[row] = at.epochDay();
    clock[row] = timing.ordinal() << SECOND_BITS | (at.secondOfDay() + 1);
  }

  /** Tells a score by another clock than the stated one. */
  void place(int row, Moment at) {
    place(row, at, timing(row));
  }

  boolean isAnyOffsetStated() {
    return offset.isAnyStated();
  }

  /** When the score was taken, as it is stated; once placed by another clock, as told by that. */
  Moment stated(int row) {
    int second = (clock[row] & (1 << SECOND_BITS) - 1) - 1;
    return new Moment(epochDay[row], second, offset.of(row));
  }

  Timing timing(int row) {
    return TIMINGS[clock[row] >>> SECOND_BITS];
  }

  /** Notes that a score follows from answers. */
  void markItems(int row) {
    ofItems.set(row);
  }

  /** Whether a score follows from answers. */
  boolean isOfItems(int row) {
    return ofItems.get(row);
  }

  int size() {
    return size;
  }

  int patient(int row) {
    return patient[row];
  }

  int instrument(int row) {
    return Byte.toUnsignedInt(instrument[row]);
  }

  int epochDay(int row) {
    return epochDay[row];
  }

  Fate fate(int row) {
    return FATES[fate[row]];
  }

  void set(int row, Fate value) {
    fate[row] = (byte) value.ordinal();
  }

  int hundredths(int row) {
    return hundredths[row];
  }

  void setRounded(int row, boolean isRounded) {
    if (isRounded) {
      rounded.set(row);
    }
  }

  boolean areAnyRounded() {
    return !rounded.isEmpty();
  }

  boolean sameValue(int row, int other) {
    return hundredths[row] == hundredths[other];
  }

  /** Equal for two scores of one patient exactly if their instrument, date, time, timing are. */
  long key(int row) {
    return (long) instrument(row) << (DAY_BITS + TIMING_BITS + SECOND_BITS)
        | (epochDay[row] & 0xFFFFFFFFL) << (TIMING_BITS + SECOND_BITS)
        | clock[row];
  }

  /** The score at the moment that its row states. */
  Score asStated(int row) {
    return new Score(stated(row), timing(row), hundredths[row]);
  }

  Score score(int row) {
    Moment told = stated(row);
    return new Score(
        new Moment(told.epochDay(), told.secondOfDay()),
        timing(row),
        hundredths[row],
        rounded.get(row));
  }

  private void ensureRoom() {
    if (size < patient.length) {
      return;
    }
    int length = TextIndex.grown(size, size + 1);
    patient = Arrays.copyOf(patient, length);
    epochDay = Arrays.copyOf(epochDay, length);
    clock = Arrays.copyOf(clock, length);
    hundredths = Arrays.copyOf(hundredths, length);
    instrument = Arrays.copyOf(instrument, length);
    fate = Arrays.copyOf(fate, length);
  }

  /** Counts those that are accepted, and of these whose patients are none of some. */
  ScoreCount count(BitSet patients, List<String> instruments) {
    long[] accepted = new long[instruments.size()];
    long ofOthers = 0;
    int newest = Integer.MIN_VALUE;
    for (int row = 0; row < size(); row++) {
      if (fate(row) == Fate.ACCEPTED) {
        accepted[instrument(row)]++;
        newest = Math.max(newest, epochDay[row]);
        ofOthers += patients.get(patient(row)) ? 0 : 1;
      }
    }
    SortedMap<String, Long> byInstrument = new TreeMap<>();
    for (int number = 0; number < accepted.length; number++) {
      if (accepted[number] > 0) {
        byInstrument.put(instruments.get(number), accepted[number]);
      }
    }
    return new ScoreCount(
        byInstrument, ofOthers, byInstrument.isEmpty() ? null : LocalDate.ofEpochDay(newest));
  }
}

package org.clinicoutcomes.session;

import java.util.Arrays;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;

/** A source's scores at rest: one entry of each array a score, in the order of reading. */
final class ScoreColumns {

  private static final Timing[] TIMINGS = Timing.values();
  private static final Fate[] FATES = Fate.values();
  private static final int TIMING_BITS = 2;
  private static final int SECOND_BITS = 17;
  private static final int DAY_BITS = 32;

  private int size;
  private int[] patient = new int[16];
  private int[] epochDay = new int[16];
  private int[] clock = new int[16];
  private int[] hundredths = new int[16];
  private byte[] instrument = new byte[16];
  private byte[] fate = new byte[16];

  int add(int patientNumber, int instrumentNumber, Moment at, Timing timing, int value) {
    ensureRoom();
    patient[size] = patientNumber;
    instrument[size] = (byte) instrumentNumber;
    epochDay[size] = at.epochDay();
    clock[size] = timing.ordinal() << SECOND_BITS | (at.secondOfDay() + 1);
    hundredths[size] = value;
    return size++;
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

  boolean sameValue(int row, int other) {
    return hundredths[row] == hundredths[other];
  }

  /** Equal for two scores of one patient exactly if their instrument, date, time, timing are. */
  long key(int row) {
    return (long) instrument(row) << (DAY_BITS + TIMING_BITS + SECOND_BITS)
        | (epochDay[row] & 0xFFFFFFFFL) << (TIMING_BITS + SECOND_BITS)
        | clock[row];
  }

  Score score(int row) {
    int second = (clock[row] & (1 << SECOND_BITS) - 1) - 1;
    return new Score(
        new Moment(epochDay[row], second), TIMINGS[clock[row] >>> SECOND_BITS], hundredths[row]);
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
}

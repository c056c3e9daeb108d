package org.clinicoutcomes.records;

import java.util.Arrays;
import java.util.List;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;

/**
 * The readings of a source's sessions at rest: a column for each that any row has, so that a source
 * without them pays nothing. Values of up to 300.00 fit in two bytes.
 */
final class ReadingColumns {

  private static final Reading[] READINGS = Reading.values();
  private static final int HUNDRED = 100;

  /** What is kept is one more than the value, as 0 stands for none. */
  private static final int OFFSET = 1;

  private final short[][] narrow = new short[READINGS.length][0];
  private final int[][] wide = new int[READINGS.length][0];
  private boolean isAnyTaken;

  void put(int row, Reading reading, int hundredths) {
    isAnyTaken = true;
    int at = reading.ordinal();
    if (reading.highest() * HUNDRED < Short.MAX_VALUE) {
      if (row >= narrow[at].length) {
        narrow[at] = Arrays.copyOf(narrow[at], TextIndex.grown(narrow[at].length, row + 1));
      }
      narrow[at][row] = (short) (hundredths + OFFSET);
    } else {
      if (row >= wide[at].length) {
        wide[at] = Arrays.copyOf(wide[at], TextIndex.grown(wide[at].length, row + 1));
      }
      wide[at][row] = hundredths + OFFSET;
    }
  }

  /** Forgets the values of a reading. */
  void forget(Reading reading) {
    narrow[reading.ordinal()] = new short[0];
    wide[reading.ordinal()] = new int[0];
  }

  Readings of(int row) {
    if (!isAnyTaken) {
      return Readings.NONE;
    }
    int[] values = new int[READINGS.length];
    for (int at = 0; at < values.length; at++) {
      values[at] = kept(at, row) - OFFSET;
    }
    return Readings.at(values);
  }

  /** A reading of a row, in hundredths; negative for none. */
  int hundredths(int row, Reading reading) {
    return kept(reading.ordinal(), row) - OFFSET;
  }

  /** Gives the first of some rows a dose, and what the others have of readings that it has not. */
  void join(List<Integer> rows, int dose) {
    int first = rows.get(0);
    put(first, Reading.DOSE_MG, dose);
    for (int row : rows.subList(1, rows.size())) {
      for (Reading reading : READINGS) {
        int value = hundredths(row, reading);
        if (value >= 0 && hundredths(first, reading) < 0) {
          put(first, reading, value);
        }
      }
    }
  }

  private int kept(int at, int row) {
    if (row < narrow[at].length) {
      return narrow[at][row];
    }
    return row < wide[at].length ? wide[at][row] : 0;
  }
}

package org.clinicoutcomes.session;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The readings of a source's sessions at rest: a column for each that any row has, so that a source
 * without them pays nothing. Values of up to 300.00 fit in two bytes.
 */
final class ReadingColumns {

  private static final int HUNDRED = 100;

  private final Map<Reading, short[]> narrow = new EnumMap<>(Reading.class);
  private final Map<Reading, int[]> wide = new EnumMap<>(Reading.class);

  void put(int row, Reading reading, int hundredths) {
    if (isNarrow(reading)) {
      column(narrow, reading, row)[row] = (short) (hundredths + 1);
    } else {
      wideColumn(reading, row)[row] = hundredths + 1;
    }
  }

  private static boolean isNarrow(Reading reading) {
    return reading.highest() * HUNDRED < Short.MAX_VALUE;
  }

  private static short[] column(Map<Reading, short[]> columns, Reading reading, int row) {
    short[] column = columns.getOrDefault(reading, new short[0]);
    if (row >= column.length) {
      column = Arrays.copyOf(column, TextIndex.grown(column.length, row + 1));
      columns.put(reading, column);
    }
    return column;
  }

  private int[] wideColumn(Reading reading, int row) {
    int[] column = wide.getOrDefault(reading, new int[0]);
    if (row >= column.length) {
      column = Arrays.copyOf(column, TextIndex.grown(column.length, row + 1));
      wide.put(reading, column);
    }
    return column;
  }

  Readings of(int row) {
    Map<Reading, Integer> values = new EnumMap<>(Reading.class);
    narrow.forEach(
        (reading, column) -> add(values, reading, row < column.length ? column[row] : 0));
    wide.forEach((reading, column) -> add(values, reading, row < column.length ? column[row] : 0));
    return values.isEmpty() ? Readings.NONE : new Readings(values);
  }

  /** What is kept is one more than the value, as 0 stands for none. */
  private static void add(Map<Reading, Integer> values, Reading reading, int kept) {
    if (kept > 0) {
      values.put(reading, kept - 1);
    }
  }
}

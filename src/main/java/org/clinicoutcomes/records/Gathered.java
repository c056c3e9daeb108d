package org.clinicoutcomes.records;

import java.util.function.IntUnaryOperator;

/** Rows gathered by a number that each has, as of its patient; those of one in reading order. */
final class Gathered {

  private final int[] starts;
  private final int[] rows;

  /**
   * Gathers in two passes over the rows.
   *
   * @param numberOf the number of a row, or a negative one to leave it out
   */
  Gathered(int numbers, int rowCount, IntUnaryOperator numberOf) {
    starts = new int[numbers + 1];
    for (int row = 0; row < rowCount; row++) {
      int number = numberOf.applyAsInt(row);
      if (number >= 0) {
        starts[number + 1]++;
      }
    }
    for (int number = 0; number < numbers; number++) {
      starts[number + 1] += starts[number];
    }
    rows = new int[starts[numbers]];
    int[] next = starts.clone();
    for (int row = 0; row < rowCount; row++) {
      int number = numberOf.applyAsInt(row);
      if (number >= 0) {
        rows[next[number]++] = row;
      }
    }
  }

  /** The first position of a number's rows; the position after the last is that of the next. */
  int start(int number) {
    return starts[number];
  }

  int row(int position) {
    return rows[position];
  }
}

package org.clinicoutcomes.records;

import java.util.Arrays;
import org.clinicoutcomes.instrument.Moment;

/** The offsets that rows state, at rest: a source whose rows state none pays nothing. */
final class OffsetColumn {

  private short[] minutes = new short[0];

  void put(int row, Moment at) {
    if (at.hasOffset()) {
      int length = minutes.length;
      if (row >= length) {
        minutes = Arrays.copyOf(minutes, TextIndex.grown(length, row + 1));
        Arrays.fill(minutes, length, minutes.length, (short) Moment.NO_OFFSET);
      }
      minutes[row] = (short) at.offset();
    }
  }

  /** Whether any row states one. */
  boolean isAnyStated() {
    return minutes.length > 0;
  }

  /** The row's, or that there is none. */
  int of(int row) {
    return row < minutes.length ? minutes[row] : Moment.NO_OFFSET;
  }
}

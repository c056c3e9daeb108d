package org.clinicoutcomes.session;

import java.util.function.IntUnaryOperator;

/** Rows gathered by patient: each patient's are together, in the order of reading. */
final class ByPatient {

  private final int[] starts;
  private final int[] rows;

  /**
   * Gathers in two passes over the rows.
   *
   * @param patientOf the patient of a row, or a negative number to leave it out
   */
  ByPatient(int patients, int rowCount, IntUnaryOperator patientOf) {
    starts = new int[patients + 1];
    for (int row = 0; row < rowCount; row++) {
      int patient = patientOf.applyAsInt(row);
      if (patient >= 0) {
        starts[patient + 1]++;
      }
    }
    for (int patient = 0; patient < patients; patient++) {
      starts[patient + 1] += starts[patient];
    }
    rows = new int[starts[patients]];
    int[] next = starts.clone();
    for (int row = 0; row < rowCount; row++) {
      int patient = patientOf.applyAsInt(row);
      if (patient >= 0) {
        rows[next[patient]++] = row;
      }
    }
  }

  /** The first position of a patient's rows; the position after the last is that of the next. */
  int start(int patient) {
    return starts[patient];
  }

  int row(int position) {
    return rows[position];
  }
}

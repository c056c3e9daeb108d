package org.clinicoutcomes.identity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.clinicoutcomes.records.Visits;

/**
 * Patients who have sessions in several clinics, and those of them who would have been treated in
 * two clinics on one day: the ids of two people, if there are many.
 */
public final class ClinicOverlap {

  private static final int NONE = -1;

  private final Visits rows;
  private final BitSet patients = new BitSet();
  private final BitSet shared;
  private final BitSet atOnce = new BitSet();
  private final BitSet moved = new BitSet();
  private final Map<Long, Integer> visits = new HashMap<>();

  /**
   * @param rows of the sessions files
   * @param patients how many patients any file has named
   */
  public ClinicOverlap(Visits rows, int patients) {
    this.rows = rows;
    BitSet possible = ofSeveral(patients, row -> true);
    shared = ofSeveral(patients, rows::stands);
    for (int row = 0; row < rows.size(); row++) {
      if (rows.isGiven(row) && possible.get(rows.patient(row))) {
        meet(row);
      }
    }
  }

  private BitSet ofSeveral(int all, IntPredicate counts) {
    BitSet several = new BitSet();
    int[] first = new int[all];
    Arrays.fill(first, NONE);
    for (int row = 0; row < rows.size(); row++) {
      int patient = rows.patient(row);
      int clinic = rows.clinic(row);
      patients.set(patient);
      if (counts.test(row) && first[patient] == NONE) {
        first[patient] = clinic;
      } else if (counts.test(row) && first[patient] != clinic) {
        several.set(patient);
      }
    }
    return several;
  }

  private void meet(int row) {
    int patient = rows.patient(row);
    long visit = ((long) patient << Integer.SIZE) | (rows.day(row) & 0xFFFFFFFFL);
    Integer earlier = visits.put(visit, row);
    if (earlier != null && rows.clinic(earlier) != rows.clinic(row)) {
      (isCorrected(earlier, row) ? moved : atOnce).set(patient);
    }
  }

  /** Tonight's file may say that a session was in another clinic. */
  private boolean isCorrected(int earlier, int later) {
    return !rows.stands(earlier) && rows.file(earlier) != rows.file(later);
  }

  /** How many patients have sessions. */
  public int patients() {
    return patients.cardinality();
  }

  /** How many patients have sessions in several clinics. */
  public int shared() {
    return shared.cardinality();
  }

  /** How many of them had sessions in two clinics on one day. */
  public int atOnce() {
    return atOnce.cardinality();
  }

  /** How many had a session that a later file puts into another clinic. */
  public int moved() {
    return moved.cardinality();
  }
}

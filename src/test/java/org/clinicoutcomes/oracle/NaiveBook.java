package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.List;

/** The doubts of one source as they are raised, and whether one of them holds it. */
final class NaiveBook {
  private static final String WHOLE_SOURCE = "";

  private final List<String> lines = new ArrayList<>();
  private boolean held;

  /** "at least `doubt_percent` of the patients and `doubt_least` of them". */
  static boolean isDoubt(long concerned, long of) {
    return concerned >= 3 && concerned * 100 >= of;
  }

  /** "More than 5 % and at least 3". */
  static boolean areMany(long some, long all) {
    return some >= 3 && some * 100 > all * 5;
  }

  /** A doubt with its end. */
  void raise(String code, String place, long rows, long patients, boolean holds) {
    lines.add(NaiveDoubts.line(code, place, rows, patients, holds ? "held" : "published"));
    held |= holds;
  }

  /** "One that could move a headline by `doubt_points` or more holds the source". */
  void raiseIfMoving(String code, String place, long rows, long patients, long of) {
    if (isDoubt(patients, of)) {
      raise(code, place, rows, patients, of == 0 || Math.floorDiv(patients * 10_000, of) >= 200);
    }
  }

  /** The same of the whole source. */
  void raiseIfMoving(String code, long rows, long patients, long of) {
    raiseIfMoving(code, WHOLE_SOURCE, rows, patients, of);
  }

  /** Holds the source for what is no doubt. */
  void holdWhere(boolean cannotBeTrusted) {
    held |= cannotBeTrusted;
  }

  boolean isHeld() {
    return held;
  }

  boolean has(String code) {
    return lines.stream().anyMatch(line -> line.startsWith(code + " "));
  }

  /** Sorted. */
  List<String> lines() {
    return lines.stream().sorted().toList();
  }
}

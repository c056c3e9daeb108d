package org.clinicoutcomes.intake;

import java.util.BitSet;
import org.clinicoutcomes.records.Fate;

/** The running count of one file's rows: how each was read, and what became of those kept. */
final class RowCounts {

  private final long[] rows = new long[RowFate.values().length];
  private final long[] fates = new long[Fate.values().length];
  private final BitSet kept = new BitSet();
  private int counted;

  void add(RowFate fate) {
    rows[fate.ordinal()]++;
    kept.set(counted++, fate == RowFate.KEPT);
  }

  /** Corrects what was counted of a row when it was read. */
  void correct(RowFate from, RowFate to) {
    rows[from.ordinal()]--;
    add(to);
  }

  /** Counts what became of a kept row. */
  void add(Fate fate) {
    fates[fate.ordinal()]++;
  }

  /** Corrects what became of a kept row. */
  void correct(Fate from, Fate to) {
    fates[from.ordinal()]--;
    add(to);
  }

  /** How many rows are counted so far. */
  int counted() {
    return counted;
  }

  /** The places among all counted rows of those that were kept, by their order. */
  int[] kept() {
    return kept.stream().toArray();
  }

  long of(RowFate fate) {
    return rows[fate.ordinal()];
  }

  long of(Fate fate) {
    return fates[fate.ordinal()];
  }

  /** Rows that say something that is wanted. */
  long judged() {
    return of(RowFate.KEPT) + of(RowFate.REJECTED);
  }

  /** All rows. */
  long read() {
    return judged() + of(RowFate.MISSING) + of(RowFate.NOT_WANTED);
  }
}

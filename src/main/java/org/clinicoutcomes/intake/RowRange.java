package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.clinicoutcomes.records.Fate;

/** The rows of one file at rest, which follow each other. */
final class RowRange {

  private int first;
  private int count;

  void add(int row) {
    first = count++ == 0 ? row : first;
  }

  /** What numbers they have, of their patients. */
  BitSet numbers(IntUnaryOperator numberOf) {
    BitSet numbers = new BitSet();
    for (int row = first; row < first + count; row++) {
      numbers.set(numberOf.applyAsInt(row));
    }
    return numbers;
  }

  /** Counts what became of them. */
  void count(FileTally tally, IntFunction<Fate> fateOf) {
    for (int row = first; row < first + count; row++) {
      tally.rows().add(fateOf.apply(row));
    }
  }
}

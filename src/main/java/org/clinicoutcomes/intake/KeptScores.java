package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.clinicoutcomes.records.Fate;

/** The scores of one file at rest, which follow each other, and which of them share a row. */
final class KeptScores {

  private final BitSet further = new BitSet();
  private int first;
  private int count;
  private boolean inRow;

  /** Begins a row: what is added next is the first score of it. */
  void beginRow() {
    inRow = false;
  }

  void add(int score) {
    if (count == 0) {
      first = score;
    }
    if (inRow) {
      further.set(count);
    }
    count++;
    inRow = true;
  }

  /** What numbers the scores have, of their patients. */
  BitSet numbers(IntUnaryOperator numberOf) {
    BitSet numbers = new BitSet();
    for (int score = first; score < first + count; score++) {
      numbers.set(numberOf.applyAsInt(score));
    }
    return numbers;
  }

  /** The place among the rows of the row in which a score stands, by its own place. */
  int rowOf(int place) {
    return place - further.get(0, place + 1).cardinality();
  }

  /** How many scores are such. */
  long count(IntPredicate such) {
    return IntStream.range(first, first + count).filter(such).count();
  }

  /** Counts what became of the rows: what became of one of its scores, the best first. */
  void count(FileTally tally, IntFunction<Fate> fateOf) {
    int at = 0;
    while (at < count) {
      Set<Fate> ofRow = EnumSet.of(fateOf.apply(first + at++));
      for (; further.get(at); at++) {
        ofRow.add(fateOf.apply(first + at));
      }
      tally.rows().add(best(ofRow));
    }
  }

  /** What became of a row by what became of its scores: the best. */
  static Fate best(Set<Fate> fates) {
    if (fates.contains(Fate.ACCEPTED)) {
      return Fate.ACCEPTED;
    }
    if (fates.contains(Fate.AFTER_AS_OF)) {
      return Fate.AFTER_AS_OF;
    }
    return fates.contains(Fate.SUPERSEDED) ? Fate.SUPERSEDED : Fate.DUPLICATE;
  }
}

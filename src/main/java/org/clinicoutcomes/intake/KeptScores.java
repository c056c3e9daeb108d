package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.clinicoutcomes.session.Fate;

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

  /** Counts what became of the rows: what became of one of its scores, the best first. */
  void count(FileTally tally, IntFunction<Fate> fateOf) {
    int at = 0;
    while (at < count) {
      Set<Fate> ofRow = EnumSet.of(fateOf.apply(first + at++));
      for (; further.get(at); at++) {
        ofRow.add(fateOf.apply(first + at));
      }
      tally.count(best(ofRow));
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

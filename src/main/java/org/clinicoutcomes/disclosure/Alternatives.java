package org.clinicoutcomes.disclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for other counts of patients that would be printed just the same: nobody who reads the
 * workbooks can tell them from the true ones.
 *
 * <p>From the truth, one count is set to another value; whatever that breaks (a sum, a bound, a
 * printed count) is mended by changing a further part, and so on, within a bounded number of tries.
 */
final class Alternatives {

  private static final int DEEPEST = 12;
  private static final int MOST_TRIES = 300;
  private static final int WIDEST = 12;

  /** How far from the truth other values are looked for. */
  private static final int FARTHEST = 4;

  private final Constraints constraints;
  private final Set<PrintedCount> inTheWay = new LinkedHashSet<>();
  private int tries;

  Alternatives(Constraints constraints) {
    this.constraints = constraints;
  }

  /**
   * Whether a count could have so many other values. A count that is not 0 is not taken for 0: that
   * it is not may be known.
   */
  boolean leave(Form form, long count, int others) {
    inTheWay.clear();
    long least = Math.min(count, 1);
    int found = 0;
    for (int distance = 1; distance <= FARTHEST && found < others; distance++) {
      found += couldBe(form, count + distance) ? 1 : 0;
      if (found < others && count - distance >= least) {
        found += couldBe(form, count - distance) ? 1 : 0;
      }
    }
    return found >= others;
  }

  /** The smallest of the printed counts that stood in the way of the last ones looked for. */
  Optional<PrintedCount> smallestInTheWay() {
    return inTheWay.stream()
        .filter(PrintedCount::canBeHidden)
        .min(
            Comparator.<PrintedCount, Boolean>comparing(count -> count.count() == 0)
                .thenComparing(PrintedCount::count));
  }

  private boolean couldBe(Form form, long value) {
    tries = 0;
    Constraint target = constraints.demand(form, value);
    boolean could = mend(target, 0);
    constraints.forget(target);
    return could;
  }

  private boolean mend(Constraint broken, int depth) {
    if (depth == DEEPEST) {
      return false;
    }
    PrintedCount printed = broken.printed();
    if (printed != null) {
      inTheWay.add(printed);
    }
    return mendBy(true, broken, depth) || mendBy(false, broken, depth);
  }

  /** By changing a part that nobody sees, or one that somebody does. */
  private boolean mendBy(boolean unseen, Constraint broken, int depth) {
    Form form = broken.form();
    long missing = broken.missing();
    int width = 0;
    for (int i = 0; i < form.size() && width < WIDEST && tries < MOST_TRIES; i++) {
      int part = form.part(i);
      long shift = missing * form.sign(i);
      if (constraints.isUnseen(part) == unseen && constraints.allows(part, shift)) {
        width++;
        tries++;
        constraints.change(part, shift);
        Constraint next = constraints.firstBroken();
        if (next == null || mend(next, depth + 1)) {
          return true;
        }
        constraints.restore(part);
      }
    }
    return false;
  }
}

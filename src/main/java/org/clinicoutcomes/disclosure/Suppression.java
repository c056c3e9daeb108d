package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides what small counts could be worked out from, until every hidden count could have three
 * values at least. It ends: counts are only ever hidden, and where all are, each could be larger.
 */
final class Suppression {

  /** Beside the true one. */
  private static final int OTHER_VALUES = 2;

  private final LinkedCounts linked;
  private final DisclosureRules rules;
  private final Alternatives alternatives;

  Suppression(LinkedCounts linked, DisclosureRules rules) {
    this.linked = linked;
    this.rules = rules;
    this.alternatives = new Alternatives(new Constraints(linked, rules));
  }

  /** Goes on from the small counts, which are hidden already. */
  void run() {
    hideComplements();
    protect();
  }

  /**
   * In no sum a count is hidden alone: the next smallest goes with it, the total if no other is.
   */
  private void hideComplements() {
    boolean hid = true;
    while (hid) {
      hid = false;
      for (LinkedCounts.Sum sum : linked.sums()) {
        Optional<PrintedCount> next = complement(sum);
        next.ifPresent(PrintedCount::hide);
        hid |= next.isPresent();
      }
    }
  }

  private static Optional<PrintedCount> complement(LinkedCounts.Sum sum) {
    List<PrintedCount> members = new ArrayList<>(sum.addends());
    members.add(sum.total());
    if (members.stream().filter(count -> !count.isShown()).count() != 1) {
      return Optional.empty();
    }
    return members.stream()
        .filter(PrintedCount::canBeHidden)
        .filter(count -> count.count() > 0 || count == sum.total())
        .min(
            Comparator.<PrintedCount, Boolean>comparing(count -> count == sum.total())
                .thenComparing(PrintedCount::count));
  }

  private void protect() {
    Set<Form> safe = new HashSet<>();
    int before;
    do {
      before = safe.size();
      for (Form form : hidden()) {
        if (safe.add(form)) {
          protect(form);
        }
      }
    } while (safe.size() > before);
  }

  /** What is hidden; what is small and printed nowhere; and what is left between hidden counts. */
  private List<Form> hidden() {
    Stream<Form> counts =
        linked.counts().stream()
            .filter(count -> count.isHidden() || (!count.isShown() && rules.isSmall(count.count())))
            .map(PrintedCount::form);
    Stream<Form> differences =
        linked.differences().stream()
            .filter(LinkedCounts.Difference::isHidden)
            .map(LinkedCounts.Difference::form)
            .filter(form -> form.of(linked.parts()) > 0);
    return Stream.concat(counts, differences).toList();
  }

  private void protect(Form form) {
    long count = form.of(linked.parts());
    while (!alternatives.leave(form, count, OTHER_VALUES) && hideMore()) {}
  }

  /** What stands in the way first; if nothing does, all that is left. */
  private boolean hideMore() {
    List<PrintedCount> shown = linked.counts().stream().filter(PrintedCount::canBeHidden).toList();
    alternatives.smallestInTheWay().map(List::of).orElse(shown).forEach(PrintedCount::hide);
    return !shown.isEmpty();
  }
}

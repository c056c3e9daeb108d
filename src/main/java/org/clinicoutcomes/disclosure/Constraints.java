package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that linked counts must fulfil, while some of the parts are changed. */
final class Constraints {

  /** A constraint in which a part has a sign. */
  private record Use(Constraint constraint, int sign) {}

  private final LinkedCounts linked;
  private final List<List<Use>> uses = new ArrayList<>();
  private final List<@Nullable PrintedCount> alone = new ArrayList<>();
  private final Map<Integer, Long> changes = new LinkedHashMap<>();
  private final DisclosureRules rules;

  Constraints(LinkedCounts linked, DisclosureRules rules) {
    this.linked = linked;
    this.rules = rules;
    for (int part = 0; part < linked.parts().size(); part++) {
      uses.add(new ArrayList<>());
      alone.add(null);
    }
    linked.neverNegative().forEach(form -> add(new Constraint(form, of(form), rules)));
    for (PrintedCount count : linked.counts()) {
      add(new Constraint(count, rules));
      if (count.form().size() == 1) {
        alone.set(count.form().part(0), count);
      }
    }
  }

  private long of(Form form) {
    return form.of(linked.parts());
  }

  private void add(Constraint constraint) {
    Form form = constraint.form();
    for (int i = 0; i < form.size(); i++) {
      uses.get(form.part(i)).add(new Use(constraint, form.sign(i)));
    }
  }

  /** Demands another value of a form, until {@link #forget}. */
  Constraint demand(Form form, long value) {
    Constraint target = new Constraint(form, of(form), rules);
    target.fix(value);
    add(target);
    return target;
  }

  /** Takes every change and the demand back. */
  void forget(Constraint target) {
    List.copyOf(changes.keySet()).forEach(this::restore);
    Form form = target.form();
    for (int i = 0; i < form.size(); i++) {
      List<Use> of = uses.get(form.part(i));
      of.remove(of.size() - 1);
    }
  }

  /** Whether a part could be changed so, having not been changed yet. */
  boolean allows(int part, long shift) {
    return !changes.containsKey(part) && linked.parts().get(part) + shift >= 0;
  }

  void change(int part, long shift) {
    changes.put(part, shift);
    uses.get(part).forEach(use -> use.constraint().add(use.sign() * shift));
  }

  void restore(int part) {
    Long shift = changes.remove(part);
    if (shift != null) {
      uses.get(part).forEach(use -> use.constraint().add(-use.sign() * shift));
    }
  }

  /** Whether a part stands by itself in no workbook. */
  boolean isUnseen(int part) {
    PrintedCount count = alone.get(part);
    return count == null || !count.isShown();
  }

  /** The first that the changes have broken; none where all hold. */
  @Nullable Constraint firstBroken() {
    for (int part : changes.keySet()) {
      for (Use use : uses.get(part)) {
        if (use.constraint.missing() != 0) {
          return use.constraint;
        }
      }
    }
    return null;
  }
}

package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts and everything that links them: what an informed reader of all workbooks could reckon
 * with. The same sum is one count, wherever it is printed.
 */
final class LinkedCounts {

  /** A count that is the sum of others. */
  record Sum(PrintedCount total, List<PrintedCount> addends) {}

  /** A difference of two counts, which nobody prints: hidden if either is. */
  record Difference(PrintedCount whole, PrintedCount part) {
    Form form() {
      return whole.form().minus(part.form());
    }

    boolean isHidden() {
      return !(whole.isShown() && part.isShown());
    }
  }

  private final List<Long> parts = new ArrayList<>();
  private final Map<Form, PrintedCount> counts = new LinkedHashMap<>();
  private final Set<Form> neverNegative = new LinkedHashSet<>();
  private final List<Sum> sums = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();

  /** A new part. */
  int part(long count) {
    parts.add(count);
    return parts.size() - 1;
  }

  /** The count of a sum of parts. */
  PrintedCount count(Form form) {
    return counts.computeIfAbsent(form, f -> new PrintedCount(f, f.of(parts)));
  }

  /** A form that is never negative; one that is, by an oddity of the records, binds nobody. */
  void neverNegative(Form form) {
    if (form.size() > 0 && form.of(parts) >= 0) {
      neverNegative.add(form);
    }
  }

  void sum(PrintedCount total, List<PrintedCount> addends) {
    if (!(addends.size() == 1 && addends.contains(total))) {
      sums.add(new Sum(total, addends));
    }
  }

  void difference(PrintedCount whole, PrintedCount part) {
    differences.add(new Difference(whole, part));
  }

  List<Long> parts() {
    return parts;
  }

  Collection<PrintedCount> counts() {
    return counts.values();
  }

  Collection<Form> neverNegative() {
    return neverNegative;
  }

  List<Sum> sums() {
    return sums;
  }

  List<Difference> differences() {
    return differences;
  }
}

package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A sum or difference of parts, the counts that no other count in the tables takes apart.
 *
 * @param parts their numbers, each once, ascending
 * @param signs 1 or −1 for each
 */
record Form(List<Integer> parts, List<Integer> signs) {

  Form {
    parts = List.copyOf(parts);
    signs = List.copyOf(signs);
    if (signs.stream().anyMatch(sign -> Math.abs(sign) != 1)) {
      throw new IllegalArgumentException("a part counts once");
    }
  }

  /** The sum of some parts. */
  static Form sum(List<Integer> parts) {
    return new Form(parts.stream().sorted().toList(), parts.stream().map(part -> 1).toList());
  }

  Form plus(Form other) {
    return with(other, 1);
  }

  Form minus(Form other) {
    return with(other, -1);
  }

  /** This and another together; a part that cancels out stays out. */
  private Form with(Form other, int factor) {
    SortedMap<Integer, Integer> signOf = new TreeMap<>();
    IntStream.range(0, size()).forEach(i -> signOf.put(part(i), sign(i)));
    IntStream.range(0, other.size())
        .forEach(i -> signOf.merge(other.part(i), factor * other.sign(i), Integer::sum));
    signOf.values().removeIf(sign -> sign == 0);
    return new Form(new ArrayList<>(signOf.keySet()), new ArrayList<>(signOf.values()));
  }

  int size() {
    return parts.size();
  }

  int part(int at) {
    return parts.get(at);
  }

  int sign(int at) {
    return signs.get(at);
  }

  long of(List<Long> counts) {
    return IntStream.range(0, size()).mapToLong(i -> sign(i) * counts.get(part(i))).sum();
  }
}

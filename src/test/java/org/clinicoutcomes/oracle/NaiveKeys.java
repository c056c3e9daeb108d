package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** "Within one file": its keys, and those that have rows with different values. */
final class NaiveKeys<R> {
  private final BiPredicate<R, R> saysNoOther;
  private final Map<Object, R> last = new HashMap<>();
  private final Set<Object> replaced = new HashSet<>();
  private final List<List<R>> pairs = new ArrayList<>();

  NaiveKeys(BiPredicate<R, R> saysNoOther) {
    this.saysNoOther = saysNoOther;
  }

  void add(Object key, R row) {
    R earlier = last.put(key, row);
    if (earlier != null && !saysNoOther.test(earlier, row)) {
      replaced.add(key);
      pairs.add(List.of(earlier, row));
    }
  }

  /** Of two keys that are one all the same the later goes: the first of them is given. */
  void follow(Object first, R earlier, R later) {
    last.remove(later);
    if (!saysNoOther.test(earlier, later)) {
      replaced.add(first);
      pairs.add(List.of(earlier, later));
    }
  }

  /** Adds a key that no other row has. */
  void addKey(R row) {
    last.put(row, row);
  }

  int keys() {
    return last.size();
  }

  int replaced() {
    return replaced.size();
  }

  List<List<R>> pairs() {
    return pairs;
  }
}

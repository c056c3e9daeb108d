package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** "A later file corrects an earlier one": how often two files say other things of one key. */
final class NaiveBetween<R> {
  private record Placed<R>(R row, String kind, int file) {}

  private final BiPredicate<R, R> saysNoOther;
  private final Map<Object, Placed<R>> last = new HashMap<>();
  private final Map<List<Object>, int[]> pairs = new HashMap<>();

  NaiveBetween(BiPredicate<R, R> saysNoOther) {
    this.saysNoOther = saysNoOther;
  }

  void add(Object key, R row, String kind, int file) {
    Placed<R> earlier = last.put(key, new Placed<>(row, kind, file));
    if (earlier != null && earlier.kind().equals(kind) && earlier.file() != file) {
      int[] counts = pairs.computeIfAbsent(List.of(kind, earlier.file(), file), p -> new int[2]);
      counts[0]++;
      counts[1] += saysNoOther.test(earlier.row(), row) ? 0 : 1;
    }
  }

  /** Of how many keys of those that both have a file says other things than an earlier one. */
  record Contradiction(String file, int differing, int both) {}

  /** Those of pairs of files whose names do not tell. */
  List<Contradiction> untold(Map<String, List<String>> names) {
    List<Contradiction> untold = new ArrayList<>();
    pairs.forEach(
        (pair, counts) -> {
          List<String> ofKind = names.get((String) pair.get(0));
          String earlier = stem(ofKind.get((int) pair.get(1)));
          String file = ofKind.get((int) pair.get(2));
          // "dates or numbers that rise (..., `scores.csv`, `scores_2.csv`)"
          if (!stem(file).matches(Pattern.quote(earlier) + "_\\d+")) {
            untold.add(new Contradiction(file, counts[1], counts[0]));
          }
        });
    return untold;
  }

  private static String stem(String name) {
    return name.replaceFirst("\\.csv(\\.gz)?$", "");
  }
}

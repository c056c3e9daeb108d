package org.clinicoutcomes.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** By pairs of files whose names do not tell: of how many keys they contradict, of all. */
  Map<String, int[]> untold(Map<String, List<String>> names) {
    Map<String, int[]> untold = new TreeMap<>();
    pairs.forEach(
        (pair, counts) -> {
          List<String> ofKind = names.get((String) pair.get(0));
          String earlier = stem(ofKind.get((int) pair.get(1)));
          String later = stem(ofKind.get((int) pair.get(2)));
          // "dates or numbers that rise (..., `scores.csv`, `scores_2.csv`)"
          if (!later.matches(Pattern.quote(earlier) + "_\\d+")) {
            untold.put(earlier + " " + later, counts);
          }
        });
    return untold;
  }

  private static String stem(String name) {
    return name.replaceFirst("\\.csv(\\.gz)?$", "");
  }
}

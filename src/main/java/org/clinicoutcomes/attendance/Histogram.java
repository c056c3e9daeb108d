package org.clinicoutcomes.attendance;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each whole number occurs; adding is exact and in any order gives the same. */
final class Histogram {

  private Histogram() {}

  static SortedMap<Integer, Long> of(int number) {
    SortedMap<Integer, Long> one = new TreeMap<>();
    one.put(number, 1L);
    return one;
  }

  static SortedMap<Integer, Long> copy(SortedMap<Integer, Long> of) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(of));
  }

  static SortedMap<Integer, Long> sum(SortedMap<Integer, Long> left, Map<Integer, Long> right) {
    SortedMap<Integer, Long> sum = new TreeMap<>(left);
    right.forEach((number, count) -> sum.merge(number, count, Long::sum));
    return sum;
  }

  static long size(Map<?, Long> of) {
    return of.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The mean of the two middle numbers; NaN of none. */
  static double median(SortedMap<Integer, Long> of) {
    long size = size(of);
    return size == 0 ? Double.NaN : (at((size - 1) / 2, of) + at(size / 2, of)) / 2.0;
  }

  /** The number at a rank, counted from 0. */
  private static int at(long rank, SortedMap<Integer, Long> of) {
    long passed = 0;
    for (Map.Entry<Integer, Long> entry : of.entrySet()) {
      passed += entry.getValue();
      if (passed > rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no rank " + rank + " among " + passed);
  }
}

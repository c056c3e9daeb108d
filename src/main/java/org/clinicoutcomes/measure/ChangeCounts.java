package org.clinicoutcomes.measure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many changed by so many hundredths, while they are counted. There is one to each cell of the
 * results, and each patient is counted in some thirty: numbers stand in arrays, without an object
 * for each change and each count, since maps of them took a sixth of the time of counting.
 */
final class ChangeCounts {

  private static final int FIRST_SIZE = 8;

  /** Spreads numbers that lie close together (2³² over the golden ratio, Knuth 1998, 6.4). */
  private static final int SPREAD = 0x9E3779B1;

  /** Sizes are powers of 2 and at most half full, so that a free place is always near. */
  private int[] changes = new int[FIRST_SIZE];

  private long[] counts = new long[FIRST_SIZE];
  private int distinct;

  /** Counts one change. */
  void add(int change) {
    int place = placeOf(change);
    if (counts[place]++ == 0) {
      changes[place] = change;
      distinct++;
      if (distinct * 2 > changes.length) {
        grow();
      }
    }
  }

  private int placeOf(int change) {
    int last = changes.length - 1;
    int place = (change * SPREAD) >>> Integer.numberOfLeadingZeros(last);
    while (counts[place] != 0 && changes[place] != change) {
      place = (place + 1) & last;
    }
    return place;
  }

  private void grow() {
    int[] oldChanges = changes;
    long[] oldCounts = counts;
    changes = new int[oldChanges.length * 2];
    counts = new long[oldCounts.length * 2];
    for (int old = 0; old < oldChanges.length; old++) {
      if (oldCounts[old] != 0) {
        int place = placeOf(oldChanges[old]);
        changes[place] = oldChanges[old];
        counts[place] = oldCounts[old];
      }
    }
  }

  /** What was counted so far, ascending. */
  SortedMap<Integer, Long> sorted() {
    SortedMap<Integer, Long> sorted = new TreeMap<>();
    for (int place = 0; place < changes.length; place++) {
      if (counts[place] != 0) {
        sorted.put(changes[place], counts[place]);
      }
    }
    return sorted;
  }
}

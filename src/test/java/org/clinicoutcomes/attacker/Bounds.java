package org.clinicoutcomes.attacker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Whole numbers, each between two bounds, and sums of them that are never negative: bounds are
 * drawn tighter until nothing changes. Only what is impossible is ever left out.
 */
final class Bounds {

  private static final long UNKNOWN = 20_000;
  private static final int MOST_VISITS = 20_000;

  /** Signs 1 and −1 of some numbers, whose sum is at least 0. */
  private static final class Law {
    private final int[] numbers;
    private final int[] signs;

    Law(int[] numbers, int[] signs) {
      this.numbers = numbers;
      this.signs = signs;
    }
  }

  private final List<Law> laws = new ArrayList<>();
  private final List<List<Integer>> lawsOf = new ArrayList<>();
  private long[] low = new long[64];
  private long[] high = new long[64];
  private int size;

  int number() {
    if (size == low.length) {
      low = Arrays.copyOf(low, 2 * size);
      high = Arrays.copyOf(high, 2 * size);
    }
    high[size] = UNKNOWN;
    lawsOf.add(new ArrayList<>());
    return size++;
  }

  void within(int number, long from, long to) {
    low[number] = Math.max(low[number], from);
    high[number] = Math.min(high[number], to);
  }

  void atLeastZero(List<Integer> added, List<Integer> taken) {
    int[] numbers = new int[added.size() + taken.size()];
    int[] signs = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      boolean adds = i < added.size();
      numbers[i] = adds ? added.get(i) : taken.get(i - added.size());
      signs[i] = adds ? 1 : -1;
      lawsOf.get(numbers[i]).add(laws.size());
    }
    laws.add(new Law(numbers, signs));
  }

  void equal(List<Integer> some, List<Integer> others) {
    atLeastZero(some, others);
    atLeastZero(others, some);
  }

  long low(int number) {
    return low[number];
  }

  long high(int number) {
    return high[number];
  }

  /** Draws all bounds; false where nothing at all is possible. */
  boolean draw() {
    Deque<Integer> due = new ArrayDeque<>();
    for (int law = 0; law < laws.size(); law++) {
      due.add(law);
    }
    return draw(low, high, due);
  }

  /** Whether a number could have a value, as far as can be told. */
  boolean couldBe(int number, long value) {
    long[] from = low.clone();
    long[] to = high.clone();
    from[number] = value;
    to[number] = value;
    return draw(from, to, new ArrayDeque<>(lawsOf.get(number)));
  }

  /** How many values a number could have, counted no further than needed. */
  int values(int number, int needed) {
    int values = 0;
    for (long value = low[number]; value <= high[number] && values < needed; value++) {
      values += couldBe(number, value) ? 1 : 0;
    }
    return values;
  }

  private boolean draw(long[] from, long[] to, Deque<Integer> due) {
    boolean[] isDue = new boolean[laws.size()];
    due.forEach(law -> isDue[law] = true);
    for (int visits = 0; !due.isEmpty() && visits < MOST_VISITS; visits++) {
      int at = due.remove();
      isDue[at] = false;
      Law law = laws.get(at);
      long most = 0;
      for (int i = 0; i < law.numbers.length; i++) {
        most += law.signs[i] > 0 ? to[law.numbers[i]] : -from[law.numbers[i]];
      }
      if (most < 0) {
        return false;
      }
      for (int i = 0; i < law.numbers.length; i++) {
        if (tighten(law.numbers[i], law.signs[i], most, from, to)) {
          for (int next : lawsOf.get(law.numbers[i])) {
            if (!isDue[next]) {
              isDue[next] = true;
              due.add(next);
            }
          }
        }
      }
    }
    return true;
  }

  /** The others can make up no more than the rest of the most. */
  private static boolean tighten(int number, int sign, long most, long[] from, long[] to) {
    if (sign > 0) {
      long least = to[number] - most;
      boolean tighter = least > from[number];
      from[number] = Math.max(least, from[number]);
      return tighter;
    }
    long largest = from[number] + most;
    boolean tighter = largest < to[number];
    to[number] = Math.min(largest, to[number]);
    return tighter;
  }
}

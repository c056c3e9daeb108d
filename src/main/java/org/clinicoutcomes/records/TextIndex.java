package org.clinicoutcomes.records;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct texts numbered from 0 in the order of first appearance, kept as UTF-8 bytes: about 20
 * bytes beside the text itself.
 */
public final class TextIndex {

  private static final int NONE = -1;

  private byte[] bytes = new byte[1 << 10];
  private int[] ends = new int[1 << 6];
  private int[] slots = filled(1 << 7);
  private int size;

  /** The number of the text, given to it now if it is new. */
  public int number(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int slot = slot(utf8);
    if (slots[slot] == NONE) {
      slots[slot] = append(utf8);
      growTable();
      return size - 1;
    }
    return slots[slot];
  }

  /** The number of the text, or -1 if it has none. */
  public int find(String text) {
    return slots[slot(text.getBytes(StandardCharsets.UTF_8))];
  }

  public String text(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  public int size() {
    return size;
  }

  /** All numbers, ordered by their texts' code points (which is the order of the bytes). */
  public int[] sorted() {
    return java.util.stream.IntStream.range(0, size)
        .boxed()
        .sorted(this::compare)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int compare(int left, int right) {
    return Arrays.compareUnsigned(bytes, start(left), ends[left], bytes, start(right), ends[right]);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private int slot(byte[] utf8) {
    int mask = slots.length - 1;
    int slot = spread(Arrays.hashCode(utf8)) & mask;
    while (slots[slot] != NONE && !holds(slots[slot], utf8)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int number, byte[] utf8) {
    return Arrays.equals(bytes, start(number), ends[number], utf8, 0, utf8.length);
  }

  private int append(byte[] utf8) {
    int from = size == 0 ? 0 : ends[size - 1];
    int to = Math.addExact(from, utf8.length);
    if (to > bytes.length) {
      bytes = Arrays.copyOf(bytes, grown(bytes.length, to));
    }
    System.arraycopy(utf8, 0, bytes, from, utf8.length);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, grown(size, size + 1));
    }
    ends[size] = to;
    return size++;
  }

  private void growTable() {
    if (size * 3L < slots.length * 2L) {
      return;
    }
    slots = filled(slots.length * 2);
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = spread(hash(number)) & mask;
      while (slots[slot] != NONE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number;
    }
  }

  private int hash(int number) {
    int hash = 1;
    for (int i = start(number); i < ends[number]; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** At least {@code needed}, and half as much again so that appending stays linear. */
  static int grown(int length, int needed) {
    return Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8L, length + (length >> 1) + 16L));
  }
}

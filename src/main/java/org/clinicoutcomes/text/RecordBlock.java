package org.clinicoutcomes.text;

import java.util.Arrays;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/** Some whole records in a row, or one that is none because of its flaw. */
public final class RecordBlock {

  private final long offset;
  private byte[] bytes = {};
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] lines = new long[64];
  private int count;
  private boolean ascii = true;
  private @Nullable RejectCode flaw;

  RecordBlock(long offset) {
    this.offset = offset;
  }

  void add(int start, int end, long line, boolean isAscii) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      lines = Arrays.copyOf(lines, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    lines[count++] = line;
    ascii &= isAscii;
  }

  /** Takes the bytes that the records' positions are of. */
  void fill(byte[] window, int from, int to) {
    bytes = Arrays.copyOfRange(window, from, to);
  }

  /** Makes the block one of a single record that is none. */
  void flaw(RejectCode code, byte[] window, int from, int to, long line) {
    flaw = code;
    fill(window, from, to);
    add(0, to - from, line, false);
  }

  /** Why the block's only record cannot be parsed (what can be shown of it is there), or null. */
  @Nullable RejectCode flaw() {
    return flaw;
  }

  public int count() {
    return count;
  }

  /** Records, line ends included, one after the other. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where a record begins in {@link #bytes}. */
  public int start(int record) {
    return starts[record];
  }

  /** Where it ends there, without its line end. */
  public int end(int record) {
    return ends[record];
  }

  /** The physical line, from 1, on which a record begins. */
  public long line(int record) {
    return lines[record];
  }

  /** Where a record begins in the file, unpacked. */
  public long offset(int record) {
    return offset + starts[record];
  }

  public boolean isAscii() {
    return ascii;
  }
}

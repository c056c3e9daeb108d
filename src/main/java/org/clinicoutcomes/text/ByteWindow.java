package org.clinicoutcomes.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The part of a stream that is still being looked at; positions hold until it is moved on. */
final class ByteWindow {

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[2 * CHUNK];
  private int end;
  private long offset;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /** The bytes; good until the next {@link #fill} or {@link #release}. */
  byte[] bytes() {
    return bytes;
  }

  /** The position after the last byte. */
  int end() {
    return end;
  }

  /** The place of position 0 in the stream. */
  long offset() {
    return offset;
  }

  /** Appends more of the stream; false at its end. */
  boolean fill() throws IOException {
    if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    int count = in.read(bytes, end, Math.min(CHUNK, bytes.length - end));
    end += Math.max(count, 0);
    return count >= 0;
  }

  /** Whether there is a byte at the position, read from the stream if need be. */
  boolean has(int position) throws IOException {
    while (position >= end) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Lets go of everything before the position. The rest moves to the front only once it is the
   * smaller half, so that moving costs a constant per byte however small the steps.
   *
   * @return where the byte of that position now is
   */
  int release(int position) {
    if (position <= bytes.length / 2) {
      return position;
    }
    System.arraycopy(bytes, position, bytes, 0, end - position);
    end -= position;
    offset += position;
    return 0;
  }

  /** The position after the line end that begins at a position: LF, CR, or both. */
  int afterLineEnd(int position) throws IOException {
    boolean two = bytes[position] == '\r' && has(position + 1) && bytes[position + 1] == '\n';
    return position + (two ? 2 : 1);
  }

  /** The position of the first line end from one position to before another, or -1. */
  int findLineEnd(int from, int to) throws IOException {
    for (int at = from; at < to && has(at); at++) {
      if (bytes[at] == '\n' || bytes[at] == '\r') {
        return at;
      }
    }
    return -1;
  }
}

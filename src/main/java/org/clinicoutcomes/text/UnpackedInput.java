package org.clinicoutcomes.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A packed file's content, up to a size that no export of its packed size has. */
public final class UnpackedInput extends FilterInputStream {

  /** There is more than the limit. */
  public static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Exports shrink to a tenth, seldom a fiftieth; what shrinks more was made to. */
  public static final long MOST_PER_BYTE = 200;

  /** So much is always allowed. */
  static final long SMALL = 1L << 26;

  private long left;

  /**
   * @param packedSize of the file, in bytes
   */
  public UnpackedInput(InputStream in, long packedSize) {
    super(in);
    left = Math.max(SMALL, packedSize * MOST_PER_BYTE);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) throws TooMuch {
    left -= bytes;
    if (left < 0) {
      throw new TooMuch();
    }
  }
}

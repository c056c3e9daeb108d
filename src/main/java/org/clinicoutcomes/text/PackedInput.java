package org.clinicoutcomes.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of a gzip file: of all its members, with the zeros that copies in blocks leave behind
 * one. {@link java.util.zip.GZIPInputStream} takes whatever is no member for the file's end, and
 * with it loses the members that follow.
 */
public final class PackedInput extends InputStream {

  /** Something stands behind a member that is neither one nor zeros. */
  public static final class StrangeRest extends ZipException {
    private static final long serialVersionUID = 1L;
  }

  private static final int BUFFER = 1 << 16;
  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;
  private static final int DEFLATED = 8;
  private static final int TIME_AND_SYSTEM = 6;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int OF_NO_MEANING = 0xE0;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final CRC32 headerSum = new CRC32();
  private long members;
  private boolean isInMember;
  private boolean isAtEnd;

  public PackedInput(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * @throws EOFException where the file ends within a member
   * @throws ZipException where it is none of gzip, or damaged
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      if (!isInMember && !openMember()) {
        return -1;
      }
      count = inflate(bytes, offset, length);
    }
    return count;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(bytes, offset, length);
      sum.update(bytes, offset, count);
      if (inflater.finished()) {
        closeMember();
      } else if (count == 0) {
        refill();
      }
      return count;
    } catch (DataFormatException damaged) {
      throw new ZipException(damaged.getMessage());
    }
  }

  private void refill() throws IOException {
    if (inflater.needsDictionary()) {
      throw new ZipException("a dictionary is needed");
    }
    if (!fill()) {
      throw new EOFException();
    }
    inflater.setInput(buffer, 0, end);
  }

  private boolean openMember() throws IOException {
    int first = isAtEnd ? -1 : nextOrEnd();
    while (members > 0 && first == 0) {
      first = nextOrEnd();
    }
    if (first < 0) {
      isAtEnd = true;
      if (members == 0) {
        throw new EOFException();
      }
      return false;
    }
    headerSum.reset();
    headerSum.update(first);
    requireBeginning(first == FIRST && next() == SECOND && next() == DEFLATED);
    int flags = next();
    requireBeginning((flags & OF_NO_MEANING) == 0);
    skipHeader(flags);
    inflater.reset();
    inflater.setInput(buffer, at, end - at);
    sum.reset();
    isInMember = true;
    return true;
  }

  private void requireBeginning(boolean isMember) throws ZipException {
    if (!isMember) {
      throw members == 0 ? new ZipException("not in gzip's format") : new StrangeRest();
    }
  }

  private void skipHeader(int flags) throws IOException {
    skipBytes(TIME_AND_SYSTEM);
    if ((flags & HAS_EXTRA) != 0) {
      skipBytes(next() | (next() << Byte.SIZE));
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      long read = headerSum.getValue() & 0xFFFF;
      requireSum((next() | (next() << Byte.SIZE)) == read);
    }
  }

  private void skipBytes(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int last = next();
    while (last != 0) {
      last = next();
    }
  }

  private void closeMember() throws IOException {
    at = end - inflater.getRemaining();
    requireSum(
        nextInt() == sum.getValue() && nextInt() == (inflater.getBytesWritten() & 0xFFFF_FFFFL));
    members++;
    isInMember = false;
  }

  private static void requireSum(boolean isRight) throws ZipException {
    if (!isRight) {
      throw new ZipException("the check sum is another");
    }
  }

  private long nextInt() throws IOException {
    long value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value |= (long) next() << (i * Byte.SIZE);
    }
    return value;
  }

  private int next() throws IOException {
    int value = nextOrEnd();
    if (value < 0) {
      throw new EOFException();
    }
    headerSum.update(value);
    return value;
  }

  private int nextOrEnd() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, BUFFER));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}

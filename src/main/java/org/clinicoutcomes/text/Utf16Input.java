package org.clinicoutcomes.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 as UTF-8, so that everything behind it knows one encoding. What is no character becomes a
 * byte that is none in UTF-8 either, and is told there.
 */
public final class Utf16Input extends InputStream {

  private static final int CHUNK = 1 << 15;
  private static final byte NONE = (byte) 0xFF;

  private final InputStream in;
  private final ByteOrder order;
  private byte[] ready = {};
  private int at;
  private char high;

  public Utf16Input(InputStream in, ByteOrder order) {
    this.in = in;
    this.order = order;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (at == ready.length) {
      if (!convert()) {
        return -1;
      }
    }
    int count = Math.min(length, ready.length - at);
    System.arraycopy(ready, at, bytes, offset, count);
    at += count;
    return count;
  }

  private boolean convert() throws IOException {
    byte[] chunk = in.readNBytes(CHUNK);
    if (chunk.length == 0 && high == 0) {
      return false;
    }
    ByteBuffer from = ByteBuffer.wrap(chunk).order(order);
    ByteBuffer to = ByteBuffer.allocate(2 * CHUNK + 4);
    while (from.remaining() > 1) {
      put(from.getChar(), to);
    }
    if (from.hasRemaining() || chunk.length < CHUNK) {
      endHalf(to);
    }
    if (from.hasRemaining()) {
      to.put(NONE); // half a character ends the file
    }
    ready = new byte[to.position()];
    to.flip().get(ready);
    at = 0;
    return true;
  }

  private void put(char c, ByteBuffer to) {
    if (Character.isLowSurrogate(c) && high != 0) {
      to.put(new String(new char[] {high, c}).getBytes(StandardCharsets.UTF_8));
      high = 0;
      return;
    }
    endHalf(to);
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      to.put(NONE);
    } else {
      put(to, c);
    }
  }

  private static void put(ByteBuffer to, char c) {
    if (c < 0x80) {
      to.put((byte) c);
    } else if (c < 0x800) {
      to.put((byte) (0xC0 | (c >> 6))).put((byte) (0x80 | (c & 0x3F)));
    } else {
      to.put((byte) (0xE0 | (c >> 12)))
          .put((byte) (0x80 | ((c >> 6) & 0x3F)))
          .put((byte) (0x80 | (c & 0x3F)));
    }
  }

  private void endHalf(ByteBuffer to) {
    if (high != 0) {
      to.put(NONE);
      high = 0;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

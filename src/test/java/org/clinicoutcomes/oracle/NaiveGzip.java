package org.clinicoutcomes.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks gzip as RFC 1952 says: member after member, with zeros between and behind them. */
final class NaiveGzip {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  private final byte[] packed;
  private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
  private int at;

  private NaiveGzip(byte[] packed) {
    this.packed = packed;
  }

  static byte[] unpack(byte[] packed) throws IOException {
    NaiveGzip gzip = new NaiveGzip(packed);
    do {
      gzip.member();
      while (gzip.at < packed.length && packed[gzip.at] == 0) {
        gzip.at++;
      }
    } while (gzip.at < packed.length);
    return gzip.unpacked.toByteArray();
  }

  private int next() throws IOException {
    if (at >= packed.length) {
      throw new IOException("cut off");
    }
    return packed[at++] & 0xFF;
  }

  private void member() throws IOException {
    if (next() != 0x1F || next() != 0x8B || next() != 8) {
      throw new IOException("no member");
    }
    int flags = next();
    at += HEADER - 4;
    if ((flags & 4) != 0) {
      int length = next() + 256 * next();
      at += length;
    }
    for (int text = 8; text <= 16; text += 8) {
      if ((flags & text) != 0) {
        skipText();
      }
    }
    at += flags & 2;
    inflate();
  }

  private void skipText() throws IOException {
    int last = next();
    while (last != 0) {
      last = next();
    }
  }

  private void inflate() throws IOException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed, at, packed.length - at);
    byte[] some = new byte[1000];
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(some);
        if (count == 0 && !inflater.finished()) {
          throw new IOException("cut off");
        }
        unpacked.write(some, 0, count);
      }
    } catch (DataFormatException damaged) {
      throw new IOException(damaged);
    }
    at += (int) inflater.getBytesRead() + TRAILER;
    inflater.end();
  }
}

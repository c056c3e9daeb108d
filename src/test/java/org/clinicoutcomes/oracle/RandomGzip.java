package org.clinicoutcomes.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Packs bytes as one gzip member or several, with and without names, and zeros behind them. */
final class RandomGzip {
  private static final int HEADER = 10;

  private final Dice dice;

  RandomGzip(Dice dice) {
    this.dice = dice;
  }

  byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int from = 0;
    for (int more = dice.pick(0, 0, 1, 2); more >= 0; more--) {
      int to = more == 0 ? bytes.length : dice.between(from, bytes.length);
      packed.write(member(Arrays.copyOfRange(bytes, from, to)));
      packed.write(new byte[dice.pick(0, 0, 1, 512)]);
      from = to;
    }
    return packed.toByteArray();
  }

  private byte[] member(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    byte[] plain = out.toByteArray();
    return dice.chance(50) ? named(plain) : plain;
  }

  /** "FNAME" of RFC 1952: bit 3 of the flags, and a text behind the header. */
  private static byte[] named(byte[] plain) throws IOException {
    ByteArrayOutputStream named = new ByteArrayOutputStream();
    byte[] header = Arrays.copyOf(plain, HEADER);
    header[3] = 8;
    named.write(header);
    named.write("dump.csv\0".getBytes(StandardCharsets.ISO_8859_1));
    named.write(plain, HEADER, plain.length - HEADER);
    return named.toByteArray();
  }
}

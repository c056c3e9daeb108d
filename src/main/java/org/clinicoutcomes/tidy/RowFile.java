package org.clinicoutcomes.tidy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of rows, each with its length before its bytes; such files put together are one again. */
final class RowFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final DataOutputStream out;

  /** Starts a file. */
  RowFile(Path file) {
    try {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(ByteBuffer row) {
    try {
      out.writeInt(row.remaining());
      out.write(row.array(), row.arrayOffset() + row.position(), row.remaining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands over every row; its bytes hold until the consumer returns.
   *
   * @throws UncheckedIOException if the file cannot be read or ends within a row
   */
  static void read(Path file, Consumer<ByteBuffer> consumer) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      byte[] bytes = new byte[1 << 10];
      for (int first = in.read(); first >= 0; first = in.read()) {
        int length = length(first, in);
        bytes = bytes.length < length ? new byte[2 * length] : bytes;
        in.readFully(bytes, 0, length);
        consumer.accept(ByteBuffer.wrap(bytes, 0, length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int length(int first, DataInputStream in) throws IOException {
    return (first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort();
  }
}

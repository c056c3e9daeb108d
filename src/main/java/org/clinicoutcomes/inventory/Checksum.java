package org.clinicoutcomes.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/** SHA-256 and length of a file, taken while its bytes go by. */
public final class Checksum extends DigestInputStream {

  private long size;

  public Checksum(InputStream in) {
    super(in, sha256());
  }

  /** Describes a file by reading it once, with little memory. */
  static InputFile describe(String path, Path file, @Nullable FileKind kind) {
    try (Checksum sum = new Checksum(Files.newInputStream(file))) {
      sum.drain();
      return new InputFile(path, file, kind, sum.size, sum.hex());
    } catch (IOException unreadable) {
      throw new InputProblem(path + " cannot be read; check its permissions.", unreadable);
    }
  }

  /** As {@link #describe}; null where the file grows or shrinks meanwhile. */
  static @Nullable InputFile describeAtRest(String path, Path file, FileKind kind) {
    try {
      long before = Files.size(file);
      InputFile described = describe(path, file, kind);
      return before == described.size() && before == Files.size(file) ? described : null;
    } catch (IOException unreadable) {
      throw new InputProblem(path + " cannot be read; check its permissions.", unreadable);
    }
  }

  /** Reads what is left, so that sum and size are the whole file's. */
  public void drain() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  public long size() {
    return size;
  }

  /** The sum of all bytes read so far; once. */
  public String hex() {
    return HexFormat.of().formatHex(getMessageDigest().digest());
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    size += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    size += Math.max(count, 0);
    return count;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

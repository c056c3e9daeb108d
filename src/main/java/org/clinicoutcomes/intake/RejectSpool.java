package org.clinicoutcomes.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/**
 * One file's rejects, laid down on disk in the order of reading (which is their final order within
 * the file) until the source is read: files are read by kind, but listed by name.
 */
final class RejectSpool implements Closeable {

  private final FileTally tally;
  private final Path spool;
  private final DataOutputStream out;

  RejectSpool(FileTally tally, Path folder) throws IOException {
    this.tally = tally;
    spool = Files.createTempFile(folder, ".rejects-", ".tmp"); // for its owner's eyes alone
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spool)));
  }

  void add(long line, Problem problem) throws IOException {
    out.writeLong(line);
    writeText(problem.column());
    out.writeUTF(problem.scope().name());
    out.writeUTF(problem.code().name());
    writeText(problem.value());
    writeText(problem.message());
    writeText(problem.action());
  }

  /** Ends the writing. */
  void end() throws IOException {
    out.close();
  }

  /** Hands all of them over. */
  void replay(Consumer<Reject> consumer) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(spool)))) {
      while (true) {
        long line = in.readLong();
        consumer.accept(reject(line, in));
      }
    } catch (EOFException end) {
      // every reject is read
    }
  }

  private Reject reject(long line, DataInputStream in) throws IOException {
    return new Reject(
        tally.source(),
        tally.file(),
        tally.kind(),
        line,
        readText(in),
        Scope.valueOf(in.readUTF()),
        RejectCode.valueOf(in.readUTF()),
        readText(in),
        readText(in),
        readText(in));
  }

  private void writeText(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Leaves nothing of a patient behind. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(spool);
    }
  }
}

package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** A file of the inventory while it is read, its bytes hashed on the way. */
final class RawFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputFile file;
  private final Checksum raw;

  RawFile(InputFile file) throws IOException {
    this.file = file;
    raw = new Checksum(Files.newInputStream(file.file()));
  }

  /** The file's content, unpacked where it is packed. */
  InputStream content() throws IOException {
    return FileNames.isPacked(file.name()) ? new GZIPInputStream(raw, BUFFER) : raw;
  }

  /**
   * Reads what is left, and checks that it was the file that the inventory describes.
   *
   * @throws InputProblem if it was not: what was read is then no one export
   */
  void verify() throws IOException {
    raw.drain();
    if (raw.size() != file.size() || !raw.hex().equals(file.sha256())) {
      throw new InputProblem(
          file.path()
              + " changed while it was read: wait until its export is complete, and run again.");
    }
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}

package org.clinicoutcomes.verify;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet, put by on disk until they are met in another workbook. */
final class CellSpool {

  private CellSpool() {}

  /** Puts cells by. */
  static final class Writing implements Closeable {

    private final DataOutputStream out;

    Writing(Path file) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(Cell cell) {
      try {
        write(cell.reference());
        write(cell.value());
        write(cell.formula());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void write(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Takes cells out again, in the order in which they were put by. */
  static final class Reading implements Closeable {

    private final DataInputStream in;
    private final String sheet;
    private @Nullable Cell next;

    Reading(String sheet, Path file) throws IOException {
      this.sheet = sheet;
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      next = read();
    }

    /** The cell that comes next; none at the end. */
    @Nullable Cell peek() {
      return next;
    }

    void advance() {
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private @Nullable Cell read() throws IOException {
      in.mark(1);
      if (in.read() < 0) {
        return null;
      }
      in.reset();
      return new Cell(sheet, text(), text(), text());
    }

    private String text() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

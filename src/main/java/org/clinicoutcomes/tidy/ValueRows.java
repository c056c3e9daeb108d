package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Value;

/** Rows of a report's table, kept in a file between the step that makes and the one that shows. */
public final class ValueRows implements AutoCloseable {

  private final RowFile file;
  private final RowBytes bytes = new RowBytes();
  private long count;

  /** Starts a file of rows. */
  public ValueRows(Path file) {
    this.file = new RowFile(file);
  }

  /**
   * Keeps one row.
   *
   * @throws IllegalArgumentException for a value that holds for one sheet only, such as a link
   */
  public void add(List<Value> row) {
    file.add(bytes.of(row));
    count++;
  }

  /** How many rows were kept. */
  public long count() {
    return count;
  }

  @Override
  public void close() {
    file.close();
  }

  /** The rows of a file, read again whenever somebody looks at them. */
  public static Rows read(Path file) {
    return consumer -> RowFile.read(file, row -> consumer.accept(RowBytes.values(row)));
  }
}

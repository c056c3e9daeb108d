package org.clinicoutcomes.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.report.Value;

/**
 * Rows of a report's table that are kept in another order than they come in: groups one after the
 * other by name, within each the rows as they came. {@link ValueRows#read} reads them.
 *
 * <p>They wait in files, never in memory; while they are put in order as many files are open as
 * there are groups.
 */
public final class GroupedRows implements AutoCloseable {

  private final Path file;
  private final Path waiting;
  private final RowFile rows;
  private final RowBytes bytes = new RowBytes();
  private long count;

  /** Starts a file of rows. */
  public GroupedRows(Path file) {
    this.file = file;
    this.waiting = beside("waiting");
    this.rows = new RowFile(waiting);
  }

  private Path beside(String suffix) {
    return file.resolveSibling(file.getFileName() + "." + suffix);
  }

  /** Keeps one row of a group. */
  public void add(String group, List<Value> row) {
    rows.add(ByteBuffer.wrap(group.getBytes(StandardCharsets.UTF_8)));
    rows.add(bytes.of(row));
    count++;
  }

  /** How many rows were kept. */
  public long count() {
    return count;
  }

  /** Puts the rows in order. */
  @Override
  public void close() {
    rows.close();
    try {
      join(new Apart().files());
      Files.delete(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void join(List<Path> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Path part : parts) {
        Files.copy(part, out);
        Files.delete(part);
      }
    }
  }

  /** Puts the rows of each group into a file of its own; a row's group stands before it. */
  private final class Apart {

    private final SortedMap<String, RowFile> groups = new TreeMap<>(CodePoints.ORDER);
    private final SortedMap<String, Path> files = new TreeMap<>(CodePoints.ORDER);
    private String group = "";
    private boolean isRow;

    /** One file for each group, in order. */
    private List<Path> files() {
      try {
        RowFile.read(waiting, this::accept);
      } finally {
        groups.values().forEach(RowFile::close);
      }
      return List.copyOf(files.values());
    }

    private void accept(ByteBuffer bytes) {
      if (isRow) {
        groups.computeIfAbsent(group, this::start).add(bytes);
      } else {
        group = StandardCharsets.UTF_8.decode(bytes).toString();
      }
      isRow = !isRow;
    }

    private RowFile start(String name) {
      Path part = beside(Integer.toString(files.size()));
      files.put(name, part);
      return new RowFile(part);
    }
  }
}

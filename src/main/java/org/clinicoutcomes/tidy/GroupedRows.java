package org.clinicoutcomes.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.report.Column;
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
  private final int columns;
  private final TidyCsv csv;
  private long count;

  /** Starts a file of rows with such columns. */
  public GroupedRows(Path file, List<Column> columns) {
    this.file = file;
    this.waiting = beside("waiting");
    this.columns = columns.size();
    this.csv = new TidyCsv(waiting, 1 + this.columns);
  }

  private Path beside(String suffix) {
    return file.resolveSibling(file.getFileName() + "." + suffix);
  }

  /** Keeps one row of a group. */
  public void add(String group, List<Value> row) {
    List<String> texts = new ArrayList<>(1 + columns);
    texts.add(group);
    row.forEach(value -> texts.add(ValueRows.text(value)));
    csv.row(texts);
    count++;
  }

  /** How many rows were kept. */
  public long count() {
    return count;
  }

  /** Puts the rows in order. */
  @Override
  public void close() {
    csv.close();
    try {
      join(apart());
      Files.delete(waiting);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file for each group, in order. */
  private List<Path> apart() throws IOException {
    SortedMap<String, TidyCsv> groups = new TreeMap<>(CodePoints.ORDER);
    SortedMap<String, Path> files = new TreeMap<>(CodePoints.ORDER);
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(waiting, StandardCharsets.UTF_8), TidyCsv.FORMAT)) {
      for (CSVRecord line : parser) {
        String group = line.get(0);
        Path part = files.computeIfAbsent(group, g -> beside(Integer.toString(files.size())));
        groups
            .computeIfAbsent(group, g -> new TidyCsv(part, columns))
            .row(line.toList().subList(1, 1 + columns));
      }
    } finally {
      groups.values().forEach(TidyCsv::close);
    }
    return List.copyOf(files.values());
  }

  private void join(List<Path> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Path part : parts) {
        Files.copy(part, out);
        Files.delete(part);
      }
    }
  }
}

package org.clinicoutcomes.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file of an export under way: good rows, and beside some of them what is wrong. */
final class Table implements Closeable {

  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final int LOST_CELLS = 2;

  private final List<String> columns;
  private final Dirt dirt;
  private final CSVPrinter printer;
  private long rows;
  private long spoiled;

  Table(Path file, List<String> columns, Dirt dirt) throws IOException {
    this.columns = List.copyOf(columns);
    this.dirt = dirt;
    printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), FORMAT);
    printer.printRecord(columns);
  }

  /** Writes a good row, by column; what is not named stays empty. */
  void write(Map<String, String> row) {
    if (!dirt.isDue()) {
      writeAsItIs(row);
      return;
    }
    boolean isDoubled = dirt.isDoubled();
    if (isDoubled) {
      print(dirt.earlierVersion(row), 0);
      rows++;
    }
    writeAsItIs(isDoubled ? row : dirt.withSlip(row));
    Flaw flaw = dirt.flaw();
    print(flaw.spoil(row), flaw.losesCells() ? LOST_CELLS : 0);
    spoiled++;
  }

  /** Writes a row that may not be spoiled. */
  void writeAsItIs(Map<String, String> row) {
    print(row, 0);
    rows++;
  }

  private void print(Map<String, String> row, int lost) {
    try {
      printer.printRecord(
          columns.stream()
              .limit(columns.size() - lost)
              .map(column -> row.getOrDefault(column, ""))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows written that are not spoiled. */
  long rows() {
    return rows;
  }

  long spoiled() {
    return spoiled;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}

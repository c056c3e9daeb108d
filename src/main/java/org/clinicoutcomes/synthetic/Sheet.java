package org.clinicoutcomes.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;

/** A file under way, in the shape of one system: our rows go in, and its rows are written. */
final class Sheet implements Closeable {

  private final List<Field> fields;
  private final Framing framing;
  private final CSVPrinter printer;
  private long rows;

  Sheet(Path file, FileForm form, Framing framing, List<Field> fields) throws IOException {
    this.fields = List.copyOf(fields);
    this.framing = framing;
    printer = form.printer(file);
    printAll(framing.above());
    printer.printRecord(fields.stream().map(Field::header).toList());
  }

  /** Writes one of our rows, without its last cells if some are lost. */
  void print(Map<String, String> row, int lost) {
    try {
      printer.printRecord(
          fields.stream().limit(fields.size() - lost).map(field -> field.of(row)).toList());
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void printAll(List<List<String>> records) throws IOException {
    for (List<String> record : records) {
      printer.printRecord(record);
    }
  }

  @Override
  public void close() throws IOException {
    try (printer) {
      printAll(framing.below(rows, fields.size()));
    }
  }
}

package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.text.Dialect;

/**
 * The rejected records of one file under its own header and with its own delimiter, with where,
 * what and why beside them: to be corrected and put into the source again. In UTF-8, whatever the
 * file's encoding.
 *
 * <p>A record whose fields cannot be told apart, or do not fit the header, is written with as many
 * fields as it has: a spreadsheet shows it at once, and read again without correction it is
 * rejected again instead of being taken for a shifted row.
 */
final class RejectedRecords implements Closeable {

  /** Spreadsheets need it to take UTF-8 for what it is, and it outdoes a mapping's encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CSVPrinter printer;
  private final List<Integer> positions = new ArrayList<>();

  RejectedRecords(Path file, Dialect dialect, Header header) throws IOException {
    Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    writer.write(dialect.isUsual() ? "" : "sep=" + dialect.delimiter() + "\n");
    printer = new CSVPrinter(writer, dialect.format());
    for (int i = 0; i < header.size(); i++) {
      if (!ColumnSearch.ADDED.contains(header.names().get(i))) {
        positions.add(i);
      }
    }
    printer.printRecord(
        Stream.concat(positions.stream().map(header.names()::get), ColumnSearch.ADDED.stream()));
  }

  void add(Row row, boolean fits) throws IOException {
    add(row.line(), fits ? fields(row.record()) : row.record().toList(), row.problems());
  }

  void add(long line, List<String> fields, List<Problem> problems) throws IOException {
    List<String> all = new ArrayList<>(fields);
    all.add(String.valueOf(line));
    all.add(joined(problems.stream().map(Problem::column)));
    all.add(joined(problems.stream().map(Problem::sentence)));
    all.add(joined(problems.stream().map(Problem::action)));
    printer.printRecord(all);
  }

  private List<String> fields(CSVRecord record) {
    return positions.stream().map(record::get).toList();
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("; "));
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}

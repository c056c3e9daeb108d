package org.clinicoutcomes.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Value;

/** Rows of a report's table, kept in a file between the step that makes and the one that shows. */
public final class ValueRows implements AutoCloseable {

  private final TidyCsv csv;
  private long count;

  /** Starts a file of rows with such columns. */
  public ValueRows(Path file, List<Column> columns) {
    csv = new TidyCsv(file, columns.size());
  }

  /** Keeps one row. */
  public void add(List<Value> row) {
    csv.row(row.stream().map(ValueRows::text).toList());
    count++;
  }

  /** How many rows were kept. */
  public long count() {
    return count;
  }

  @Override
  public void close() {
    csv.close();
  }

  /** The rows of a file, by the columns they were made for. */
  public static Rows read(Path file, List<Column> columns) {
    return consumer -> read(file, columns, consumer);
  }

  private static void read(Path file, List<Column> columns, Consumer<List<Value>> consumer) {
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), TidyCsv.FORMAT)) {
      for (CSVRecord line : parser) {
        consumer.accept(values(line, columns));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Value> values(CSVRecord line, List<Column> columns) {
    List<Value> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(value(line.get(i), columns.get(i)));
    }
    return values;
  }

  /** A value as it is kept. */
  static String text(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.count());
    }
    if (value instanceof Value.Figure number) {
      return Double.toString(number.number());
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Blank) {
      return "";
    }
    throw new IllegalArgumentException("cannot be kept as a row's value: " + value.getClass());
  }

  private static Value value(String text, Column column) {
    if (text.isEmpty()) {
      return Value.BLANK;
    }
    return switch (column.format()) {
      case TEXT, CODE, PROSE, LINE, IDENTIFIER -> Value.of(text);
      case COUNT -> Value.of(Long.parseLong(text));
      case PERCENT, SCORE, FIGURE -> Value.of(Double.parseDouble(text));
      case DATE -> Value.of(LocalDate.parse(text));
    };
  }
}

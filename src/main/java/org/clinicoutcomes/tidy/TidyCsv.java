package org.clinicoutcomes.tidy;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.report.Value;
import org.jspecify.annotations.Nullable;

/**
 * One tidy file: UTF-8, comma, LF, RFC 4180; empty where a value is not available. Rows are written
 * in the order they come: the caller hands them over sorted by their key columns.
 */
public final class TidyCsv implements Closeable {

  /** How tidy files are written, and how they are read back. */
  public static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final CsvCells cells;
  private final int columns;

  /** Starts a file with its header. */
  public TidyCsv(Path file, List<String> header) {
    this(file, header.size());
    row(header);
  }

  /** Starts a part of a file, without a header, of rows with so many values. */
  public TidyCsv(Path file, int columns) {
    this.columns = columns;
    try {
      cells = new CsvCells(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes one row.
   *
   * @throws IllegalArgumentException if it has more or fewer values than there are columns
   */
  public void row(List<String> values) {
    if (values.size() != columns) {
      throw new IllegalArgumentException(values.size() + " values for " + columns + " columns");
    }
    try {
      for (String value : values) {
        cells.add(value);
      }
      cells.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one row of a source's part. */
  <R> void row(String source, List<SourceTable.Column<R>> columns, R of) {
    try {
      cells.add(source);
      for (SourceTable.Column<R> column : columns) {
        cells.add(column.text().apply(of));
      }
      cells.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Values of a row, each as its kind is written. */
  static List<String> texts(List<Value> values) {
    return values.stream().map(TidyCsv::text).toList();
  }

  private static String text(Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.count());
    }
    if (value instanceof Value.Figure number) {
      return figure(number.number());
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    if (value instanceof Value.Blank) {
      return "";
    }
    throw new IllegalArgumentException("has no place in a tidy file: " + value.getClass());
  }

  @Override
  public void close() {
    try {
      cells.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A computed figure: six decimals, half to even from the double's exact value; empty for {@code
   * NaN}.
   */
  public static String figure(double value) {
    return Double.isNaN(value) ? "" : FigureText.of(value);
  }

  /** A score as a plain decimal without trailing zeros. */
  public static String score(int hundredths) {
    return Points.of(hundredths);
  }

  /** An ISO date, or empty. */
  public static String date(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}

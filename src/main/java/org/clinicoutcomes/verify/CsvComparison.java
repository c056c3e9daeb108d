package org.clinicoutcomes.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.tidy.TidyCsv;

/** Finds the lines and columns in which two CSV files differ, record by record. */
final class CsvComparison {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private final Differences.Places places;
  private List<String> header = List.of();
  private long line;

  private CsvComparison(Differences.Places places) {
    this.places = places;
  }

  static void run(Path published, Path rebuilt, Differences.Places places) {
    try (CSVParser before = parser(published, delimiter(rebuilt));
        CSVParser now = parser(rebuilt, delimiter(rebuilt))) {
      new CsvComparison(places).compare(before, now);
    } catch (UncheckedIOException | IllegalStateException e) {
      places.remark("cannot be read as CSV to its end");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rejected records keep the delimiter of their source, which their header shows. */
  private static char delimiter(Path file) throws IOException {
    try (BufferedReader text = reader(file)) {
      String titles = Objects.requireNonNullElse(text.readLine(), "");
      return DELIMITERS.stream()
          .max(Comparator.comparingLong(mark -> titles.chars().filter(c -> c == mark).count()))
          .orElseThrow();
    }
  }

  private static CSVParser parser(Path file, char delimiter) throws IOException {
    return CSVParser.parse(reader(file), TidyCsv.FORMAT.builder().setDelimiter(delimiter).get());
  }

  /** Bytes that are no UTF-8 are read all the same: they are a difference, not a failure. */
  private static BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private void compare(CSVParser published, CSVParser rebuilt) {
    Iterator<CSVRecord> before = published.iterator();
    Iterator<CSVRecord> now = rebuilt.iterator();
    line = 1;
    while (before.hasNext() && now.hasNext()) {
      CSVRecord expected = now.next();
      if (line == 1) {
        header = expected.toList();
      }
      compare(before.next(), expected);
      line = published.getCurrentLineNumber() + 1;
    }
    before.forEachRemaining(record -> more("not rebuilt"));
    now.forEachRemaining(record -> more("missing"));
  }

  private void compare(CSVRecord before, CSVRecord now) {
    for (int column = 0; column < Math.max(before.size(), now.size()); column++) {
      if (!value(before, column).equals(value(now, column))) {
        places.at(Difference.CELL, "line " + line + ", column " + name(column));
      }
    }
  }

  private static String value(CSVRecord record, int column) {
    return column < record.size() ? record.get(column) : "";
  }

  private String name(int column) {
    return column < header.size() ? header.get(column) : Integer.toString(column + 1);
  }

  private void more(String way) {
    places.at(Difference.CELL, "line " + line + ": " + way);
    line++;
  }
}

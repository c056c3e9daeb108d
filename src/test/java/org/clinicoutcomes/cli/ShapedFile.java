package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file of an export in some shape, as another program's reader sees it. */
record ShapedFile(List<String> header, List<List<String>> rows) {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  static ShapedFile canonical(Path file) {
    return of(records(text(file, StandardCharsets.UTF_8), ','));
  }

  /** One with a byte-order mark. */
  static ShapedFile us(Path file) {
    return of(records(text(file, StandardCharsets.UTF_8).substring(1), ','));
  }

  /** One with a title and an empty line above, and a total below. */
  static ShapedFile european(Path file) {
    List<List<String>> records = records(text(file, WINDOWS), ';');
    return of(records.subList(2, records.size() - 1));
  }

  private static ShapedFile of(List<List<String>> records) {
    return new ShapedFile(records.get(0), records.subList(1, records.size()));
  }

  static String text(Path file, Charset charset) {
    try {
      return new String(Files.readAllBytes(file), charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> records(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.stream().map(record -> List.copyOf(record.toList())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rows have under a header. */
  List<String> column(String name) {
    return IntStream.range(0, rows.size()).mapToObj(row -> cell(row, name)).toList();
  }

  /** What a row has under a header; nothing where the cell is lost. */
  String cell(int row, String name) {
    int at = header.indexOf(name);
    return at < rows.get(row).size() ? rows.get(row).get(at) : "";
  }

  /** Whether a row has nothing under a header that the file has. */
  boolean hasBlank(int row, String name) {
    return header.contains(name) && cell(row, name).isEmpty();
  }
}

package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a published report with other programs' readers. */
public final class ReportReader {

  /** Sentences stand in one cell; a row of a table's titles has more. */
  private static final int FEWEST_TITLES = 4;

  private ReportReader() {}

  /** Every file of a folder, by path. */
  public static SortedMap<String, byte[]> files(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The rows of a CSV file by title. */
  public static List<Map<String, String>> csv(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of a workbook's sheets. */
  static List<String> sheets(Path workbook) {
    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
      return read.getSheets().map(Sheet::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All text of a sheet, a line a row. */
  public static String text(Path workbook, String sheet) {
    return rows(workbook, sheet).stream()
        .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  /** The rows of a sheet's first table by title: text, or numbers, or "" where nothing stands. */
  public static List<Map<String, Object>> table(Path workbook, String sheet) {
    return tables(workbook, sheet).get(0);
  }

  /** The rows of all tables of a sheet: an empty row ends each. */
  public static List<List<Map<String, Object>>> tables(Path workbook, String sheet) {
    List<List<Map<String, Object>>> tables = new ArrayList<>();
    List<Object> titles = List.of();
    int last = 0;
    for (Row row : cells(workbook, sheet)) {
      List<Object> values = values(row);
      boolean isUnderLast = row.getRowNum() == last + 1;
      if (!titles.isEmpty() && isUnderLast && filled(values) > 0) {
        tables.get(tables.size() - 1).add(byTitle(titles, values));
      } else if (filled(values) >= FEWEST_TITLES) {
        titles = values;
        tables.add(new ArrayList<>());
      } else {
        titles = List.of();
      }
      last = row.getRowNum();
    }
    return tables;
  }

  private static Map<String, Object> byTitle(List<Object> titles, List<Object> row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      values.put(titles.get(i).toString(), i < row.size() ? row.get(i) : "");
    }
    return values;
  }

  private static long filled(List<Object> row) {
    return row.stream().filter(value -> !value.equals("")).count();
  }

  private static List<List<Object>> rows(Path workbook, String sheet) {
    return cells(workbook, sheet).stream().map(ReportReader::values).toList();
  }

  private static List<Row> cells(Path workbook, String sheet) {
    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
      return read.findSheet(sheet).orElseThrow().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> values(Row row) {
    return row.stream().map(ReportReader::value).toList();
  }

  private static Object value(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return cell.getType() == CellType.NUMBER ? cell.asNumber().doubleValue() : cell.getText();
  }
}

package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.oracle.RandomExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader chooses on the first sheet, worked out by another program, against the files. */
class SelectorTest {

  private static final List<String> FIGURES =
      List.of("treated", "eligible", "assessed", "improved", "rate", "rate_low", "rate_high");

  @TempDir private static Path folder;
  private static Path internal;

  @BeforeAll
  static void run() throws Exception {
    Path input = Files.createDirectory(folder.resolve("boundary"));
    RandomExport.writeUndoubted(input, 12, 60);
    Path output = folder.resolve("reports");
    ProgramProcess.Ended call =
        CommandLineCall.call(
            "run",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--as-of",
            "2025-03-31");
    assertThat(call.exitCode()).as(call.err()).isZero();
    internal = output.resolve("2025-03-31").resolve("internal");
  }

  @Test
  void everyChoiceGivesTheFiguresOfTheFiles() throws IOException {
    List<Map<String, String>> results = ReportReader.csv(internal.resolve("data/results.csv"));
    long compared = 0;
    for (Path file : clinics()) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        Book book = new Book(workbook, new HashMap<>());
        for (Map<String, String> row : results) {
          compared += isAsked(row, book) ? compare(row, book) : 0;
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private static List<Path> clinics() throws IOException {
    try (Stream<Path> files = Files.list(internal)) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx"))
          .filter(file -> !file.getFileName().toString().contains("all-clinics"))
          .sorted()
          .toList();
    }
  }

  /** A clinic's workbook, and the rows of its tables once they were read. */
  private record Book(XSSFWorkbook workbook, Map<String, List<List<Cell>>> tables) {

    List<List<Cell>> rows(String table) {
      return tables.computeIfAbsent(table, name -> SelectorTest.rows(workbook, name));
    }
  }

  /** The headline of a condition, of everybody in a year or a quarter, or of one clinician. */
  private static boolean isAsked(Map<String, String> row, Book book) {
    boolean isPeriod = row.get("stratum").equals("all") && row.get("period").length() != 7;
    boolean isClinician = row.get("stratum").equals("clinician") && row.get("period").equals("all");
    String clinic = book.workbook().getSheet("Start").getRow(0).getCell(0).toString();
    return (isPeriod || isClinician)
        && row.get("clinic").equals(clinic)
        && (!isClinician || isAlone(row.get("value"), book))
        && labels(book).containsKey(word(book, row.get("condition")))
        && word(book, row.get("measure")).equals(headline(book, row.get("condition")));
  }

  private static boolean isAlone(String clinician, Book book) {
    return book.rows("Patients").stream()
            .map(cells -> text(cells.get(10)))
            .filter(name -> name.equalsIgnoreCase(clinician))
            .distinct()
            .count()
        == 1;
  }

  private static Map<String, String> labels(Book book) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (List<Cell> row : book.rows("Lists")) {
      if (row.size() > 1 && !text(row.get(1)).isEmpty()) {
        labels.put(text(row.get(1)), text(row.get(0)));
      }
    }
    return labels;
  }

  /** What sheets call a code, as Methods says. */
  private static String word(Book book, String code) {
    return book.rows("Methods").stream()
        .filter(row -> text(row.get(0)).equals("word and code") && text(row.get(2)).equals(code))
        .map(row -> text(row.get(1)))
        .findFirst()
        .orElse(code);
  }

  private static String headline(Book book, String condition) {
    XSSFTable patients = book.workbook().getTable("Patients");
    int column = patients.findColumnIndex("Headline");
    return book.rows("Patients").stream()
        .filter(row -> text(row.get(1)).equals(word(book, condition)))
        .map(row -> text(row.get(column)))
        .findFirst()
        .orElse("");
  }

  private static long compare(Map<String, String> row, Book book) {
    List<Cell> chosen = book.rows("Chosen").get(0);
    boolean isClinician = row.get("stratum").equals("clinician");
    choose(chosen.get(0), labels(book).get(word(book, row.get("condition"))));
    choose(chosen.get(1), row.get("period").equals("all") ? "all dates" : row.get("period"));
    choose(chosen.get(2), isClinician ? row.get("value") : "everybody");
    var calculator = book.workbook().getCreationHelper().createFormulaEvaluator();
    for (int i = 0; i < FIGURES.size(); i++) {
      String figure = row.get(FIGURES.get(i));
      CellValue value = calculator.evaluate(chosen.get(3 + i));
      String what = FIGURES.get(i) + " of " + row;
      if (figure.isEmpty()) {
        assertThat(value.getStringValue()).as(what).isEmpty();
      } else {
        assertThat(value.getCellType()).as(what + ": " + value).isEqualTo(CellType.NUMERIC);
        assertThat(value.getNumberValue())
            .as(what)
            .isCloseTo(Double.parseDouble(figure), within(0.0000006));
      }
    }
    return 1;
  }

  /** POI changes a text that stands in its cell only once that is empty. */
  private static void choose(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.toString();
  }

  private static List<List<Cell>> rows(XSSFWorkbook workbook, String name) {
    XSSFTable table = workbook.getTable(name);
    Sheet sheet = table.getXSSFSheet();
    List<List<Cell>> rows = new ArrayList<>();
    for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
      Row row = sheet.getRow(at);
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < table.getColumnCount(); column++) {
        cells.add(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
      }
      rows.add(cells);
    }
    return rows;
  }
}

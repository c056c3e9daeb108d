package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Edition;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.PageGroup;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Small reports, and how other readers see what was written of them. */
final class Written {

  private Written() {}

  /** A report without a page of contents. */
  static Report report(Page... pages) {
    return new Report(
        "Harbour & Hill",
        new Edition("internal", LocalDate.of(2026, 6, 30), "Confidential"),
        "",
        List.of(new PageGroup("All", List.of(pages), false)));
  }

  /** A page of one sentence: its table's header is the fourth row, its first row the fifth. */
  static Page page(String title, Table table) {
    return new Page(title, "What it is for", List.of("One sentence."), table);
  }

  /** A page whose table has one column of the format. */
  static Page column(Format format, Value... values) {
    List<List<Value>> rows = Stream.of(values).map(List::of).toList();
    return page("Page", Table.of("Values", List.of(new Column("Value", format)), rows));
  }

  /** A page whose table counts up to a number of rows. */
  static Page counting(String title, String name, int rows) {
    return page(
        title,
        new Table(
            name,
            List.of(new Column("Number", Format.COUNT)),
            rows,
            consumer -> {
              for (long row = 1; row <= rows; row++) {
                consumer.accept(List.of(Value.of(row)));
              }
            }));
  }

  static Path write(Path folder, Page... pages) throws IOException {
    Path file = folder.resolve("report.xlsx");
    new WorkbookWriter().write(report(pages), file);
    return file;
  }

  static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** The rows of one sheet as fastexcel reads them. */
  static List<Row> rows(Path file, int sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      return workbook.getSheet(sheet).orElseThrow().read();
    }
  }

  /** Has a cell say something else. Emptied first: a text within it stays where another is set. */
  static void say(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  /** What another calculator makes of a formula. */
  static double calculated(XSSFWorkbook workbook, Cell cell) {
    return workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue();
  }

  /** That rows stand where the hidden sheet says, by another calculator. */
  static void assertFoundRowsAgree(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.getSheet("Where rows stand");
    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
      for (int column = 3; column <= 5; column++) {
        Cell cell = sheet.getRow(row).getCell(column);
        assertThat(calculated(workbook, cell))
            .as(cell.getAddress() + " " + cell.getCellFormula())
            .isEqualTo(cell.getNumericCellValue());
      }
    }
  }
}

package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTextsTest {

  /** 45 columns of 600 texts are more than there is room for, in each column and in the file. */
  private static final int COLUMNS = 45;

  private static final int ROWS = 600;
  private static final int MOST = 20_000;

  private static final List<String> ODD =
      List.of(
          "improved",
          "_x0041_",
          " padded ",
          "a & b <c> \"d\"",
          "x".repeat(101),
          "café",
          "two\nlines",
          "=1+1",
          "42");

  @TempDir Path folder;

  @Test
  void eachCellReadsWhatWasPutIntoIt() throws IOException {
    List<List<Value>> rows = IntStream.range(0, ROWS).mapToObj(SharedTextsTest::row).toList();
    try (XSSFWorkbook book = book(rows)) {
      XSSFSheet sheet = book.getSheet("Patients");
      for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
          assertThat(text(sheet.getRow(firstRow(sheet) + row), column))
              .isEqualTo(rows.get(row).get(column) instanceof Value.Text text ? text.text() : "");
        }
      }
      assertThat(book.getSharedStringSource().getUniqueCount()).isBetween(MOST / 2, MOST + 100);
    }
  }

  @Test
  void wordsThatRepeatStandOnceInTheFile() throws IOException {
    List<List<Value>> rows = IntStream.range(0, ROWS).mapToObj(row -> same("improved")).toList();
    try (XSSFWorkbook book = book(rows)) {
      long times =
          book.getSharedStringSource().getSharedStringItems().stream()
              .filter(text -> text.getString().equals("improved"))
              .count();
      assertThat(times).isEqualTo(1);
    }
  }

  @Test
  void anEmptyCellOfAWideTableHasTheLineOfItsRow() throws IOException {
    List<Value> values = new ArrayList<>(same("improved"));
    values.set(7, Value.BLANK);
    try (XSSFWorkbook book = book(List.of(values))) {
      XSSFSheet sheet = book.getSheet("Patients");
      XSSFRow row = sheet.getRow(firstRow(sheet));
      assertThat(row.getCell(7)).isNull();
      assertThat(row.getRowStyle().getBorderBottom())
          .isEqualTo(row.getCell(6).getCellStyle().getBorderBottom())
          .isNotEqualTo(BorderStyle.NONE);
    }
  }

  private XSSFWorkbook book(List<List<Value>> rows) throws IOException {
    List<Column> columns =
        IntStream.range(0, COLUMNS).mapToObj(n -> new Column("Column " + n, Format.TEXT)).toList();
    Path file =
        Written.write(folder, Written.page("Patients", Table.of("Patients", columns, rows)));
    return new XSSFWorkbook(file.toString());
  }

  private static List<Value> row(int row) {
    return IntStream.range(0, COLUMNS).mapToObj(column -> value(row, column)).toList();
  }

  /** Every third is empty or odd, the others stand nowhere else. */
  private static Value value(int row, int column) {
    if ((row + column) % 3 > 0) {
      return Value.of("text " + row + " of " + column);
    }
    int odd = (7 * row + column) % (ODD.size() + 1);
    return odd == ODD.size() ? Value.BLANK : Value.of(ODD.get(odd));
  }

  private static List<Value> same(String text) {
    return IntStream.range(0, COLUMNS).mapToObj(column -> Value.of(text)).toList();
  }

  private static int firstRow(XSSFSheet sheet) {
    return sheet.getTables().get(0).getStartRowIndex() + 1;
  }

  private static String text(XSSFRow row, int column) {
    return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
  }
}

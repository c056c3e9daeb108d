package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetLimitsTest {

  /** Title, sentence, empty row, header: six rows are left. */
  private static final int ROWS_IN_SHEET = 10;

  @TempDir Path folder;

  @Test
  void aTableThatJustFitsStaysOnOneSheet() throws IOException {
    try (XSSFWorkbook workbook = written(Written.counting("Patients", "Patients", 6))) {
      assertThat(workbook.getNumberOfSheets()).isOne();
      assertThat(ref(workbook, 0)).isEqualTo("A4:A10");
    }
  }

  @Test
  void goesOnInFurtherSheetsWithTablesOfTheirOwn() throws IOException {
    try (XSSFWorkbook workbook =
        written(Written.counting("Patients", "Patients", 13), Written.counting("End", "End", 1))) {
      assertThat(workbook)
          .extracting(XSSFSheet.class::cast)
          .extracting(XSSFSheet::getSheetName)
          .containsExactly("Patients", "Patients 2", "Patients 3", "End");
      assertThat(ref(workbook, 0)).isEqualTo("A5:A10");
      assertThat(ref(workbook, 1)).isEqualTo("A5:A10");
      assertThat(ref(workbook, 2)).isEqualTo("A4:A7");
      assertThat(workbook.getSheetAt(1).getTables().get(0).getName()).isEqualTo("Patients_2");
      assertThat(workbook.getSheetAt(1).getRow(5).getCell(0).getNumericCellValue()).isEqualTo(6);
      assertThat(workbook.getSheetAt(2).getRow(6).getCell(0).getNumericCellValue()).isEqualTo(13);
    }
  }

  @Test
  void saysWhereRowsGoOn() throws IOException {
    try (XSSFWorkbook workbook = written(Written.counting("Patients", "Patients", 7))) {
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("Too many rows for one sheet: they go on in the next one.");
      assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Patients 2");
    }
  }

  @Test
  void refusesWordsThatFillTheSheet() {
    Table table = Table.of("T", List.of(new Column("N", Format.COUNT)), List.of());
    Page page = new Page("Page", "What it is for", Collections.nCopies(9, "Words."), table);
    assertThatThrownBy(() -> written(page)).hasMessage("No room for a row under 12 lines");
  }

  @Test
  void aTableWithoutRowsSaysSoAndStaysATable() throws IOException {
    try (XSSFWorkbook workbook = written(Written.counting("Empty", "Empty", 0))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("Nothing stands here yet.");
      assertThat(ref(workbook, 0)).isEqualTo("A5:A6");
      assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void fewerRowsThanAnnouncedAreAnError() {
    assertThatThrownBy(() -> written(announcing(3, 2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Table T of 1 columns handed over 2 rows instead of 3");
  }

  @Test
  void moreRowsThanAnnouncedAreAnError() {
    assertThatThrownBy(() -> written(announcing(3, 4)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Table T of 1 columns handed over more than 3 rows");
  }

  @Test
  void aRowOfTheWrongLengthIsAnError() {
    Table table =
        new Table("T", List.of(new Column("N", Format.COUNT)), 1, c -> c.accept(List.of()));
    assertThatThrownBy(() -> written(Written.page("Page", table)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Table T of 1 columns handed over 0 values in row 1");
  }

  private static Page announcing(int announced, int given) {
    Table table = Written.counting("Page", "T", given).tables().get(0);
    return Written.page("Page", new Table("T", table.columns(), announced, table.rows()));
  }

  private static String ref(XSSFWorkbook workbook, int sheet) {
    return workbook.getSheetAt(sheet).getTables().get(0).getCTTable().getRef();
  }

  private XSSFWorkbook written(Page... pages) throws IOException {
    Path file = folder.resolve("report.xlsx");
    new WorkbookWriter(ROWS_IN_SHEET).write(Written.report(pages), file);
    return Written.open(file);
  }
}

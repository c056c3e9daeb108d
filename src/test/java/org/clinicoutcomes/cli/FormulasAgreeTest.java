package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.oracle.RandomExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks of an export full of boundary cases, calculated by another program. */
class FormulasAgreeTest {

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
  void everyFormulaGivesTheValueThatStandsInItsCell() throws IOException {
    long calculated = 0;
    for (Path file : workbooks()) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        FormulaEvaluator calculator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Cell cell : formulas(workbook)) {
          String formula = cell.getCellFormula();
          if (formula.startsWith("COUNTIFS") || formula.startsWith("SUMIFS")) {
            assertThat(calculator.evaluate(cell).getNumberValue())
                .as(file.getFileName() + " " + cell.getSheet().getSheetName() + ": " + formula)
                .isEqualTo(cell.getNumericCellValue());
            calculated++;
          } else if (formula.startsWith("IF(AND(")) {
            assertThat(cell.getStringCellValue()).isEqualTo("yes");
          }
        }
      }
    }
    assertThat(calculated).isGreaterThan(500);
  }

  @Test
  void theTotalOnAuditIsThatOfEveryRowThatTiesOut() throws IOException {
    for (Path file : workbooks()) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
        List<Cell> formulas = formulas(workbook);
        long rows = formulas.stream().filter(cell -> text(cell).equals("yes")).count();
        assertThat(rows).isPositive();
        assertThat(formulas.stream().filter(cell -> cell.getSheet().getSheetName().equals("Audit")))
            .extracting(FormulasAgreeTest::text)
            .containsExactly(
                String.format(
                    Locale.ROOT,
                    "%1$,d of %1$,d rows of figures, counted again by this spreadsheet, agree",
                    rows));
      }
    }
  }

  private static String text(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : "";
  }

  private static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.list(internal)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  private static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cell -> formulas.add(cell));
      }
    }
    formulas.removeIf(cell -> cell.getCellType() != CellType.FORMULA);
    return formulas;
  }
}

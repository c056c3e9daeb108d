package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one cell that says how many figures tie out, and when it turns to NO. */
class TieOutsTest {

  private static final String AGREE = " rows of figures, counted again by this spreadsheet, agree";

  private static final int FIRST_ROW = 4;

  @TempDir Path folder;

  @Test
  void saysHowManyTieOutOverAllSheets() throws IOException {
    Page[] pages = {total(), ties("Rates", 3, 3), ties("Groups", 3), people()};
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, pages))) {
      assertThat(totalOf(workbook).getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(totalOf(workbook).getStringCellValue()).isEqualTo("3 of 3" + AGREE);
      assertThat(calculated(workbook)).isEqualTo("3 of 3" + AGREE);
    }
  }

  @Test
  void countsEverySheetOfALongTable() throws IOException {
    Path file = folder.resolve("long.xlsx");
    int rowsInSheet = 9;
    new WorkbookWriter(rowsInSheet)
        .write(Written.report(total(), ties("Rates", 3, 3, 3, 3, 3, 3, 3), people()), file);
    try (XSSFWorkbook workbook = Written.open(file)) {
      assertThat(workbook.getSheet("Rates 2")).isNotNull();
      assertThat(totalOf(workbook).getStringCellValue()).isEqualTo("7 of 7" + AGREE);
      assertThat(calculated(workbook)).isEqualTo("7 of 7" + AGREE);
    }
  }

  @Test
  void turnsToNoWhereACellWasChangedSince() throws IOException {
    Page[] pages = {total(), ties("Rates", 3, 3), people()};
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, pages))) {
      workbook.getSheet("Rates").getRow(FIRST_ROW).getCell(0).setCellValue(4);
      assertThat(calculated(workbook)).isEqualTo("NO: 1 of 2" + AGREE);
      workbook.getSheet("People").getRow(FIRST_ROW).getCell(0).setBlank();
      assertThat(calculated(workbook)).isEqualTo("NO: 0 of 2" + AGREE);
    }
  }

  @Test
  void isRedExactlyWhereItSaysNo() throws IOException {
    Page[] pages = {total(), ties("Rates", 3, 3), people()};
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, pages))) {
      assertRedWhereNo(workbook.getSheet("Totals"), "A5", "EXACT(LEFT(A5,2),\"NO\")");
      assertRedWhereNo(workbook.getSheet("Rates"), "C5:C6", "EXACT(LEFT(C5,2),\"NO\")");
      assertThat(
              workbook
                  .getSheet("People")
                  .getSheetConditionalFormatting()
                  .getNumConditionalFormattings())
          .isZero();
    }
  }

  @Test
  void saysSoWhereNothingIsCountedAgain() throws IOException {
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, total(), people()))) {
      assertThat(totalOf(workbook).getCellType()).isEqualTo(CellType.STRING);
      assertThat(totalOf(workbook).getStringCellValue()).isEqualTo("nothing to count");
    }
  }

  /** Unless the column's words go on over the cells beside it, the sentence would be cut. */
  @ParameterizedTest
  @CsvSource({"TEXT, true, 33", "IDENTIFIER, true, 33", "LINE, false, 18"})
  void takesTwoLinesWhereTheColumnIsNarrow(Format format, boolean wrapped, float height)
      throws IOException {
    Page[] pages = {total(format), ties("Rates", 3, 3), people()};
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, pages))) {
      assertThat(totalOf(workbook).getCellStyle().getWrapText()).isEqualTo(wrapped);
      assertThat(totalOf(workbook).getRow().getHeightInPoints()).isEqualTo(height);
    }
  }

  private static void assertRedWhereNo(XSSFSheet sheet, String range, String condition) {
    ConditionalFormatting format =
        sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
    assertThat(format.getFormattingRanges()[0].formatAsString()).isEqualTo(range);
    ConditionalFormattingRule rule = format.getRule(0);
    assertThat(rule.getFormula1()).isEqualTo(condition);
    assertThat(rule.getFontFormatting().getFontColor()).isNotNull();
    assertThat(rule.getPatternFormatting().getFillBackgroundColorColor()).isNotNull();
  }

  private static XSSFCell totalOf(XSSFWorkbook workbook) {
    return workbook.getSheet("Totals").getRow(FIRST_ROW).getCell(0);
  }

  private static String calculated(XSSFWorkbook workbook) {
    FormulaEvaluator calculator = workbook.getCreationHelper().createFormulaEvaluator();
    return calculator.evaluate(totalOf(workbook)).getStringValue();
  }

  private static Page total() {
    return total(Format.LINE);
  }

  private static Page total(Format format) {
    return Written.page(
        "Totals",
        Table.of(
            "Totals",
            List.of(new Column("Total", format)),
            List.of(List.of(new Value.TiesOutTotal()))));
  }

  private static Page ties(String title, long... figures) {
    Value recount = new Value.Recount("People", "", List.of(Match.is("Condition", "ptsd")), 3);
    Value ties = new Value.TiesOut(List.of("Figure"), List.of("Recount"));
    return Written.page(
        title,
        Table.of(
            title,
            List.of(
                new Column("Figure", Format.COUNT),
                Column.proof("Recount", Format.COUNT),
                Column.proof("Ties out", Format.TEXT)),
            LongStream.of(figures)
                .mapToObj(figure -> List.of(Value.of(figure), recount, ties))
                .toList()));
  }

  private static Page people() {
    List<List<Value>> rows =
        List.of(
            List.of(Value.of("ptsd")),
            List.of(Value.of("ocd")),
            List.of(Value.of("ptsd")),
            List.of(Value.of("ptsd")));
    return Written.page(
        "People", Table.of("People", List.of(new Column("Condition", Format.TEXT)), rows));
  }
}

package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int FIRST_ROW = 4;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|'/c calc'!A1",
        "+49 30 1234",
        "-2",
        "@SUM(A1)",
        "'quoted",
        "https://example.org/?a=1&b=2",
        "2026-03-14",
        "1e5",
        " spaces at both ends ",
        "two\nlines\tand a tab",
        "<b>&amp;\"</b>",
        "_x0041_ and _x000D_",
        "Zoë, Łódź, 東京, \uD83D\uDE00"
      })
  void staysTheTextItIs(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TEXT", "PROSE", "IDENTIFIER", "COUNT"})
  void isMarkedAsTextForWhoeverEditsIt(Format format) throws IOException {
    Path file = Written.write(folder, Written.column(format, Value.of("=1+1")));
    try (XSSFWorkbook workbook = Written.open(file)) {
      Cell cell = workbook.getSheetAt(0).getRow(FIRST_ROW).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(cell.getHyperlink()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0008b", "a\u001Fb", "a\uD800b", "a\uDC00b", "a\uFFFEb"})
  void showsWhatXmlCannotHold(String text) throws IOException {
    assertThat(readBack(text)).isEqualTo("a\uFFFDb");
  }

  @Test
  void cutsTextThatIsTooLongForACellVisibly() throws IOException {
    assertThat(readBack("x".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST).endsWith("xx");
    assertThat(readBack("x".repeat(CellText.LONGEST + 1)))
        .hasSize(CellText.LONGEST)
        .endsWith("xx … [cut]");
  }

  @Test
  void cutsBetweenLettersOnly() {
    String cut = CellText.clean("\uD83D\uDE00".repeat(CellText.LONGEST));
    assertThat(cut.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    assertThat(cut).hasSizeLessThanOrEqualTo(CellText.LONGEST).endsWith(" … [cut]");
  }

  @Test
  void staysTextInTitlesSentencesAndHeaders() throws IOException {
    Table table = Table.of("T", List.of(new Column("=A1 _x0041_", Format.TEXT)), List.of());
    Page page = new Page("=1+1", "What it is for", List.of("=2+2 _x0041_\u0001"), table);
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, page))) {
      assertThat(text(workbook, 0)).isEqualTo("=1+1");
      assertThat(text(workbook, 1)).isEqualTo("=2+2 _x0041_\uFFFD");
      XSSFTable read = workbook.getSheetAt(0).getTables().get(0);
      assertThat(read.getColumns().get(0).getName()).isEqualTo(text(workbook, 4));
    }
  }

  private static String text(XSSFWorkbook workbook, int row) {
    return workbook.getSheetAt(0).getRow(row).getCell(0).getStringCellValue();
  }

  private String readBack(String text) throws IOException {
    Path file = Written.write(folder, Written.column(Format.PROSE, Value.of(text)));
    try (XSSFWorkbook workbook = Written.open(file)) {
      return text(workbook, FIRST_ROW);
    }
  }
}

package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookWriterTest {

  private static final int FIRST_ROW = 4;

  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  @TempDir Path folder;

  static Stream<Arguments> shown() {
    return Stream.of(
        Arguments.of(Format.TEXT, Value.of("improved"), CellType.STRING, "improved"),
        Arguments.of(Format.PROSE, Value.of("A sentence."), CellType.STRING, "A sentence."),
        Arguments.of(Format.IDENTIFIER, Value.of("00123"), CellType.STRING, "00123"),
        Arguments.of(Format.IDENTIFIER, Value.of(123L), CellType.STRING, "123"),
        Arguments.of(Format.COUNT, Value.of(1250L), CellType.NUMERIC, "1,250"),
        Arguments.of(Format.COUNT, Value.of("not reached"), CellType.STRING, "not reached"),
        Arguments.of(Format.PERCENT, Value.of(0.66), CellType.NUMERIC, "66%"),
        Arguments.of(Format.SCORE, Value.of(7.0), CellType.NUMERIC, "7"),
        Arguments.of(Format.SCORE, Value.of(12.5), CellType.NUMERIC, "12.5"),
        Arguments.of(Format.SCORE, Value.of(4.25), CellType.NUMERIC, "4.25"),
        Arguments.of(Format.SCORE, Value.of(-6.999), CellType.NUMERIC, "-7"),
        Arguments.of(Format.FIGURE, Value.of(7.0), CellType.NUMERIC, "7.00"),
        Arguments.of(Format.TEXT, Value.of(4.5), CellType.NUMERIC, "4.5"),
        Arguments.of(Format.TEXT, Value.of(1250L), CellType.NUMERIC, "1,250"),
        Arguments.of(Format.DATE, Value.of(DAY), CellType.NUMERIC, "2026-03-14"),
        Arguments.of(Format.TEXT, Value.of(DAY), CellType.NUMERIC, "2026-03-14"),
        Arguments.of(
            Format.DATE, Value.of(LocalDate.of(1900, 3, 1)), CellType.NUMERIC, "1900-03-01"),
        Arguments.of(
            Format.DATE, Value.of(LocalDate.of(1900, 2, 28)), CellType.STRING, "1900-02-28"),
        Arguments.of(Format.PERCENT, Value.BLANK, CellType.BLANK, ""));
  }

  @ParameterizedTest
  @MethodSource
  void shown(Format format, Value value, CellType type, String text) throws IOException {
    try (XSSFWorkbook workbook =
        Written.open(Written.write(folder, Written.column(format, value)))) {
      Cell cell = workbook.getSheetAt(0).getRow(FIRST_ROW).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(type);
      assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isEqualTo(text);
      assertThat(cell.getCellStyle().getIndex()).isNotZero();
    }
  }

  @Test
  void anotherReaderSeesTheSameValues() throws IOException {
    List<Column> columns =
        List.of(
            new Column("Patient", Format.IDENTIFIER),
            new Column("Sessions", Format.COUNT),
            new Column("Change", Format.FIGURE),
            new Column("Last", Format.DATE),
            new Column("Rate", Format.PERCENT));
    List<Value> values =
        List.of(
            Value.of("007"), Value.of(8L), Value.of(-1 / 3.0), Value.of(DAY), Value.of(27 / 41.0));
    Path file =
        Written.write(
            folder, Written.page("Patients", Table.of("Patients", columns, List.of(values))));
    Row row = Written.rows(file, 0).get(FIRST_ROW - 1);
    assertThat(row.getCellText(0)).isEqualTo("007");
    assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("8");
    assertThat(row.getCellAsNumber(2).orElseThrow().doubleValue()).isEqualTo(-1 / 3.0);
    assertThat(row.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(DAY);
    assertThat(row.getCellAsNumber(4).orElseThrow().doubleValue()).isEqualTo(27 / 41.0);
  }

  @Test
  void saysTheTitleThenTheSentencesThenTheTable() throws IOException {
    Page page = Written.counting("Patient flow", "Flow", 3);
    List<Row> rows = Written.rows(Written.write(folder, page), 0);
    assertThat(rows.stream().map(row -> row.getCellText(0)))
        .containsExactly("Patient flow", "One sentence.", "Number", "1", "2", "3");
  }

  @Test
  void breaksALongSentenceIntoRowsThatFitTheScreen() throws IOException {
    Table table = Table.of("T", List.of(new Column("N", Format.COUNT)), List.of());
    Page page = new Page("Page", "What it is for", List.of("word ".repeat(60)), table);
    List<Row> rows = Written.rows(Written.write(folder, page), 0);
    assertThat(rows.subList(1, 4).stream().map(row -> row.getCellText(0).length()))
        .allMatch(length -> length <= Lead.LINE);
    assertThat(rows.get(4).getCellText(0)).isEqualTo("Nothing stands here yet.");
  }

  @Test
  void coversHeaderAndRowsWithAFilteredNamedTable() throws IOException {
    try (XSSFWorkbook workbook =
        Written.open(Written.write(folder, Written.counting("Trend", "Trend", 12)))) {
      XSSFTable table = workbook.getSheetAt(0).getTables().get(0);
      assertThat(table.getDisplayName()).isEqualTo("Trend");
      assertThat(table.getCTTable().getRef()).isEqualTo("A4:A16");
      assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A4:A16");
      assertThat(table.getColumns().get(0).getName()).isEqualTo("Number");
      assertThat(workbook.getSheetAt(0).getDimension().formatAsString()).isEqualTo("A1:A16");
    }
  }

  @Test
  void setsUpScreenAndPaper() throws IOException {
    try (XSSFWorkbook workbook =
        Written.open(Written.write(folder, Written.counting("Trend", "Trend", 12)))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
      assertThat(sheet.getHeader().getCenter()).isEqualTo("As of 2026-06-30");
      assertThat(sheet.getFooter().getLeft()).isEqualTo("Confidential");
      assertThat(sheet.getHeader().getLeft()).isEqualTo("Harbour && Hill");
      assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
      assertThat(sheet.getNumMergedRegions()).isZero();
    }
  }

  @Test
  void leavesRowsToScrollUnderManySentences() throws IOException {
    Table table = Table.of("T", List.of(new Column("N", Format.COUNT)), List.of());
    Page page = new Page("Methods", "What it is for", Collections.nCopies(30, "A method."), table);
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, page))) {
      assertThat(workbook.getSheetAt(0).getPaneInformation()).isNull();
    }
  }

  @Test
  void refusesAFigureNoCellCanHold() {
    Page page = Written.column(Format.FIGURE, Value.of(Double.POSITIVE_INFINITY));
    assertThatThrownBy(() -> Written.write(folder, page))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a figure a cell can hold: Infinity");
  }

  @Test
  void keepsTheOldFileAndLeavesNothingElseWhenItFails() throws IOException {
    Path file = Files.writeString(folder.resolve("report.xlsx"), "old");
    Page page = Written.column(Format.FIGURE, Value.of(Double.NEGATIVE_INFINITY));
    assertThatThrownBy(() -> Written.write(folder, page)).isNotNull();
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
  }

  @Test
  void replacesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("report.xlsx"), "old");
    Written.write(folder, Written.counting("Trend", "Trend", 1));
    assertThat(Written.rows(file, 0)).isNotEmpty();
    assertThat(folder).isDirectoryNotContaining(left -> !left.equals(file));
  }
}

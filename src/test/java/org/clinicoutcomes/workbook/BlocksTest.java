package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables on one sheet, one under the other. */
class BlocksTest {

  private static final Column CONDITION = new Column("Condition", Format.TEXT);

  @TempDir Path folder;

  private static Table people(int rows) {
    return Table.of(
        "People",
        List.of(CONDITION, new Column("Days", Format.COUNT)),
        LongStream.range(0, rows)
            .mapToObj(day -> List.of(Value.of(day % 2 == 0 ? "ptsd" : "ocd"), Value.of(day)))
            .toList());
  }

  private static Table rates(long ptsd) {
    Value again = new Value.Recount("People", "", List.of(Match.is("Condition", "ptsd")), ptsd);
    return Table.of(
        "Rates",
        List.of(CONDITION, Column.proof("Again", Format.COUNT)),
        List.of(List.of(Value.of("ptsd"), again)));
  }

  @Test
  void leavesOutOnPaperWhatProvesABlockWhoseNeighbourIsWider() throws IOException {
    Page page = page(words("", people(3)), words("Rates", rates(2)));
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, page))) {
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Start")))
          .matches("Start!\\$A\\$1:\\$[A-Z]+\\$\\d+,Start!\\$A\\$\\d+:\\$A\\$\\d+");
    }
  }

  private static Page page(Block... blocks) {
    return new Page("Start", "What it is for", List.of(blocks));
  }

  private static Block words(String heading, Table table) {
    return new Block(heading, List.of("One sentence."), table);
  }

  @Test
  void standUnderEachOtherEachWithItsHeadingAndItsTable() throws IOException {
    Path file =
        Written.write(
            folder,
            page(
                words("", people(4)),
                new Block("Words _x0041_", List.of("Nothing but words."), null),
                words("Rates", rates(2))));
    try (XSSFWorkbook workbook = Written.open(file)) {
      XSSFSheet sheet = workbook.getSheet("Start");
      assertThat(texts(sheet))
          .containsExactly(
              "Start",
              "One sentence.",
              "",
              "Condition",
              "ptsd",
              "ocd",
              "ptsd",
              "ocd",
              "",
              "Words _x0041_",
              "Nothing but words.",
              "",
              "Rates",
              "One sentence.",
              "Condition",
              "ptsd");
      assertThat(sheet.getTables())
          .extracting(XSSFTable::getName, table -> table.getArea().formatAsString())
          .containsExactly(tuple("People", "A4:B8"), tuple("Rates", "A15:B16"));
      assertThat(sheet.getTables().get(1).getColumns())
          .extracting(column -> column.getName())
          .containsExactly("Condition", "Again");
      assertThat(sheet.getRow(15).getCell(1).getCellFormula())
          .isEqualTo("COUNTIFS(People[Condition],\"ptsd\")");
      assertThat(sheet.getPaneInformation()).isNull();
    }
  }

  private static List<String> texts(XSSFSheet sheet) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .map(
            row -> row == null || row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue())
        .toList();
  }

  @Test
  void areCountedAgainWhereverTheirTableStands() {
    Page wrong = page(words("", people(4)), words("Rates", rates(3)));
    assertThatThrownBy(() -> Written.write(folder, wrong))
        .isInstanceOf(RecountFailure.class)
        .hasMessage("Sheet Start, cell B13 says 3, but the rows it is counted from say 2");
  }

  @Test
  void drawPicturesBesideAllTablesFromTheHeaderOfTheirOwn() throws IOException {
    Chart chart =
        new Chart(
            Chart.Kind.COUNTS,
            "Days",
            "What it shows",
            "",
            "Days",
            List.of(new Chart.Line("Days", "People", 0, 4, "Condition", "Days", List.of(), false)));
    Block charted =
        new Block("People", List.of(), people(4), new Charts(List.of(chart), Charts.Place.BESIDE));
    try (XSSFWorkbook workbook =
        Written.open(Written.write(folder, page(words("", rates(2)), charted)))) {
      XSSFSheet sheet = workbook.getSheet("Start");
      XSSFClientAnchor anchor =
          (XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
      assertThat((int) anchor.getCol1()).isEqualTo(2);
      assertThat(anchor.getRow1()).isEqualTo(7);
    }
  }

  @Test
  void goOnInAFurtherSheetIfTheyAreTheLast() throws IOException {
    Path file = folder.resolve("report.xlsx");
    new WorkbookWriter(12)
        .write(Written.report(page(words("", rates(4)), words("People", people(8)))), file);
    try (XSSFWorkbook workbook = Written.open(file)) {
      assertThat(workbook.getSheetAt(0).getTables())
          .extracting(table -> table.getArea().formatAsString())
          .containsExactly("A4:B5", "A10:B12");
      assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Start 2");
      assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Start 2");
      assertThat(workbook.getSheetAt(1).getTables().get(0).getArea().formatAsString())
          .isEqualTo("A4:B10");
    }
  }

  @Test
  void areRefusedIfOneThatIsNotTheLastFillsTheSheet() {
    Page page = page(words("", people(9)), words("Rates", rates(5)));
    assertThatThrownBy(
            () -> new WorkbookWriter(12).write(Written.report(page), folder.resolve("report.xlsx")))
        .hasMessage("Only the last table of a page may fill further sheets, not People");
  }
}

package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowLinksTest {

  private static final int ROWS_IN_SHEET = 8;

  @TempDir Path folder;

  @Test
  void aFigureLeadsToTheFirstRowThatMatchesInWhicheverSheetItStands() throws IOException {
    try (XSSFWorkbook workbook = written(List.of(leadingTo("a"), leadingTo("b"), leadingTo("c")))) {
      assertThat(address(workbook, "A5")).isEqualTo("'People'!A6");
      assertThat(address(workbook, "B5")).isEqualTo("'People'!A6");
      assertThat(address(workbook, "B6")).isEqualTo("'People'!A8");
      assertThat(address(workbook, "B7")).isEqualTo("'People 2'!A7");
    }
  }

  @Test
  void nothingLeadsToARowThatIsNotThere() throws IOException {
    try (XSSFWorkbook workbook = written(List.of(leadingTo("A"), leadingTo("d")))) {
      assertThat(workbook.getSheet("Figures").getHyperlinkList()).isEmpty();
    }
  }

  /**
   * Three of the rows stand in the first sheet, from its sixth row on; the others in the second.
   */
  private XSSFWorkbook written(List<List<Value>> figures) throws IOException {
    List<Column> columns =
        List.of(new Column("Count", Format.COUNT), Column.proof("Find", Format.TEXT));
    Page page = Written.page("Figures", Table.of("Figures", columns, figures));
    Page people =
        Written.page(
            "People",
            Table.of(
                "People",
                List.of(new Column("Letter", Format.TEXT)),
                List.of("a", "a", "b", "a", "b", "c", "c").stream()
                    .map(letter -> List.of(Value.of(letter)))
                    .toList()));
    Path file = folder.resolve("report.xlsx");
    new WorkbookWriter(ROWS_IN_SHEET).write(Written.report(page, people), file);
    return Written.open(file);
  }

  private static List<Value> leadingTo(String letter) {
    return List.of(
        Value.of(1),
        new Value.RowLink("People", "People", List.of(Match.is("Letter", letter)), "Count"));
  }

  private static String address(XSSFWorkbook workbook, String cell) {
    return workbook.getSheet("Figures").getHyperlink(new CellAddress(cell)).getAddress();
  }
}

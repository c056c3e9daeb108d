package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

/**
 * Figures are counted again from what goes into the file, not from what was handed over: rows are
 * spoiled between the two. Of four patients with 1, 2, 3 and 4 days the second and fourth have ocd.
 */
class WrittenRowsRecountTest {

  private static final int FIRST_ROW = 4;

  @Test
  void passesRowsThatAreWrittenAsTheyWereHandedOver() {
    assertThatCode(() -> write(sheet -> {})).doesNotThrowAnyException();
  }

  @Test
  void findsAWrongWord() {
    assertFound(sheet -> cell(sheet, 1, 0).setCellValue("ptsd"), "2", "1");
  }

  @Test
  void findsAWrongNumber() {
    assertFound(sheet -> cell(sheet, 3, 1).setCellValue(5), "6", "7");
  }

  @Test
  void findsALostRow() {
    assertFound(sheet -> sheet.removeRow(sheet.getRow(FIRST_ROW + 1)), "2", "1");
  }

  @Test
  void findsARowThatIsWrittenTwiceInPlaceOfAnother() {
    assertFound(
        sheet -> {
          cell(sheet, 2, 0).setCellValue("ocd");
          cell(sheet, 2, 1).setCellValue(2);
        },
        "2",
        "3");
  }

  @Test
  void findsACellThatIsLost() {
    assertFound(
        sheet -> {
          Row row = sheet.getRow(FIRST_ROW + 1);
          row.removeCell(row.getCell(0));
        },
        "2",
        "1");
  }

  private static void assertFound(Consumer<SXSSFSheet> spoiled, String said, String counted) {
    assertThatThrownBy(() -> write(spoiled))
        .isInstanceOf(RecountFailure.class)
        .hasMessageMatching(
            "Sheet Rates, cell [AB]5 says %s, but the rows it is counted from say %s"
                .formatted(said, counted));
  }

  private static Cell cell(SXSSFSheet sheet, int row, int column) {
    return sheet.getRow(FIRST_ROW + row).getCell(column);
  }

  private static void write(Consumer<SXSSFSheet> spoiled) throws IOException {
    Report report = Written.report(rates(), people());
    try (XSSFWorkbook frame = new XSSFWorkbook()) {
      Looks looks = new Looks(frame);
      PageParts parts = new PageParts(report, 100);
      Layouts layouts = new Layouts(report.pages().stream().map(parts::of).toList());
      layouts.all().forEach(new SheetFrame(frame, looks, report)::draw);
      CellFiller cells = new CellFiller(looks, layouts, Stretches.of(layouts, Stretches.LONG));
      WorkbookRecount recount = new WorkbookRecount(layouts);
      try (StreamingWorkbook book = new StreamingWorkbook(frame, recount)) {
        BlockWords words = BlockWords.streamed(looks);
        layouts.blocks().forEach(block -> RowFiller.fill(block, book, cells, words));
        spoiled.accept(book.getSheet("People"));
        book.write(OutputStream.nullOutputStream());
      }
      recount.compare();
    }
  }

  private static Page people() {
    return Written.page(
        "People",
        Table.of(
            "People",
            List.of(new Column("Condition", Format.TEXT), new Column("Days", Format.COUNT)),
            IntStream.rangeClosed(1, 4).mapToObj(WrittenRowsRecountTest::person).toList()));
  }

  private static List<Value> person(int days) {
    return List.of(Value.of(days % 2 == 0 ? "ocd" : "ptsd"), Value.of(days));
  }

  private static Page rates() {
    List<Match> ocd = List.of(Match.is("Condition", "ocd"));
    return Written.page(
        "Rates",
        Table.of(
            "Rates",
            List.of(
                Column.proof("Patients with ocd", Format.COUNT),
                Column.proof("Their days", Format.COUNT)),
            List.of(
                List.of(
                    new Value.Recount("People", "", ocd, 2),
                    new Value.Recount("People", "Days", ocd, 6)))));
  }
}

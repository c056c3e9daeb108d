package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Edition;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.PageGroup;
import org.clinicoutcomes.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("report.xlsx");
    Page cover = new Page("Cover", "", List.of("One sentence."), null);
    Report report =
        new Report(
            "Harbour",
            new Edition("internal", LocalDate.of(2026, 6, 30), "Confidential"),
            "Contents",
            List.of(
                new PageGroup("Today", List.of(cover, Written.counting("Contents", "C", 1)), false),
                new PageGroup("Empty", List.of(), false),
                new PageGroup("Results", List.of(Written.counting("Summary", "S", 12)), false),
                new PageGroup("Points", List.of(Written.counting("Lines", "L", 1)), true)));
    new WorkbookWriter(8).write(report, file);
  }

  @Test
  void tabsOfAGroupHaveItsColour() throws IOException {
    try (XSSFWorkbook workbook = Written.open(file)) {
      List<String> colors =
          IntStream.range(0, workbook.getNumberOfSheets())
              .mapToObj(i -> workbook.getSheetAt(i).getTabColor().getARGBHex())
              .toList();
      assertThat(colors.subList(0, 2)).containsOnly(colors.get(0));
      assertThat(colors.subList(2, colors.size() - 1)).containsOnly(colors.get(2));
      assertThat(List.of(colors.get(0), colors.get(2), colors.get(colors.size() - 1)))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void sheetsThatNobodyReadsAreHidden() throws IOException {
    try (XSSFWorkbook workbook = Written.open(file)) {
      assertThat(
              IntStream.range(0, workbook.getNumberOfSheets())
                  .filter(i -> workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE)
                  .mapToObj(workbook::getSheetName))
          .containsExactly("Lines");
    }
  }

  @Test
  void everySheetLeadsBackToTheContentsAndTheseToTheFirst() throws IOException {
    try (XSSFWorkbook workbook = Written.open(file)) {
      assertThat(workbook.getSheet("Cover").getHyperlinkList()).isEmpty();
      assertBack(workbook.getSheet("Contents"), "Cover");
      assertBack(workbook.getSheet("Summary"), "Contents");
      assertBack(workbook.getSheet("Summary 2"), "Contents");
    }
  }

  private static void assertBack(XSSFSheet sheet, String to) {
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Back to " + to);
    assertThat(sheet.getHyperlink(0, 0).getLocation()).isEqualTo("'" + to + "'!A1");
  }

  @Test
  void saysWhichItIsAndAsOfWhenAndHowItWasCalculated() throws IOException {
    try (XSSFWorkbook workbook = Written.open(file)) {
      CoreProperties core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Harbour, internal, 2026-06-30");
      assertThat(core.getCreated().toInstant()).isEqualTo("2026-06-30T00:00:00Z");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en");
      assertThat(workbook.getCTWorkbook().getCalcPr().getCalcId()).isEqualTo(191_029);
      assertThat(workbook.getForceFormulaRecalculation()).isFalse();
    }
  }

  @Test
  void theLinkBackIsLeftOutOnPaper() throws IOException {
    try (XSSFWorkbook workbook = Written.open(file)) {
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Cover"))).contains("!$A$1:");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Summary"))).contains("!$A$2:");
    }
  }
}

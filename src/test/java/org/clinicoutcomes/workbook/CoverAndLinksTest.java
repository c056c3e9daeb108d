package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverAndLinksTest {

  @TempDir Path folder;

  @Test
  void aPageWithoutATableIsHeadedByTheReportsTitle() throws IOException {
    Page cover = new Page("Cover", "", List.of("One sentence."), null);
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, cover))) {
      XSSFSheet sheet = workbook.getSheet("Cover");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Harbour & Hill");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("One sentence.");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
      assertThat(sheet.getTables()).isEmpty();
    }
  }

  @Test
  void aLinkLeadsToThePageOfItsTitle() throws IOException {
    List<List<Value>> rows = List.of(List.of(new Value.Link("Staff: it's us")));
    Page contents =
        Written.page(
            "Contents", Table.of("Contents", List.of(new Column("Page", Format.TEXT)), rows));
    Page target = Written.counting("Staff: it's us", "Staff", 2);
    try (XSSFWorkbook workbook = Written.open(Written.write(folder, contents, target))) {
      XSSFHyperlink link = workbook.getSheetAt(0).getHyperlink(4, 0);
      assertThat(link.getLocation()).isEqualTo("'Staff it''s us'!A1");
      assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
          .isEqualTo("Staff: it's us");
    }
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.PageGroup;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/** The tabs of a workbook: those of a group have one colour, those that nobody reads are hidden. */
final class Tabs {

  /** Dark enough for white letters on them, and apart for eyes that tell few colours. */
  private static final List<XSSFColor> COLORS =
      List.of(
          Looks.color(0xA63D00),
          Looks.color(0x1F4E79),
          Looks.color(0x006D5B),
          Looks.color(0x6A3D9A),
          Looks.color(0x5F666D));

  private Tabs() {}

  static void arrange(XSSFWorkbook workbook, List<PageGroup> groups, Layouts layouts) {
    for (int number = 0; number < groups.size(); number++) {
      PageGroup group = groups.get(number);
      XSSFColor color = COLORS.get(number % COLORS.size());
      for (Page page : group.pages()) {
        for (List<Placed> placed : layouts.page(page.title()).sheets()) {
          SheetPart part = placed.get(0).part();
          workbook.getSheet(part.sheetName()).setTabColor(color);
          workbook.setSheetHidden(workbook.getSheetIndex(part.sheetName()), group.isHidden());
        }
      }
    }
  }
}

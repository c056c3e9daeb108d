package org.clinicoutcomes.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Value;

/** Links from the cells of a page to other pages of the same workbook, and never out of it. */
final class SheetLinks {

  private final XSSFWorkbook workbook;
  private final Layouts layouts;

  SheetLinks(XSSFWorkbook workbook, Layouts layouts) {
    this.workbook = workbook;
    this.layouts = layouts;
  }

  /** Links the cells of one block. */
  void add(BlockLayout layout) {
    layout.parts().forEach(this::addBack);
    XSSFSheet sheet = workbook.getSheet(layout.first().sheetName());
    layout.each(Value.Link.class, (row, column, link) -> link(sheet, row, column, link.page()));
  }

  private void addBack(SheetPart part) {
    String back = part.lead().back();
    if (!back.isEmpty()) {
      link(workbook.getSheet(part.sheetName()), part.top(), 0, back);
    }
  }

  private void link(XSSFSheet sheet, int row, int column, String page) {
    XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    String target = layouts.page(page).firstSheet();
    hyperlink.setAddress("'" + target.replace("'", "''") + "'!A1");
    hyperlink.setCellReference(new CellReference(row, column).formatAsString());
    sheet.addHyperlink(hyperlink);
  }
}

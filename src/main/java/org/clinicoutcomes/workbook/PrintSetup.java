package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a sheet comes out on paper: landscape, as wide as the page, its header on every page. */
final class PrintSetup {

  /** Excel allows 255 characters in a page header, codes included. */
  private static final int LONGEST_TITLE = 100;

  /** Width of a column nobody has set, in characters. */
  private static final int USUAL_COLUMN = 8;

  private static final double SIDE = 0.5;
  private static final double TOP = 0.8;
  private static final double HEADER = 0.4;

  private PrintSetup() {}

  static void apply(XSSFSheet sheet, SheetPart part, PageLayout layout, String title) {
    fitWidth(sheet);
    margins(sheet);
    sheet.getHeader().setLeft(plain(title));
    sheet.getHeader().setRight("&A");
    sheet.getFooter().setRight("Page &P of &N");
    if (layout.hasTable()) {
      sheet.setRepeatingRows(new CellRangeAddress(part.headerRow(), part.headerRow(), -1, -1));
    }
    XSSFWorkbook workbook = sheet.getWorkbook();
    int lastColumn = lastColumn(layout.widths().subList(0, layout.printedColumns()));
    breakAroundCharts(sheet, part);
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow(part, layout));
  }

  /** Pictures above a table fill sheets of paper of their own, and are not cut in two. */
  private static void breakAroundCharts(XSSFSheet sheet, SheetPart part) {
    for (int row = part.lead().rows() + ChartGrid.PAPER_ROWS;
        row < part.headerRow();
        row += ChartGrid.PAPER_ROWS) {
      sheet.setRowBreak(row - 1);
    }
    if (part.chartRows() > 0) {
      sheet.setRowBreak(part.headerRow() - 1);
    }
  }

  private static int lastRow(SheetPart part, PageLayout layout) {
    boolean isUnderTable = part.equals(layout.first()) && !layout.charts().aboveTable();
    return part.lastRow() + (isUnderTable ? 1 + ChartGrid.rows(layout.charts().charts()) : 0);
  }

  private static void fitWidth(XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private static void margins(XSSFSheet sheet) {
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
    sheet.setMargin(PageMargin.HEADER, HEADER);
    sheet.setMargin(PageMargin.FOOTER, HEADER);
  }

  /** The table's last column, or as many more as the sentences above a narrow table run over. */
  private static int lastColumn(List<Integer> widths) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    int beyond = Math.max(0, Lead.LINE - width + USUAL_COLUMN - 1) / USUAL_COLUMN;
    return widths.size() - 1 + beyond;
  }

  /** In a page header "&amp;" begins a code; doubled it stands for itself. */
  private static String plain(String title) {
    return CellText.cut(CellText.clean(title), LONGEST_TITLE).replace("&", "&&");
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/**
 * Draws everything of a sheet but what is streamed: the words at its top, tables, widths and print
 * set-up. It is done before streaming begins, because a streamed sheet can no longer be given a
 * table.
 */
final class SheetFrame {

  private static final int ZOOM = 100;

  /** What has pictures beside its tables is seen as a whole on a screen of 1600 by 900 pixels. */
  private static final int SMALL_ZOOM = 75;

  private static final int CHARACTER = 256;

  /** With more rows frozen a small screen would have no room left to scroll in. */
  private static final int MOST_FROZEN_ROWS = 14;

  private final XSSFWorkbook workbook;
  private final BlockWords words;
  private final PrintSetup print;

  SheetFrame(XSSFWorkbook workbook, Looks looks, Report report) {
    this.workbook = workbook;
    this.words = BlockWords.inFrame(looks);
    this.print = new PrintSetup(report);
  }

  /** Draws the sheets of one page. */
  void draw(PageLayout page) {
    for (List<Placed> placed : page.sheets()) {
      XSSFSheet sheet = workbook.createSheet(placed.get(0).part().sheetName());
      words.write(sheet, placed.get(0));
      placed.forEach(one -> merge(sheet, one.part(), page.columns().underWords(one.block())));
      placed.stream().filter(one -> one.block().hasTable()).forEach(one -> table(sheet, one));
      view(sheet, placed, page.columns().widths());
      print.apply(sheet, page, placed);
    }
  }

  /** Sentences further down stand each in one cell. */
  private static void merge(XSSFSheet sheet, SheetPart part, int columns) {
    if (part.top() > 0 && columns > 1) {
      int first = part.top() + part.lead().heading().size();
      for (int row = first; row < part.top() + part.lead().lines(); row++) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns - 1));
      }
    }
  }

  private static void table(XSSFSheet sheet, Placed placed) {
    SheetPart part = placed.part();
    CellRangeAddress area =
        new CellRangeAddress(
            part.headerRow(), part.lastRow(), 0, placed.block().headers().size() - 1);
    NamedTable.create(sheet, area, part.tableName(), placed.block());
    sheet.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private static void view(XSSFSheet sheet, List<Placed> placed, List<Integer> widths) {
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
    }
    SheetPart last = placed.get(placed.size() - 1).part();
    if (!widths.isEmpty()) {
      sheet.setDimensionOverride(new CellRangeAddress(0, last.lastRow(), 0, widths.size() - 1));
    }
    if (!widths.isEmpty() && placed.size() == 1 && last.firstRow() <= MOST_FROZEN_ROWS) {
      sheet.createFreezePane(0, last.firstRow());
    }
    boolean isOneScreen = placed.stream().anyMatch(one -> one.block().hasPicturesBeside());
    sheet.setDefaultRowHeightInPoints(RowHeight.usual(placed));
    sheet.setZoom(isOneScreen ? SMALL_ZOOM : ZOOM);
    sheet.setDisplayGridlines(false);
  }
}

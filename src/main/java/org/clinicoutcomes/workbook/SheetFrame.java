package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Draws everything of a sheet but the table's rows: words, header, table, widths and print set-up.
 * It is done before streaming begins, because a streamed sheet can no longer be given a table.
 */
final class SheetFrame {

  private static final int ZOOM = 100;
  private static final int CHARACTER = 256;
  private static final float HEADING_HEIGHT = 24;

  private static final float LINE_HEIGHT = 15;

  /** A little air above and below every row of a table. */
  private static final float ROW_HEIGHT = 18;

  /** Higher than a line, so that a sentence stands off the one before. */
  private static final float SENTENCE_HEIGHT = 20;

  /** With more rows frozen a small screen would have no room left to scroll in. */
  private static final int MOST_FROZEN_ROWS = 14;

  private final XSSFWorkbook workbook;
  private final Looks looks;
  private final String reportTitle;

  SheetFrame(XSSFWorkbook workbook, Looks looks, String reportTitle) {
    this.workbook = workbook;
    this.looks = looks;
    this.reportTitle = reportTitle;
  }

  /** Draws the sheets of one page. */
  void draw(PageLayout layout) {
    for (SheetPart part : layout.parts()) {
      XSSFSheet sheet = workbook.createSheet(part.sheetName());
      lead(sheet, part.lead());
      if (layout.hasTable()) {
        header(sheet.createRow(part.headerRow()), layout);
        table(sheet, part, layout.columns().size());
      }
      view(sheet, part, layout);
      PrintSetup.apply(sheet, part, layout, reportTitle);
    }
  }

  private void lead(XSSFSheet sheet, Lead lead) {
    for (String line : lead.heading()) {
      line(sheet, line, Look.HEADING).setHeightInPoints(HEADING_HEIGHT);
    }
    for (List<String> sentence : lead.sentences()) {
      line(sheet, sentence.get(0), Look.SENTENCE).setHeightInPoints(SENTENCE_HEIGHT);
      for (String rest : sentence.subList(1, sentence.size())) {
        line(sheet, rest, Look.SENTENCE).setHeightInPoints(LINE_HEIGHT);
      }
    }
  }

  private XSSFRow line(XSSFSheet sheet, String text, Look look) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    cell(row, 0, CellText.escaped(CellText.clean(text)), look);
    return row;
  }

  private void header(XSSFRow row, PageLayout layout) {
    for (int column = 0; column < layout.headers().size(); column++) {
      Look look = Look.ofHeader(layout.columns().get(column));
      cell(row, column, layout.headers().get(column), look);
    }
    RowHeight.fitHeader(row, layout);
  }

  private void cell(XSSFRow row, int column, String text, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    cell.setCellValue(text);
  }

  private static void table(XSSFSheet sheet, SheetPart part, int columns) {
    CellRangeAddress area = new CellRangeAddress(part.headerRow(), part.lastRow(), 0, columns - 1);
    NamedTable.create(sheet, area, part.tableName());
    sheet.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    sheet.setDimensionOverride(new CellRangeAddress(0, part.lastRow(), 0, columns - 1));
  }

  private static void view(XSSFSheet sheet, SheetPart part, PageLayout layout) {
    for (int column = 0; column < layout.widths().size(); column++) {
      sheet.setColumnWidth(column, layout.widths().get(column) * CHARACTER);
    }
    if (layout.hasTable() && part.firstRow() <= MOST_FROZEN_ROWS) {
      sheet.createFreezePane(0, part.firstRow());
    }
    sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
    sheet.setZoom(ZOOM);
    sheet.setDisplayGridlines(false);
  }
}

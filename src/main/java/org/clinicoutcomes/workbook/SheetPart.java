package org.clinicoutcomes.workbook;

/**
 * A block in a sheet: all of it, or as many of its rows as fit.
 *
 * @param sheetName valid and unique in the workbook
 * @param tableName valid and unique in the workbook
 * @param top the first row, counted from 0
 * @param lead the words above the table
 * @param chartRows rows kept free for pictures between the words and the table
 * @param rows how many of the block's rows stand in this sheet
 */
record SheetPart(String sheetName, String tableName, int top, Lead lead, int chartRows, int rows) {

  SheetPart with(String sentence) {
    return new SheetPart(sheetName, tableName, top, lead.with(sentence), chartRows, rows);
  }

  SheetPart with(int filled) {
    return new SheetPart(sheetName, tableName, top, lead, chartRows, filled);
  }

  /** The table's header row, counted from 0. */
  int headerRow() {
    return top + lead.rows() + chartRows;
  }

  /** The table's first row under the header, counted from 0. */
  int firstRow() {
    return headerRow() + 1;
  }

  /** The table's last row, counted from 0; a table without rows still has an empty one. */
  int lastRow() {
    return headerRow() + Math.max(1, rows);
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A hidden sheet that finds the rows of every stretch, and the names by which formulas call them.
 */
final class StretchSheet {

  /** What the sheet would like to be called. */
  static final String TITLE = "Where rows stand";

  private static final List<String> HEADERS =
      List.of("Rows of", "in the sheet", "that say", "First", "Rows", "Last");
  private static final int FIRST = 3;
  private static final int ROWS = 4;
  private static final int LAST = 5;
  private static final int WIDTH = 24 * 256;

  private final XSSFSheet sheet;
  private final Looks looks;

  private StretchSheet(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  /** Draws the sheet, after all tables that it looks at. */
  static void draw(XSSFWorkbook workbook, String name, Looks looks, List<Stretch> stretches) {
    StretchSheet drawn = new StretchSheet(workbook.createSheet(name), looks);
    workbook.setSheetVisibility(workbook.getSheetIndex(name), SheetVisibility.HIDDEN);
    drawn.header();
    List<RowsFound> found = RowsFound.of(stretches);
    for (int i = 0; i < found.size(); i++) {
      drawn.add(stretches.get(i), found.get(i));
    }
  }

  private void header() {
    XSSFRow row = sheet.createRow(0);
    for (int column = 0; column < HEADERS.size(); column++) {
      text(row, column, HEADERS.get(column), Look.HEADER);
      sheet.setColumnWidth(column, WIDTH);
    }
  }

  private void add(Stretch stretch, RowsFound found) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    text(row, 0, stretch.column(), Look.TEXT);
    text(row, 1, stretch.part().sheetName(), Look.TEXT);
    text(row, 2, stretch.text(), Look.TEXT);
    String column = stretch.reference();
    String text = Formulas.text(stretch.text());
    String first = "D" + (row.getRowNum() + 1);
    String rows = "E" + (row.getRowNum() + 1);
    String last = "MAX(" + first + "," + first + "+" + rows + "-1)";
    number(row, FIRST, "IFERROR(MATCH(" + text + "," + column + ",0),1)", found.first());
    number(row, ROWS, "COUNTIF(" + column + "," + text + ")", found.rows());
    number(
        row,
        LAST,
        "IF(COUNTIF("
            + between(column, first, last)
            + ","
            + text
            + ")="
            + rows
            + ","
            + last
            + ",ROWS("
            + column
            + "))",
        found.last());
    stretch.names().forEach((title, name) -> name(stretch, title, name, row.getRowNum() + 1));
  }

  private void name(Stretch stretch, String title, String called, int row) {
    String here = "'" + sheet.getSheetName().replace("'", "''") + "'!";
    String column = stretch.block().cells(stretch.part(), stretch.block().column(title));
    Name name = sheet.getWorkbook().createName();
    name.setNameName(called);
    name.setRefersToFormula(between(column, here + "$D$" + row, here + "$F$" + row));
  }

  private static String between(String column, String first, String last) {
    return "INDEX(" + column + "," + first + "):INDEX(" + column + "," + last + ")";
  }

  private void text(XSSFRow row, int column, String text, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    cell.setCellValue(CellText.escaped(CellText.clean(text)));
  }

  private void number(XSSFRow row, int column, String formula, long value) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(looks.of(Look.COUNT));
    cell.setCellFormula(formula);
    cell.setCellValue((double) value);
  }
}

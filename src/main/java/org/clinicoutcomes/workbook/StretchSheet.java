package org.clinicoutcomes.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.workbook.SameRows.Says;

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
  private final Map<Stretch, Integer> numbers = new HashMap<>();

  private StretchSheet(XSSFSheet sheet, Looks looks) {
    this.sheet = sheet;
    this.looks = looks;
  }

  /** Draws the sheet, after all tables that it looks at. */
  static void draw(XSSFWorkbook workbook, String name, Looks looks, List<Stretch> stretches) {
    StretchSheet drawn = new StretchSheet(workbook.createSheet(name), looks);
    workbook.setSheetVisibility(workbook.getSheetIndex(name), SheetVisibility.HIDDEN);
    drawn.header();
    stretches.forEach(drawn::add);
  }

  private void header() {
    XSSFRow row = sheet.createRow(0);
    for (int column = 0; column < HEADERS.size(); column++) {
      text(row, column, HEADERS.get(column), Look.HEADER);
      sheet.setColumnWidth(column, WIDTH);
    }
  }

  private void add(Stretch stretch) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    int number = row.getRowNum() + 1;
    SameRows rows = stretch.rows();
    text(row, 0, rows.columns(), Look.TEXT);
    text(row, 1, rows.part().sheetName(), Look.TEXT);
    text(row, 2, rows.texts(), Look.TEXT);
    String first = "D" + number;
    String all = "E" + number;
    String last = "MAX(" + first + "," + first + "+" + all + "-1)";
    number(row, FIRST, first(stretch), stretch.found().first());
    number(row, ROWS, counted(rows, column -> area(stretch, column)), stretch.found().rows());
    number(
        row,
        LAST,
        "IF("
            + counted(rows, column -> between(column, first, last))
            + "="
            + all
            + ","
            + last
            + ",ROWS("
            + rows.reference(rows.says().get(0).column())
            + "))",
        stretch.found().last());
    numbers.put(stretch, number);
    stretch.names().forEach((title, name) -> name(stretch, title, name, number));
  }

  /** The first row that says the last text, among those that say the one before it. */
  private String first(Stretch stretch) {
    Says last = stretch.rows().says().get(stretch.rows().says().size() - 1);
    String area = area(stretch, stretch.rows().reference(last.column()));
    String match = "MATCH(" + Formulas.text(last.text()) + "," + area + ",0)";
    String before = stretch.within().map(within -> "D" + number(within) + "-1+").orElse("");
    return "IFERROR(" + before + match + ",1)";
  }

  /** The cells of a column among which the rows are looked for. */
  private String area(Stretch stretch, String column) {
    return stretch
        .within()
        .map(within -> between(column, "D" + number(within), "F" + number(within)))
        .orElse(column);
  }

  private int number(Stretch stretch) {
    return numbers.getOrDefault(stretch, 0);
  }

  private static String counted(SameRows rows, UnaryOperator<String> area) {
    String criteria =
        rows.says().stream()
            .map(
                says ->
                    area.apply(rows.reference(says.column())) + "," + Formulas.text(says.text()))
            .collect(Collectors.joining(","));
    return (rows.says().size() == 1 ? "COUNTIF(" : "COUNTIFS(") + criteria + ")";
  }

  private void name(Stretch stretch, String title, String called, int row) {
    String here = "'" + sheet.getSheetName().replace("'", "''") + "'!";
    Name name = sheet.getWorkbook().createName();
    name.setNameName(called);
    name.setRefersToFormula(
        between(stretch.rows().reference(title), here + "$D$" + row, here + "$F$" + row));
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

package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * Where a block's table goes.
 *
 * @param table the table; without columns where the block has none
 * @param headers a valid, unique header for every column
 * @param widths a width for every column, in characters, the same in all blocks of a page
 * @param printed how many of the page's columns the block takes up on paper
 * @param charts the block's pictures
 * @param parts the sheets its rows fill one after the other
 */
record BlockLayout(
    Table table,
    List<String> headers,
    List<Integer> widths,
    int printed,
    Charts charts,
    List<SheetPart> parts) {

  private static final long MOST_FIGURES = 20_000;

  /** What readers follow, choose or look at one by one stands in short tables. */
  private static final long SHORT = 1_000;

  private static final Pattern PLAIN_HEADER = Pattern.compile("[A-Za-z0-9_ ]+");

  private static final Table NO_TABLE = new Table("none", List.of(), 0, Rows.of(List.of()));

  static BlockLayout of(Block block, List<Integer> pageWidths, int printed, List<SheetPart> parts) {
    Table table = tableOf(block);
    return new BlockLayout(
        table,
        UniqueNames.ofColumns(table.columns()),
        pageWidths.subList(0, table.columns().size()),
        printed,
        block.charts(),
        parts);
  }

  static Table tableOf(Block block) {
    return block.table() == null ? NO_TABLE : block.table();
  }

  boolean hasTable() {
    return !table.columns().isEmpty();
  }

  List<Column> columns() {
    return table.columns();
  }

  /** The first of the sheets. */
  SheetPart first() {
    return parts.get(0);
  }

  /** Where the column of a title stands, counted from 0. */
  int column(String title) {
    List<String> titles = table.columns().stream().map(Column::title).toList();
    int column = titles.indexOf(title);
    if (column < 0) {
      throw new IllegalArgumentException("Table " + table.name() + " has no column " + title);
    }
    return column;
  }

  boolean hasPicturesBeside() {
    return charts.place() == Charts.Place.BESIDE;
  }

  /** The last row of a part, pictures under or beside it included. */
  int lastRow(SheetPart part) {
    if (!part.equals(first()) || charts.charts().isEmpty()) {
      return part.lastRow();
    }
    return switch (charts.place()) {
      case ABOVE_TABLE -> part.lastRow();
      case UNDER_TABLE -> part.lastRow() + 1 + ChartGrid.rows(charts);
      case BESIDE -> Math.max(part.lastRow(), firstChartRow() + ChartGrid.rows(charts) - 1);
    };
  }

  /** The first row of its pictures. */
  int firstChartRow() {
    SheetPart part = first();
    return switch (charts.place()) {
      case ABOVE_TABLE -> part.top() + part.lead().rows();
      case UNDER_TABLE -> part.lastRow() + 2;
      case BESIDE -> part.headerRow();
    };
  }

  /** The first row for what comes under the block. */
  int next() {
    if (charts.place() == Charts.Place.UNDER_TABLE && !charts.charts().isEmpty()) {
      return firstChartRow() + ChartGrid.rows(charts);
    }
    return hasTable() ? first().lastRow() + 2 : first().top() + first().lead().lines() + 1;
  }

  /** What formulas call the cells of a column in one of the sheets. */
  String reference(SheetPart part, int column) {
    String header = headers.get(column);
    return PLAIN_HEADER.matcher(header).matches()
        ? part.tableName() + "[" + header + "]"
        : part.tableName() + "[[" + header.replaceAll("([\\[\\]#'@])", "'$1") + "]]";
  }

  /** Where the cells of a column stand in one of the sheets, whatever its header. */
  String cells(SheetPart part, int column) {
    return new AreaReference(
            new CellReference(part.sheetName(), part.firstRow(), column, true, true),
            new CellReference(part.sheetName(), part.lastRow(), column, true, true),
            SpreadsheetVersion.EXCEL2007)
        .formatAsString();
  }

  /**
   * Whether rows hold figures with their proof beside them. A longer table holds rows to count, not
   * figures.
   */
  boolean holdsProvenFigures() {
    return table.columns().stream().anyMatch(Column::isProof) && table.rowCount() <= MOST_FIGURES;
  }

  /** What is done about a value in the first sheet, by its row and column, counted from 0. */
  interface CellAction<V> {
    void at(int row, int column, V value);
  }

  /** Does something about every value of one kind; a longer table is not looked through for any. */
  <V extends Value> void each(Class<V> kind, CellAction<V> action) {
    if (table.rowCount() <= SHORT) {
      int[] row = {first().firstRow()};
      table.rows().forEach(values -> each(kind, action, row[0]++, values));
    }
  }

  /** Does something about every value of one kind that stands beside figures and their proof. */
  <V extends Value> void eachBesideFigures(Class<V> kind, CellAction<V> action) {
    if (holdsProvenFigures()) {
      int[] row = {first().firstRow()};
      table.rows().forEach(values -> each(kind, action, row[0]++, values));
    }
  }

  private static <V extends Value> void each(
      Class<V> kind, CellAction<V> action, int row, List<Value> values) {
    for (int column = 0; column < values.size(); column++) {
      if (kind.isInstance(values.get(column))) {
        action.at(row, column, kind.cast(values.get(column)));
      }
    }
  }

  /** Those of a table before the first that is there to prove figures. */
  static int printedColumns(Table table) {
    int printed = 0;
    while (printed < table.columns().size() && !table.columns().get(printed).isProof()) {
      printed++;
    }
    return printed;
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.regex.Pattern;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;

/**
 * Where a page's table goes.
 *
 * @param title the page's title
 * @param table the table; without columns where the page has none
 * @param headers a valid, unique header for every column
 * @param widths a width for every column, in characters
 * @param charts the page's pictures
 * @param parts the sheets its rows fill one after the other
 */
record PageLayout(
    String title,
    Table table,
    List<String> headers,
    List<Integer> widths,
    Charts charts,
    List<SheetPart> parts) {

  private static final long MOST_FIGURES = 100_000;

  private static final Pattern PLAIN_HEADER = Pattern.compile("[A-Za-z0-9_ ]+");

  private static final Table NO_TABLE = new Table("none", List.of(), 0, Rows.of(List.of()));

  static PageLayout of(Page page, List<SheetPart> parts) {
    Table table = page.table() == null ? NO_TABLE : page.table();
    return new PageLayout(
        page.title(),
        table,
        UniqueNames.ofColumns(table.columns()),
        ColumnWidths.of(table),
        page.charts(),
        parts);
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

  /** What formulas call the cells of a column in one of the sheets. */
  String reference(SheetPart part, int column) {
    String header = headers.get(column);
    return PLAIN_HEADER.matcher(header).matches()
        ? part.tableName() + "[" + header + "]"
        : part.tableName() + "[[" + header.replaceAll("([\\[\\]#'@])", "'$1") + "]]";
  }

  /**
   * Whether rows hold figures with their proof beside them. A longer table holds rows to count, not
   * figures.
   */
  boolean holdsProvenFigures() {
    return table.columns().stream().anyMatch(Column::isProof) && table.rowCount() <= MOST_FIGURES;
  }

  /** How many columns come out on paper. */
  int printedColumns() {
    return printedColumns(table);
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

package org.clinicoutcomes.workbook;

import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Table;

/**
 * Where a page's table goes.
 *
 * @param table the table
 * @param headers a valid, unique header for every column
 * @param widths a width for every column, in characters
 * @param parts the sheets its rows fill one after the other
 */
record PageLayout(Table table, List<String> headers, List<Integer> widths, List<SheetPart> parts) {

  static PageLayout of(Table table, List<SheetPart> parts) {
    List<String> headers = UniqueNames.ofColumns(table.columns());
    return new PageLayout(table, headers, ColumnWidths.of(table), parts);
  }

  List<Column> columns() {
    return table.columns();
  }
}

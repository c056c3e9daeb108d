package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;

/**
 * Lays pages out over sheets: one sheet a page, unless the page has more rows than a sheet can
 * hold; then the rest goes on in "Patients 2", with the same words above and a table of its own.
 */
final class PageParts {

  private static final String NO_ROWS = "No rows.";
  private static final String GOES_ON = "Too many rows for one sheet: they go on in the next one.";

  private final UniqueNames sheetNames = UniqueNames.ofSheets();
  private final UniqueNames tableNames = UniqueNames.ofTables();
  private final String reportTitle;
  private final int rowsInSheet;

  PageParts(String reportTitle, int rowsInSheet) {
    this.reportTitle = reportTitle;
    this.rowsInSheet = rowsInSheet;
  }

  /** Where one page goes. */
  PageLayout of(Page page) {
    Table table = page.table();
    return PageLayout.of(page, table == null ? List.of(cover(page)) : parts(page, table));
  }

  /** A page without a table is the report's cover, and headed by its title. */
  private SheetPart cover(Page page) {
    Lead lead = Lead.of(reportTitle, page.sentences(), 0);
    return new SheetPart(sheetNames.claim(page.title()), "", lead, 0, 0);
  }

  private List<SheetPart> parts(Page page, Table table) {
    List<SheetPart> parts = new ArrayList<>();
    int width = printedWidth(table);
    long left = table.rowCount();
    do {
      SheetPart part = part(page, table, width, parts.size() + 1, left);
      parts.add(part);
      left -= part.rows();
    } while (left > 0);
    return parts;
  }

  private SheetPart part(Page page, Table table, int width, int number, long left) {
    String heading = number == 1 ? page.title() : page.title() + " " + number;
    Lead lead = Lead.of(heading, page.sentences(), width);
    int chartRows = number == 1 ? ChartGrid.rowsAbove(page.charts()) : 0;
    lead = table.rowCount() == 0 ? lead.with(NO_ROWS) : lead;
    lead = left > room(lead) - chartRows ? lead.with(GOES_ON) : lead;
    int rows = (int) Math.min(left, room(lead) - chartRows);
    return new SheetPart(
        sheetNames.claim(page.title()), tableNames.claim(table.name()), lead, chartRows, rows);
  }

  private static int printedWidth(Table table) {
    return ColumnWidths.of(table).subList(0, PageLayout.printedColumns(table)).stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** How many rows fit under the words and the header. */
  private int room(Lead lead) {
    int room = rowsInSheet - lead.rows() - 1;
    if (room < 1) {
      throw new IllegalArgumentException("No room for a row under " + lead.rows() + " lines");
    }
    return room;
  }
}

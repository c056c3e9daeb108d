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
  private final int rowsInSheet;

  PageParts(int rowsInSheet) {
    this.rowsInSheet = rowsInSheet;
  }

  /** Where one page goes. */
  PageLayout of(Page page) {
    List<SheetPart> parts = new ArrayList<>();
    long left = page.table().rowCount();
    do {
      SheetPart part = part(page, parts.size() + 1, left);
      parts.add(part);
      left -= part.rows();
    } while (left > 0);
    return PageLayout.of(page.table(), parts);
  }

  private SheetPart part(Page page, int number, long left) {
    Table table = page.table();
    Lead lead = Lead.of(number == 1 ? page.title() : page.title() + " " + number, page.sentences());
    lead = table.rowCount() == 0 ? lead.with(NO_ROWS) : lead;
    lead = left > room(lead) ? lead.with(GOES_ON) : lead;
    int rows = (int) Math.min(left, room(lead));
    return new SheetPart(
        sheetNames.claim(page.title()), tableNames.claim(table.name()), lead, rows);
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

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Table;

/**
 * Lays the blocks of one page out: all in its first sheet, unless the last has more rows than that
 * can hold; then the rest goes on in "Patients 2", with the same words above and a table of its
 * own.
 */
final class BlockParts {

  private static final String NO_ROWS = "Nothing stands here yet.";
  private static final String GOES_ON = "Too many rows for one sheet: they go on in the next one.";

  /** Names that sheets and tables of a workbook have not yet. */
  record Names(UniqueNames sheets, UniqueNames tables) {}

  private final String title;
  private final String back;
  private final Names names;
  private final int rowsInSheet;
  private final String firstSheet;

  /**
   * @param back the title of the page to which its sheets lead back; empty without one
   */
  BlockParts(String title, String back, Names names, int rowsInSheet) {
    this.title = title;
    this.back = back;
    this.names = names;
    this.rowsInSheet = rowsInSheet;
    this.firstSheet = names.sheets().claim(title);
  }

  /**
   * The parts of one block.
   *
   * @param top the row of the page's first sheet in which its first part begins
   * @param width of what comes out on paper, in characters
   */
  List<SheetPart> of(Block block, int top, int width, boolean isLast) {
    Table table = BlockLayout.tableOf(block);
    Lead lead =
        top == 0
            ? Lead.of(block.heading(), block.sentences(), width, 1).under(back)
            : Lead.whole(block.heading(), block.sentences(), width);
    if (table.columns().isEmpty()) {
      return List.of(new SheetPart(firstSheet, "", top, lead, 0, 0));
    }
    List<SheetPart> parts = new ArrayList<>();
    int pictures = ChartGrid.rowsAbove(block.charts());
    SheetPart first =
        new SheetPart(firstSheet, names.tables().claim(table.name()), top, lead, pictures, 0);
    parts.add(filled(first, table, table.rowCount()));
    for (long left = left(table, parts); left > 0; left = left(table, parts)) {
      if (!isLast) {
        throw new IllegalArgumentException(
            "Only the last table of a page may fill further sheets, not " + table.name());
      }
      String goesOn = title + " " + (parts.size() + 1);
      Lead again = Lead.of(goesOn, block.sentences(), width, 1).under(back);
      String sheet = names.sheets().claim(title);
      parts.add(
          filled(
              new SheetPart(sheet, names.tables().claim(table.name()), 0, again, 0, 0),
              table,
              left));
    }
    return parts;
  }

  private static long left(Table table, List<SheetPart> parts) {
    return table.rowCount() - parts.stream().mapToLong(SheetPart::rows).sum();
  }

  /** The part with as many of the rows left as fit, and words that say so. */
  private SheetPart filled(SheetPart empty, Table table, long left) {
    SheetPart part = table.rowCount() == 0 ? empty.with(NO_ROWS) : empty;
    part = left > room(part) ? part.with(GOES_ON) : part;
    return part.with((int) Math.min(left, room(part)));
  }

  /** How many rows fit under the words, the pictures and the header. */
  private int room(SheetPart part) {
    int room = rowsInSheet - part.firstRow();
    if (room < 1) {
      throw new IllegalArgumentException("No room for a row under " + part.headerRow() + " lines");
    }
    return room;
  }
}

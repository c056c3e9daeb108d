package org.clinicoutcomes.workbook;

import java.util.Map;

/**
 * The rows of one sheet that say the same in one column, from the first of them to the last.
 *
 * @param block the table
 * @param part its sheet
 * @param column the title of the column
 * @param text what the rows say there
 * @param names what formulas call the stretch of each column that they look at, by its title
 */
record Stretch(
    BlockLayout block, SheetPart part, String column, String text, Map<String, String> names) {

  /** Where the whole column stands by which the rows are told. */
  String reference() {
    return block.cells(part, block.column(column));
  }

  /** What formulas call the rows of the stretch in one column. */
  String name(String title) {
    String name = names.get(title);
    if (name == null) {
      throw new IllegalArgumentException("No formula was to look at " + title + " of " + text);
    }
    return name;
  }
}

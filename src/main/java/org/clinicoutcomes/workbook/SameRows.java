package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of one sheet that say the same in one column, or in two.
 *
 * @param block their table
 * @param part its sheet
 * @param says what they say, by column
 */
record SameRows(BlockLayout block, SheetPart part, List<Says> says) {

  /**
   * What rows say in a column.
   *
   * @param column its title
   */
  record Says(String column, String text) {}

  SameRows {
    says = List.copyOf(says);
  }

  /** Where a column of the whole sheet stands. */
  String reference(String title) {
    return block.cells(part, block.column(title));
  }

  /** What tells them, for a reader. */
  String columns() {
    return says.stream().map(Says::column).collect(Collectors.joining(", "));
  }

  /** What they say, for a reader. */
  String texts() {
    return says.stream().map(Says::text).collect(Collectors.joining(", "));
  }
}

package org.clinicoutcomes.workbook;

import java.util.Map;
import java.util.Optional;

/**
 * Rows that say the same, from the first of them to the last.
 *
 * @param rows what they say
 * @param within the stretch of what they say in the first column, where there are two
 * @param found where they stand as the table is written
 * @param names what formulas call the stretch of each column that they look at, by its title
 */
record Stretch(
    SameRows rows, Optional<Stretch> within, RowsFound found, Map<String, String> names) {

  /** What formulas call the rows of the stretch in one column. */
  String name(String title) {
    String name = names.get(title);
    if (name == null) {
      throw new IllegalArgumentException(
          "No formula was to look at " + title + " of " + rows.texts());
    }
    return name;
  }
}

package org.clinicoutcomes.report;

import java.util.List;

/**
 * A table of a page.
 *
 * @param name a name for formulas and filters: letters and digits, unique in the report
 * @param columns at least one
 * @param rowCount how many rows there are
 * @param rows the rows themselves
 */
public record Table(String name, List<Column> columns, long rowCount, Rows rows) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** A table whose rows are in memory. */
  public static Table of(String name, List<Column> columns, List<List<Value>> rows) {
    return new Table(name, columns, rows.size(), Rows.of(List.copyOf(rows)));
  }
}

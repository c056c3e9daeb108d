package org.clinicoutcomes.report;

import java.util.List;

/**
 * A table of a page.
 *
 * @param name a name for formulas and filters: letters and digits, unique in the report
 * @param columns at least one
 * @param rowCount how many rows there are
 * @param rows the rows themselves
 * @param hasFilter whether readers may choose among its rows
 */
public record Table(
    String name, List<Column> columns, long rowCount, Rows rows, boolean hasFilter) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** A table to choose rows of. */
  public Table(String name, List<Column> columns, long rowCount, Rows rows) {
    this(name, columns, rowCount, rows, true);
  }

  /** The same, to be read as a whole. */
  public Table withoutFilter() {
    return new Table(name, columns, rowCount, rows, false);
  }

  /** A table whose rows are in memory. */
  public static Table of(String name, List<Column> columns, List<List<Value>> rows) {
    return new Table(name, columns, rows.size(), Rows.of(List.copyOf(rows)));
  }
}

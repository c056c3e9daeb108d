package org.clinicoutcomes.pages;

import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Value;

/**
 * The number by which the sheet of one patient finds a row of another: whose it is, and the how
 * many eth of that patient's there. Ids would not do: a spreadsheet compares texts whatever their
 * capitals, and takes asterisks for any letters.
 */
final class RowKey {

  /** More rows than a sheet can hold. */
  static final long ROWS = 10_000_000;

  private RowKey() {}

  /**
   * The key of a row.
   *
   * @param patient the patient's number at the clinic, from 1
   * @param place the row's place among the patient's, from 1
   */
  static long of(long patient, long place) {
    return patient * ROWS + place;
  }

  /** Where the key stands in rows with such columns. */
  static int column(List<Column> columns) {
    return columns.stream().map(Column::title).toList().indexOf(PatientColumns.KEY);
  }

  /** Whose row it is, by the key that stands there. */
  static long patient(Value key) {
    return of(key) / ROWS;
  }

  /** The key that stands in a row. */
  static long of(Value key) {
    return ((Value.Count) key).count();
  }
}

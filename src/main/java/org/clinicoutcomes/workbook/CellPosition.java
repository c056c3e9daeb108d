package org.clinicoutcomes.workbook;

import java.util.Comparator;

/**
 * Where a cell stands in its sheet, in the order in which a sheet is written: row by row.
 *
 * @param row counted from 1, as readers see it
 * @param column likewise
 */
public record CellPosition(int row, int column) implements Comparable<CellPosition> {

  private static final Comparator<CellPosition> ORDER =
      Comparator.comparingInt(CellPosition::row).thenComparingInt(CellPosition::column);
  private static final int LETTERS = 26;
  private static final int DECIMAL = 10;

  /**
   * Reads a reference such as {@code F7}.
   *
   * @throws NumberFormatException if it is none
   */
  public static CellPosition of(String reference) {
    int column = 0;
    int digits = 0;
    while (digits < reference.length() && reference.charAt(digits) >= 'A') {
      column = column * LETTERS + reference.charAt(digits) - 'A' + 1;
      digits++;
    }
    return new CellPosition(
        Integer.parseInt(reference, digits, reference.length(), DECIMAL), column);
  }

  @Override
  public int compareTo(CellPosition other) {
    return ORDER.compare(this, other);
  }
}

package org.clinicoutcomes.workbook;

import java.util.Arrays;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;

/** Puts the cells of one sheet's table together to rows, and has each row counted. */
final class TableRows {

  private static final int LETTERS = 26;

  private final SheetPart part;
  private final String[] row;
  private final Recounts recounts;
  private int at = -1;

  TableRows(SheetPart part, int columns, Recounts recounts) {
    this.part = part;
    this.row = new String[columns];
    this.recounts = recounts;
  }

  void accept(Cell cell) {
    String reference = cell.reference();
    int column = 0;
    int digits = 0;
    while (Character.isLetter(reference.charAt(digits))) {
      column = column * LETTERS + reference.charAt(digits++) - 'A' + 1;
    }
    int rowNumber = Integer.parseInt(reference, digits, reference.length(), 10) - 1;
    if (rowNumber < part.firstRow() || rowNumber > part.lastRow()) {
      return;
    }
    if (rowNumber != at) {
      end();
      at = rowNumber;
      Arrays.fill(row, "");
    }
    row[column - 1] = cell.value();
  }

  /** No more cells of the present row will come. */
  void end() {
    if (at >= 0) {
      recounts.count(row);
      at = -1;
    }
  }
}

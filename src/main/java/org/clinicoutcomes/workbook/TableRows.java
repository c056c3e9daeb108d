package org.clinicoutcomes.workbook;

import java.util.Arrays;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;

/** Puts the cells of one sheet's table together to rows, and has each row counted. */
final class TableRows {

  private final int firstRow;
  private final int lastRow;
  private final String[] row;
  private final Recounts recounts;
  private int at = -1;

  TableRows(SheetPart part, int columns, Recounts recounts) {
    this.firstRow = part.firstRow();
    this.lastRow = part.lastRow();
    this.row = new String[columns];
    this.recounts = recounts;
  }

  void accept(Cell cell) {
    CellPosition position = CellPosition.of(cell.reference());
    int rowNumber = position.row() - 1;
    if (rowNumber < firstRow || rowNumber > lastRow) {
      return;
    }
    if (rowNumber != at) {
      end();
      at = rowNumber;
      Arrays.fill(row, "");
    }
    row[position.column() - 1] = cell.value();
  }

  /** No more cells of the present row will come. */
  void end() {
    if (at >= 0) {
      recounts.count(row);
      at = -1;
    }
  }
}

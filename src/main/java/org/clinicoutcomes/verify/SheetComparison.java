package org.clinicoutcomes.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.clinicoutcomes.workbook.CellPosition;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;

/** Meets one sheet's cells, as they are read, with those of the rebuilt sheet. */
final class SheetComparison {

  private final String sheet;
  private final CellSpool.Reading rebuilt;
  private final Differences.Places places;

  SheetComparison(String sheet, Path spool, Differences.Places places) {
    this.sheet = sheet;
    this.places = places;
    try {
      this.rebuilt = new CellSpool.Reading(sheet, spool);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Meets the next cell of the published sheet. */
  void meet(Cell cell) {
    CellPosition position = CellPosition.of(cell.reference());
    Cell expected = rebuilt.peek();
    while (expected != null && CellPosition.of(expected.reference()).compareTo(position) < 0) {
      differs(expected);
      rebuilt.advance();
      expected = rebuilt.peek();
    }
    if (!cell.equals(expected)) {
      differs(cell);
    }
    if (expected != null && expected.reference().equals(cell.reference())) {
      rebuilt.advance();
    }
  }

  /** Whatever is left of the rebuilt sheet is missing. */
  void end() {
    for (Cell left = rebuilt.peek(); left != null; left = rebuilt.peek()) {
      differs(left);
      rebuilt.advance();
    }
    close();
  }

  void close() {
    try {
      rebuilt.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void differs(Cell cell) {
    places.at(Difference.CELL, "sheet " + sheet + ", cell " + cell.reference());
  }
}

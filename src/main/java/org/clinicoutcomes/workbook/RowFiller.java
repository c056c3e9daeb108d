package org.clinicoutcomes.workbook;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/**
 * Streams a table's rows into its sheets.
 *
 * <p>The sheets were laid out for the announced number of rows, so another number is an error: the
 * Excel table, its filter and the print area would be wrong.
 */
final class RowFiller implements Consumer<List<Value>> {

  /** Columns beyond which a table is wider than a screen. */
  private static final int WIDE = 30;

  private final BlockLayout layout;
  private final Table table;
  private final SXSSFWorkbook workbook;
  private final CellFiller cells;
  private long given;
  private int part;
  private int inPart;

  private RowFiller(BlockLayout layout, SXSSFWorkbook workbook, CellFiller cells) {
    this.layout = layout;
    this.table = layout.table();
    this.workbook = workbook;
    this.cells = cells;
  }

  /** Fills in the rows of a block, and before them its words where it is not the first. */
  static void fill(BlockLayout layout, SXSSFWorkbook workbook, CellFiller cells, BlockWords words) {
    SheetPart first = layout.first();
    if (first.top() > 0) {
      words.write(workbook.getSheet(first.sheetName()), new Placed(layout, first));
    }
    RowFiller filler = new RowFiller(layout, workbook, cells);
    layout.table().rows().forEach(filler);
    filler.finish();
  }

  @Override
  public void accept(List<Value> values) {
    given++;
    if (given > table.rowCount()) {
      throw wrong("more than " + table.rowCount() + " rows");
    }
    if (values.size() != table.columns().size()) {
      throw wrong(values.size() + " values in row " + given);
    }
    write(nextRow(), values);
  }

  private void finish() {
    if (given < table.rowCount()) {
      throw wrong(given + " rows instead of " + table.rowCount());
    }
    if (given == 0 && layout.hasTable()) {
      write(nextRow(), Collections.nCopies(table.columns().size(), Value.BLANK));
    }
  }

  private SXSSFRow nextRow() {
    if (inPart == Math.max(1, layout.parts().get(part).rows())) {
      part++;
      inPart = 0;
    }
    SheetPart sheet = layout.parts().get(part);
    return workbook.getSheet(sheet.sheetName()).createRow(sheet.firstRow() + inPart++);
  }

  private void write(SXSSFRow row, List<Value> values) {
    if (isWide()) {
      row.setRowStyle(cells.blank());
    }
    for (int column = 0; column < values.size(); column++) {
      if (!isWide() || values.get(column) != Value.BLANK) {
        fill(row.createCell(column), column, values);
      }
    }
    float height = RowHeight.of(layout, values);
    if (height != RowHeight.ROW) {
      row.setHeightInPoints(height);
    }
  }

  private void fill(SXSSFCell cell, int column, List<Value> values) {
    if (values.get(column) instanceof Value.TiesOut ties) {
      cells.fill(cell, ties, layout, values);
    } else if (values.get(column) instanceof Value.Recount recount) {
      cells.fill(cell, recount, values);
    } else if (values.get(column) instanceof Value.Formula formula) {
      cells.fill(cell, table.columns().get(column), formula, layout);
    } else {
      cells.fill(cell, table.columns().get(column).format(), values.get(column));
    }
  }

  /**
   * Whether empty cells are left out and the row says how they look: a spreadsheet opens a table of
   * dozens of columns, a third of them empty, sooner.
   */
  private boolean isWide() {
    return table.columns().size() > WIDE;
  }

  private IllegalStateException wrong(String what) {
    return new IllegalStateException(
        "Table " + table.name() + " of " + table.columns().size() + " columns handed over " + what);
  }
}

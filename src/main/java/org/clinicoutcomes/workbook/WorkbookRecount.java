package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.clinicoutcomes.report.Value;

/**
 * Counts the figures of a workbook again from the rows as they are written into the file, and
 * compares. What a reader's spreadsheet would find, the program finds first.
 */
final class WorkbookRecount {

  private final Layouts layouts;
  private final Map<String, Recounts> byTable = new LinkedHashMap<>();
  private final Map<String, List<TableRows>> bySheet = new HashMap<>();

  /**
   * What is to be counted again, before any row is written.
   *
   * @throws RecountFailure if a figure is not its recount
   */
  WorkbookRecount(Layouts layouts) {
    this.layouts = layouts;
    layouts.blocks().forEach(this::collect);
    byTable.forEach(this::listen);
  }

  /** Counts a row of a sheet that was written, once for each time. */
  void count(String sheet, int number, WrittenRow row) {
    bySheet.getOrDefault(sheet, List.of()).forEach(rows -> rows.count(number, row));
  }

  /**
   * Compares, once all rows are written.
   *
   * @throws RecountFailure if a figure is not borne out by the rows behind it
   */
  void compare() {
    byTable.values().forEach(Recounts::compare);
  }

  private void collect(BlockLayout layout) {
    if (layout.holdsProvenFigures()) {
      int[] row = {layout.first().firstRow()};
      layout.table().rows().forEach(values -> collect(layout, row[0]++, values));
    }
  }

  private void collect(BlockLayout layout, int row, List<Value> values) {
    for (int column = 0; column < values.size(); column++) {
      Value value = values.get(column);
      String place =
          "Sheet "
              + layout.first().sheetName()
              + ", cell "
              + new CellReference(row, column).formatAsString();
      if (value instanceof Value.Recount recount) {
        byTable.computeIfAbsent(recount.table(), this::recounts).add(place, recount);
      } else if (value instanceof Value.TiesOut ties && !CellFiller.agree(ties, layout, values)) {
        throw new RecountFailure(place + " finds a figure that is not its recount");
      }
    }
  }

  private Recounts recounts(String table) {
    BlockLayout layout = layouts.table(table);
    Map<String, Integer> columns = new HashMap<>();
    for (int column = 0; column < layout.columns().size(); column++) {
      columns.putIfAbsent(layout.columns().get(column).title(), column);
    }
    return new Recounts(
        title -> {
          Integer column = columns.get(title);
          if (column == null) {
            throw new IllegalArgumentException("Table " + table + " has no column " + title);
          }
          return column;
        });
  }

  private void listen(String table, Recounts recounts) {
    for (SheetPart part : layouts.table(table).parts()) {
      bySheet
          .computeIfAbsent(part.sheetName(), s -> new ArrayList<>())
          .add(new TableRows(part, recounts));
    }
  }
}

package org.clinicoutcomes.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;

/**
 * Counts the figures of a finished workbook again from the rows that stand in the file, one pass
 * over its cells, and compares. What a reader's spreadsheet would find, the program finds first.
 */
final class WorkbookRecount {

  private final Layouts layouts;
  private final Map<String, Recounts> byTable = new LinkedHashMap<>();
  private final Map<String, List<TableRows>> bySheet = new HashMap<>();

  private WorkbookRecount(Layouts layouts) {
    this.layouts = layouts;
  }

  /**
   * Checks a workbook.
   *
   * @throws RecountFailure if a figure is not borne out by the rows behind it
   */
  static void check(Layouts layouts, Path workbook) {
    WorkbookRecount recount = new WorkbookRecount(layouts);
    layouts.blocks().forEach(recount::collect);
    if (recount.byTable.isEmpty()) {
      return;
    }
    recount.byTable.forEach(recount::listen);
    WorkbookReader.read(workbook, recount.bySheet::containsKey, recount::accept);
    recount.bySheet.values().forEach(tables -> tables.forEach(TableRows::end));
    recount.byTable.values().forEach(Recounts::compare);
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
    BlockLayout layout = layouts.table(table);
    for (SheetPart part : layout.parts()) {
      bySheet
          .computeIfAbsent(part.sheetName(), s -> new ArrayList<>())
          .add(new TableRows(part, layout.columns().size(), recounts));
    }
  }

  private void accept(Cell cell) {
    bySheet.getOrDefault(cell.sheet(), List.of()).forEach(rows -> rows.accept(cell));
  }
}

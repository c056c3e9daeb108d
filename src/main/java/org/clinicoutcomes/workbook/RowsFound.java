package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * Where rows that say the same stand in their sheet's part of a table, counted from 1.
 *
 * @param first the first of them; 1 where there are none
 * @param rows how many there are
 * @param last the last row to look at: that of the table where others stand between them
 */
record RowsFound(long first, long rows, long last) {

  /** Those of several, in their order; each table is looked through once. */
  static List<RowsFound> of(List<SameRows> wanted) {
    List<Search> all = wanted.stream().map(Search::new).toList();
    Map<String, List<Search>> byTable = new LinkedHashMap<>();
    all.forEach(
        search -> byTable.computeIfAbsent(search.table.name(), t -> new ArrayList<>()).add(search));
    byTable
        .values()
        .forEach(
            searches ->
                searches.get(0).table.rows().forEach(row -> searches.forEach(s -> s.look(row))));
    return all.stream().map(Search::found).toList();
  }

  /** Whether no other row stands between them. */
  boolean standTogether() {
    return last - first + 1 == Math.max(1, rows);
  }

  /** The search for some of them, row by row. */
  private static final class Search {
    private final Table table;
    private final int[] columns;
    private final List<Value> texts;
    private final long before;
    private final long all;
    private long at;
    private long first;
    private long last;
    private long rows;

    Search(SameRows rows) {
      List<SheetPart> parts = rows.block().parts();
      this.table = rows.block().table();
      this.columns =
          rows.says().stream().mapToInt(says -> rows.block().column(says.column())).toArray();
      this.texts = rows.says().stream().map(says -> Value.of(says.text())).toList();
      this.before =
          parts.subList(0, parts.indexOf(rows.part())).stream().mapToLong(SheetPart::rows).sum();
      this.all = rows.part().rows();
    }

    private void look(List<Value> row) {
      at++;
      boolean isIn = at > before && at <= before + all;
      if (isIn && says(row)) {
        first = rows == 0 ? at - before : first;
        last = at - before;
        rows++;
      }
    }

    private boolean says(List<Value> row) {
      for (int i = 0; i < columns.length; i++) {
        if (!row.get(columns[i]).equals(texts.get(i))) {
          return false;
        }
      }
      return true;
    }

    private RowsFound found() {
      if (rows == 0) {
        return new RowsFound(1, 0, 1);
      }
      return new RowsFound(first, rows, last - first + 1 == rows ? last : all);
    }
  }
}

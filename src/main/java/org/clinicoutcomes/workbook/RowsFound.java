package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * Where the rows of a stretch stand in its table, counted from 1.
 *
 * @param first the first of them; 1 where there are none
 * @param rows how many there are
 * @param last the last row to look at: that of the table where others stand between them
 */
record RowsFound(long first, long rows, long last) {

  /** Those of several stretches, in their order; each table is looked through once. */
  static List<RowsFound> of(List<Stretch> stretches) {
    List<Search> all = stretches.stream().map(Search::new).toList();
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

  /** The search for one stretch, row by row. */
  private static final class Search {
    private final Table table;
    private final int column;
    private final Value text;
    private final long before;
    private final long all;
    private long at;
    private long first;
    private long last;
    private long rows;

    Search(Stretch stretch) {
      List<SheetPart> parts = stretch.block().parts();
      this.table = stretch.block().table();
      this.column = stretch.block().column(stretch.column());
      this.text = Value.of(stretch.text());
      this.before =
          parts.subList(0, parts.indexOf(stretch.part())).stream().mapToLong(SheetPart::rows).sum();
      this.all = stretch.part().rows();
    }

    private void look(List<Value> row) {
      at++;
      boolean isIn = at > before && at <= before + all;
      if (isIn && row.get(column).equals(text)) {
        first = rows == 0 ? at - before : first;
        last = at - before;
        rows++;
      }
    }

    private RowsFound found() {
      if (rows == 0) {
        return new RowsFound(1, 0, 1);
      }
      return new RowsFound(first, rows, last - first + 1 == rows ? last : all);
    }
  }
}

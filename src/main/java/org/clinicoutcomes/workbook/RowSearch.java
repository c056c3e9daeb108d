package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/**
 * The search for the first row that a link may lead to.
 *
 * @param sheet the sheet of the link
 * @param cells the cells that lead there
 * @param link what the row must say
 */
record RowSearch(String sheet, List<String> cells, Value.RowLink link) {

  RowSearch {
    cells = List.copyOf(cells);
  }

  /**
   * The rows that are found, counted from 0, in one look through the table. A row is only compared
   * with searches whose first match it meets, until each has found its own.
   */
  static Map<RowSearch, Long> all(BlockLayout target, List<RowSearch> searches) {
    Map<RowSearch, Long> found = new LinkedHashMap<>();
    Map<Integer, Map<String, List<RowSearch>>> waiting = byFirst(target, searches);
    long[] at = {0};
    target
        .table()
        .rows()
        .forEach(
            row -> {
              waiting.forEach(
                  (column, byText) -> {
                    if (row.get(column) instanceof Value.Text text) {
                      byText
                          .getOrDefault(text.text(), Collections.emptyList())
                          .removeIf(search -> search.finds(target, row, at[0], found));
                    }
                  });
              at[0]++;
            });
    return found;
  }

  /** By the column of the first match, and each text that it may say. */
  private static Map<Integer, Map<String, List<RowSearch>>> byFirst(
      BlockLayout target, List<RowSearch> searches) {
    Map<Integer, Map<String, List<RowSearch>>> byFirst = new HashMap<>();
    for (RowSearch search : searches) {
      if (search.link.matches().get(0) instanceof Match.OneOf first) {
        Map<String, List<RowSearch>> byText =
            byFirst.computeIfAbsent(target.column(first.column()), c -> new HashMap<>());
        first
            .texts()
            .forEach(text -> byText.computeIfAbsent(text, t -> new ArrayList<>()).add(search));
      }
    }
    return byFirst;
  }

  private boolean finds(BlockLayout target, List<Value> row, long at, Map<RowSearch, Long> found) {
    boolean isFound = link.matches().stream().allMatch(match -> isMet(match, target, row));
    if (isFound) {
      found.putIfAbsent(this, at);
    }
    return isFound;
  }

  private static boolean isMet(Match match, BlockLayout target, List<Value> row) {
    return match instanceof Match.OneOf texts
        && row.get(target.column(match.column())) instanceof Value.Text text
        && texts.texts().contains(text.text());
  }
}

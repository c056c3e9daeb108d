package org.clinicoutcomes.spoiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One file of an export as a table, to be written otherwise than the clean one. */
final class SpoiledTable {

  List<String> columns;
  final Map<String, String> headers = new LinkedHashMap<>();
  final List<Map<String, String>> rows = new ArrayList<>();

  SpoiledTable(List<String> columns, List<Map<String, String>> rows) {
    this.columns = new ArrayList<>(columns);
    rows.forEach(row -> this.rows.add(new LinkedHashMap<>(row)));
  }

  /** Writes the filled cells of a column otherwise. */
  void each(String column, UnaryOperator<String> change) {
    rows.forEach(
        row -> row.computeIfPresent(column, (c, old) -> old.isEmpty() ? old : change.apply(old)));
  }

  /** Writes a column's codes as other words; those without a word stay. */
  void words(String column, Map<String, String> words) {
    each(column, code -> words.getOrDefault(code, code));
  }

  void rename(String column, String header) {
    headers.put(column, header);
  }

  void drop(String column) {
    columns.remove(column);
  }

  List<String> header() {
    return columns.stream().map(column -> headers.getOrDefault(column, column)).toList();
  }

  List<String> fields(Map<String, String> row) {
    return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
  }
}

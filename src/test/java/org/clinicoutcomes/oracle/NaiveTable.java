package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as it stands in a file: header and rows of text, in the contract's order. */
public record NaiveTable(List<String> header, List<List<String>> rows) {
  /** Columns that are ordered as numbers. */
  private static final List<String> NUMBERS = List.of("series", "k");

  static NaiveTable of(String header) {
    return new NaiveTable(List.of(header.split(", ", -1)), new ArrayList<>());
  }

  void add(List<String> row) {
    if (row.size() != header.size()) {
      throw new IllegalStateException(header + " but " + row);
    }
    rows.add(row);
  }

  /**
   * "rows sorted by their key columns left to right (text by code point, series by number)"; a key
   * with a # is a number too, or empty.
   */
  NaiveTable sortedBy(String... keys) {
    Comparator<List<String>> order = Comparator.comparing(row -> 0);
    for (String key : keys) {
      int column = header.indexOf(key.replace("#", ""));
      order =
          NUMBERS.contains(key) || key.endsWith("#")
              ? order.thenComparing(row -> number(row.get(column)))
              : order.thenComparing(row -> row.get(column), NaiveRecords.BY_CODE_POINT);
    }
    rows.sort(order);
    return this;
  }

  private static int number(String cell) {
    return cell.isEmpty() ? -1 : Integer.parseInt(cell);
  }

  /** The rows as column to cell. */
  public List<Map<String, String>> asMaps() {
    List<Map<String, String>> maps = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        map.put(header.get(i), row.get(i));
      }
      maps.add(map);
    }
    return maps;
  }
}

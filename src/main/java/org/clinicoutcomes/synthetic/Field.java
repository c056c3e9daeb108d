package org.clinicoutcomes.synthetic;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A column of a system's file.
 *
 * @param header its own name for it
 * @param cell what it writes there for one of our rows
 */
record Field(String header, Function<Map<String, String>, String> cell) {

  /** A column that holds what one of ours does. */
  static Field of(String column, String header, Notation notation) {
    UnaryOperator<String> written = notation.of(column);
    return new Field(header, row -> written.apply(row.getOrDefault(column, "")));
  }

  String of(Map<String, String> row) {
    return cell.apply(row);
  }
}

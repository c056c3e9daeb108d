package org.clinicoutcomes.report;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a table, handed over one at a time so that a long table is never in memory. */
@FunctionalInterface
public interface Rows {

  /** Hands over every row in order, each with one value a column; may be called again. */
  void forEach(Consumer<List<Value>> consumer);

  /** Rows that are in memory already. */
  static Rows of(List<List<Value>> rows) {
    return rows::forEach;
  }
}

package org.clinicoutcomes.synthetic;

import java.util.List;

/**
 * What was written.
 *
 * @param rows good ones
 * @param spoiled rows that will be rejected
 */
public record Written(long rows, long spoiled) {

  static final Written NOTHING = new Written(0, 0);

  static Written of(List<Table> tables) {
    return new Written(
        tables.stream().mapToLong(Table::rows).sum(),
        tables.stream().mapToLong(Table::spoiled).sum());
  }

  Written plus(Written other) {
    return new Written(rows + other.rows, spoiled + other.spoiled);
  }
}

package org.clinicoutcomes.pages;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.report.Value;

/**
 * A row of a table that formulas find, and what stands there now.
 *
 * @param table the table's name
 * @param at a formula that gives the row's place in the table, from 1; 0 where there is none
 * @param now the row that is there now
 */
record FoundRow(String table, String at, Now now) {

  /**
   * What stands there now.
   *
   * @param place from 1; 0 for none
   * @param says by the titles of its columns
   */
  record Now(long place, Map<String, Value> says) {

    static final Now NONE = new Now(0, Map.of());

    /** One of some by its place among them, from 1; none where there is none. */
    static Now of(List<Now> all, int place) {
      return place < 1 || place > all.size() ? NONE : all.get(place - 1);
    }

    /** What a column says; nothing where there is no row. */
    Value value(String column) {
      return says.getOrDefault(column, Value.BLANK);
    }

    /** The words of a column. */
    String words(String column) {
      return value(column) instanceof Value.Text text ? text.text() : "";
    }
  }

  /** The formula for what stands in a column. */
  String cell(String column) {
    return "INDEX({" + table + "|" + column + "}," + at + ")";
  }

  /** What a formula makes of the row; nothing where there is none. */
  Value say(String formula, Value value) {
    return new Value.Formula(
        "IF(" + at + "=0,\"\"," + formula + ")", "", now.place() == 0 ? Value.BLANK : value);
  }

  /** The words of a column; an empty cell would else be 0. */
  Value text(String column) {
    return say(cell(column) + "&\"\"", now.value(column));
  }

  /** The number or date of a column; nothing where it has none. */
  Value number(String column) {
    return say("IF(" + cell(column) + "=\"\",\"\"," + cell(column) + ")", now.value(column));
  }
}

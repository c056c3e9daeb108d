package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.report.Value;

/**
 * All cells of a workbook that say whether the figures of their row tie out, taken together.
 *
 * @param columns what formulas call the columns that they stand in
 * @param agreeing how many say yes
 * @param all how many there are
 */
record TieOuts(List<String> columns, long agreeing, long all) {

  static final String YES = "yes";
  static final String NO = "NO";
  private static final String NOTHING = "nothing to count";
  private static final String OF = " of ";
  private static final String TIE_OUT =
      " rows of figures, counted again by this spreadsheet, agree";

  TieOuts {
    columns = List.copyOf(columns);
  }

  static TieOuts of(Layouts layouts) {
    Found found = new Found();
    layouts.blocks().filter(BlockLayout::holdsProvenFigures).forEach(found::add);
    return new TieOuts(found.columns, found.agreeing, found.all);
  }

  /** The columns of a block that hold such cells, counted from 0. */
  static SortedSet<Integer> columns(BlockLayout layout) {
    SortedSet<Integer> columns = new TreeSet<>();
    if (layout.holdsProvenFigures()) {
      layout.table().rows().forEach(row -> columns.addAll(columns(row)));
    }
    return columns;
  }

  private static List<Integer> columns(List<Value> row) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      if (row.get(column) instanceof Value.TiesOut) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Whether there is anything that a formula could count. */
  boolean isEmpty() {
    return columns.isEmpty();
  }

  /** How many tie out; with "NO" at the beginning where one does not. */
  String words() {
    if (isEmpty()) {
      return NOTHING;
    }
    return (agreeing == all ? "" : NO + ": ") + number(agreeing) + OF + number(all) + TIE_OUT;
  }

  /** The same, counted by the reader's spreadsheet. */
  String formula() {
    String yes = sum("COUNTIF(", ",\"" + YES + "\")");
    String cells = sum("COUNTA(", ")");
    return String.format(
        Locale.ROOT,
        "IF(%s=%s,\"\",\"%s: \")&FIXED(%s,0)&\"%s\"&FIXED(%s,0)&\"%s\"",
        yes,
        cells,
        NO,
        yes,
        OF,
        cells,
        TIE_OUT);
  }

  private String sum(String before, String after) {
    return String.join("+", columns.stream().map(column -> before + column + after).toList());
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** What has been found so far. */
  private static final class Found {
    private final List<String> columns = new ArrayList<>();
    private long agreeing;
    private long all;

    private void add(BlockLayout layout) {
      for (int column : columns(layout)) {
        layout.parts().forEach(part -> columns.add(layout.reference(part, column)));
        layout.table().rows().forEach(row -> add(layout, row, row.get(column)));
      }
    }

    private void add(BlockLayout layout, List<Value> row, Value value) {
      if (value instanceof Value.TiesOut ties) {
        agreeing += CellFiller.agree(ties, layout, row) ? 1 : 0;
        all++;
      }
    }
  }
}

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/**
 * The recounts that are wanted of one table, found by what a row says: so that a row is looked up
 * once for each set of columns, and not compared with every recount.
 */
final class Recounts {

  /** One recount under way. */
  static final class Wanted {
    private final String place;
    private final Value.Recount recount;
    private final List<Match> bounds;
    private long counted;

    Wanted(String place, Value.Recount recount) {
      this.place = place;
      this.recount = recount;
      this.bounds =
          recount.matches().stream().filter(match -> !(match instanceof Match.OneOf)).toList();
    }

    private void count(WrittenRow row, ToIntFunction<String> column) {
      if (bounds.stream()
          .allMatch(bound -> isMet(bound, row.text(column.applyAsInt(bound.column()))))) {
        counted +=
            recount.summed().isEmpty()
                ? 1
                : Long.parseLong(row.text(column.applyAsInt(recount.summed())));
      }
    }

    private static boolean isMet(Match bound, String text) {
      if (text.isEmpty()) {
        return false;
      }
      long number = Long.parseLong(text);
      return bound instanceof Match.AtMost most
          ? number <= most.bound()
          : number >= ((Match.AtLeast) bound).bound();
    }

    private void compare() {
      if (counted != recount.count()) {
        throw new RecountFailure(
            place
                + " says "
                + recount.count()
                + ", but the rows it is counted from say "
                + counted);
      }
    }
  }

  /** The recounts that look at the same columns, by what a row must say there. */
  private static final class Shape {
    private final int[] columns;
    private final Map<List<String>, List<Wanted>> byKey = new HashMap<>();

    Shape(IntStream columns) {
      this.columns = columns.toArray();
    }

    private void add(List<String> key, Wanted wanted) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(wanted);
    }

    private List<Wanted> of(WrittenRow row) {
      String[] key = new String[columns.length];
      for (int i = 0; i < key.length; i++) {
        key[i] = row.text(columns[i]);
      }
      return byKey.getOrDefault(Arrays.asList(key), List.of());
    }
  }

  private final Map<List<String>, Shape> shapes = new LinkedHashMap<>();
  private final List<Wanted> all = new ArrayList<>();
  private final ToIntFunction<String> column;

  /**
   * @param column where the column of a title stands in a row
   */
  Recounts(ToIntFunction<String> column) {
    this.column = column;
  }

  void add(String place, Value.Recount recount) {
    Wanted wanted = new Wanted(place, recount);
    all.add(wanted);
    List<String> columns = new ArrayList<>();
    List<List<String>> keys = List.of(List.of());
    for (Match match : recount.matches()) {
      if (match instanceof Match.OneOf texts) {
        columns.add(match.column());
        keys = longer(keys, texts.texts());
      }
    }
    Shape shape = shapes.computeIfAbsent(columns, this::shape);
    keys.forEach(key -> shape.add(key, wanted));
  }

  private Shape shape(List<String> columns) {
    return new Shape(columns.stream().mapToInt(column));
  }

  private static List<List<String>> longer(List<List<String>> keys, List<String> texts) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> key : keys) {
      for (String text : texts) {
        List<String> more = new ArrayList<>(key);
        more.add(CellText.clean(text));
        longer.add(more);
      }
    }
    return longer;
  }

  /** Counts one row. */
  void count(WrittenRow row) {
    for (Shape shape : shapes.values()) {
      for (Wanted wanted : shape.of(row)) {
        wanted.count(row, column);
      }
    }
  }

  /** Compares every recount with what it claims. */
  void compare() {
    all.forEach(Wanted::compare);
  }
}

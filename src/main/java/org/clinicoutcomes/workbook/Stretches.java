package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.workbook.SameRows.Says;

/**
 * The stretches of long tables that formulas look at, rather than at every row: a hundred thousand
 * rows looked through by thousands of formulas would keep a spreadsheet busy for minutes.
 *
 * <p>A recount looks at the rows of its first match; of its first two, where many do so and these
 * rows stand together. They are found by formulas, so that recounts come out whatever way a reader
 * sorts the table; where its rows no longer stand together, all are looked through.
 */
final class Stretches {

  /** A shorter table is looked through whole, by formulas that are easier to read. */
  static final long LONG = 5_000;

  /** Fewer formulas would not make up for finding the rows of two matches. */
  static final int MANY = 20;

  /** The rows that are wanted of a table, by what they say. */
  private record Wanted(String table, List<Says> says) {

    Wanted first() {
      return new Wanted(table, says.subList(0, 1));
    }
  }

  private final Layouts layouts;
  private final UniqueNames names = UniqueNames.ofRanges();
  private final Map<Wanted, List<RowsFound>> found = new LinkedHashMap<>();
  private final Map<Wanted, List<Stretch>> all = new LinkedHashMap<>();

  private Stretches(Layouts layouts) {
    this.layouts = layouts;
  }

  /**
   * Those that the recounts of a workbook ask for.
   *
   * @param longTable the fewest rows that make a table a long one
   */
  static Stretches of(Layouts layouts, long longTable) {
    List<Value.Recount> recounts = new ArrayList<>();
    layouts
        .blocks()
        .filter(BlockLayout::holdsProvenFigures)
        .forEach(block -> block.table().rows().forEach(row -> collect(row, recounts)));
    recounts.removeIf(recount -> layouts.table(recount.table()).table().rowCount() < longTable);
    Stretches stretches = new Stretches(layouts);
    stretches.find(recounts);
    stretches.titles(recounts).forEach(stretches::add);
    return stretches;
  }

  /** What formulas will count, once the rest is left to the cells beside them. */
  private static void collect(List<Value> row, List<Value.Recount> recounts) {
    for (Value value : row) {
      if (value instanceof Value.Recount recount) {
        recounts.add(Rest.of(recount, row).map(Rest::more).orElse(recount));
      }
    }
  }

  /** Looks where rows stand: those of any first match, and those of two that many ask for. */
  private void find(List<Value.Recount> recounts) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    Map<Wanted, Integer> asked = new HashMap<>();
    for (Value.Recount recount : recounts) {
      wanted(recount, 1).ifPresent(wanted::add);
      wanted(recount, 2)
          .filter(two -> asked.merge(two, 1, Integer::sum) >= MANY)
          .ifPresent(wanted::add);
    }
    List<SameRows> rows = wanted.stream().flatMap(one -> rows(one).stream()).toList();
    List<RowsFound> stand = RowsFound.of(rows);
    int next = 0;
    for (Wanted one : wanted) {
      int parts = rows(one).size();
      List<RowsFound> here = stand.subList(next, next + parts);
      if (one.says().size() == 1 || here.stream().allMatch(RowsFound::standTogether)) {
        found.put(one, here);
      }
      next += parts;
    }
  }

  private List<SameRows> rows(Wanted wanted) {
    BlockLayout table = layouts.table(wanted.table());
    return table.parts().stream().map(part -> new SameRows(table, part, wanted.says())).toList();
  }

  private static Optional<Wanted> wanted(Value.Recount recount, int matches) {
    List<Says> says =
        recount.matches().stream().limit(matches).flatMap(match -> says(match).stream()).toList();
    return says.size() == matches
        ? Optional.of(new Wanted(recount.table(), says))
        : Optional.empty();
  }

  private static Optional<Says> says(Match match) {
    return match instanceof Match.OneOf texts
            && texts.texts().size() == 1
            && Formulas.isPlain(match)
        ? Optional.of(new Says(match.column(), texts.texts().get(0)))
        : Optional.empty();
  }

  /** The fewest rows that a recount can look at. */
  private Optional<Wanted> fewest(Value.Recount recount) {
    return wanted(recount, 2)
        .filter(found::containsKey)
        .or(() -> wanted(recount, 1).filter(found::containsKey));
  }

  /** The columns that are looked at, by the rows; the rows of a first match before those of two. */
  private Map<Wanted, SortedSet<String>> titles(List<Value.Recount> recounts) {
    Map<Wanted, SortedSet<String>> titles = new LinkedHashMap<>();
    for (Value.Recount recount : recounts) {
      fewest(recount)
          .ifPresent(
              rows -> {
                titles.computeIfAbsent(rows.first(), w -> new TreeSet<>());
                titles.computeIfAbsent(rows, w -> new TreeSet<>()).addAll(recount.columns());
              });
    }
    return titles;
  }

  private void add(Wanted wanted, SortedSet<String> titles) {
    List<SameRows> rows = rows(wanted);
    List<RowsFound> stand = found.getOrDefault(wanted, List.of());
    List<Stretch> stretches = new ArrayList<>();
    for (int part = 0; part < rows.size(); part++) {
      Optional<Stretch> within =
          wanted.says().size() == 1
              ? Optional.empty()
              : Optional.of(all.getOrDefault(wanted.first(), List.of()).get(part));
      stretches.add(
          new Stretch(rows.get(part), within, stand.get(part), named(rows.get(part), titles)));
    }
    all.put(wanted, stretches);
  }

  private Map<String, String> named(SameRows rows, SortedSet<String> titles) {
    StringBuilder prefix = new StringBuilder(rows.says().get(0).text());
    rows.says().stream().skip(1).forEach(says -> prefix.append('.').append(says.column()));
    Map<String, String> named = new TreeMap<>();
    BlockLayout table = rows.block();
    titles.forEach(
        title ->
            named.put(title, names.claim(prefix + "." + table.headers().get(table.column(title)))));
    return named;
  }

  /** The stretch of one sheet that a recount looks at, unless it looks at all rows. */
  Optional<Stretch> of(Value.Recount recount, SheetPart part) {
    return fewest(recount).stream()
        .flatMap(rows -> all.getOrDefault(rows, List.of()).stream())
        .filter(stretch -> stretch.rows().part().equals(part))
        .findFirst();
  }

  /** Every stretch; what another stands within comes before it. */
  List<Stretch> all() {
    return all.values().stream().flatMap(List::stream).toList();
  }
}

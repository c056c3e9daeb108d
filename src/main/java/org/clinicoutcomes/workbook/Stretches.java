package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/**
 * The stretches of long tables that formulas look at, rather than at every row: a hundred thousand
 * rows looked through by thousands of formulas would keep a spreadsheet busy for minutes.
 *
 * <p>A recount looks at the rows of its first match. They are found by formulas, so that recounts
 * come out whatever way a reader sorts the table; where its rows no longer stand together, all are
 * looked through.
 */
final class Stretches {

  /** A shorter table is looked through whole, by formulas that are easier to read. */
  static final long LONG = 5_000;

  /** One stretch that is wanted, by what its rows say. */
  private record Wanted(String table, String column, String text) {}

  private final Map<Wanted, List<Stretch>> all = new LinkedHashMap<>();

  private Stretches() {}

  /**
   * Those that the recounts of a workbook ask for.
   *
   * @param longTable the fewest rows that make a table a long one
   */
  static Stretches of(Layouts layouts, long longTable) {
    Map<Wanted, SortedSet<String>> titles = new LinkedHashMap<>();
    layouts
        .blocks()
        .filter(BlockLayout::holdsProvenFigures)
        .forEach(block -> block.table().rows().forEach(row -> collect(row, titles)));
    Stretches stretches = new Stretches();
    UniqueNames names = UniqueNames.ofRanges();
    titles.forEach(
        (wanted, columns) -> {
          BlockLayout table = layouts.table(wanted.table());
          if (table.table().rowCount() >= longTable) {
            stretches.all.put(wanted, stretches(table, wanted, columns, names));
          }
        });
    return stretches;
  }

  private static void collect(List<Value> row, Map<Wanted, SortedSet<String>> titles) {
    for (Value value : row) {
      if (value instanceof Value.Recount recount) {
        wanted(recount)
            .ifPresent(
                wanted ->
                    titles.computeIfAbsent(wanted, w -> new TreeSet<>()).addAll(recount.columns()));
      }
    }
  }

  private static Optional<Wanted> wanted(Value.Recount recount) {
    return recount.matches().stream()
        .findFirst()
        .filter(Match.OneOf.class::isInstance)
        .map(Match.OneOf.class::cast)
        .filter(match -> match.texts().size() == 1 && Formulas.isPlain(match))
        .map(match -> new Wanted(recount.table(), match.column(), match.texts().get(0)));
  }

  private static List<Stretch> stretches(
      BlockLayout table, Wanted wanted, SortedSet<String> titles, UniqueNames names) {
    List<Stretch> stretches = new ArrayList<>();
    for (SheetPart part : table.parts()) {
      Map<String, String> byTitle = new TreeMap<>();
      titles.forEach(
          title ->
              byTitle.put(
                  title,
                  names.claim(wanted.text() + "." + table.headers().get(table.column(title)))));
      stretches.add(new Stretch(table, part, wanted.column(), wanted.text(), byTitle));
    }
    return stretches;
  }

  /** The stretch of one sheet that a recount looks at, unless it looks at all rows. */
  Optional<Stretch> of(Value.Recount recount, SheetPart part) {
    return wanted(recount).stream()
        .flatMap(wanted -> all.getOrDefault(wanted, List.of()).stream())
        .filter(stretch -> stretch.part().equals(part))
        .findFirst();
  }

  /** Every stretch, in the order in which they are first asked for. */
  List<Stretch> all() {
    return all.values().stream().flatMap(List::stream).toList();
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds which headers of a file stand for our columns. The mapping's word goes first, then
 * questions of questionnaires, then our own names, then other spellings, then stand-ins. A spelling
 * of several columns that are still to be found is ambiguous, and stands for none.
 */
final class ColumnSearch {

  /** The columns we add to rejected records; no data when such a file is put into a source. */
  static final List<String> ADDED = List.of("_line", "_column", "_reason", "_what_to_do");

  /** Our names of columns of which a file may have several, and all count. */
  private static final Set<String> SEVERAL = Set.of(Appointments.COLUMN, StudyRows.EVENT);

  private final Headings headings;
  private final Schema schema;
  private final ColumnNames known;
  private final Map<String, FileColumn> columns = new HashMap<>();
  private final SortedMap<String, List<String>> repeated = new TreeMap<>();
  private final SortedMap<String, Set<String>> ambiguous = new TreeMap<>();
  private final Set<Integer> used = new TreeSet<>();

  ColumnSearch(Headings headings, Schema schema) {
    this.headings = headings;
    this.schema = schema;
    known = schema.names();
  }

  /** Whether a header stands for nothing because we added it, or the mapping says so. */
  static boolean isLeftOut(Headings headings, int position, ColumnNames known) {
    return ADDED.contains(headings.names().get(position))
        || known.ignores(headings.keys().get(position));
  }

  FoundColumns find() {
    resolve(known::mapped);
    Set<String> mapped = new TreeSet<>(columns.keySet());
    mapped.addAll(repeated.keySet());
    takeItems();
    resolve(known::own);
    resolve(known::spelled);
    resolve(known::standIns);
    return new FoundColumns(columns, repeated, ambiguous, used, mapped);
  }

  /** Finds columns by one way of naming; what an earlier way has found stays. */
  private void resolve(Function<String, Set<String>> meanings) {
    Set<String> before = Set.copyOf(columns.keySet());
    Set<String> twice = Set.copyOf(repeated.keySet());
    for (int i = 0; i < headings.size(); i++) {
      if (used.contains(i) || isLeftOut(i)) {
        continue;
      }
      Set<String> meant = meant(meanings, i);
      boolean isOpen =
          meant.stream().anyMatch(each -> !before.contains(each) && !twice.contains(each));
      if (isOpen) {
        take(i, meant);
      }
    }
    repeated.keySet().forEach(columns::remove);
  }

  private boolean isLeftOut(int position) {
    return isLeftOut(headings, position, known);
  }

  private Set<String> meant(Function<String, Set<String>> meanings, int position) {
    Set<String> meant = meanings.apply(headings.keys().get(position));
    return meant.isEmpty() && !headings.question(position).isEmpty()
        ? meanings.apply(headings.question(position))
        : meant;
  }

  /** What the mapping names is no longer looked for. */
  private void takeItems() {
    Set<Integer> taken = new TreeSet<>(used);
    for (int i = 0; i < headings.size(); i++) {
      if (isLeftOut(i)) {
        taken.add(i);
      }
    }
    schema
        .items(headings.names(), taken)
        .forEach(
            (i, ours) -> {
              if (!columns.containsKey(ours)) {
                take(i, Set.of(ours));
              }
            });
  }

  private void take(int position, Set<String> meant) {
    FileColumn column = headings.column(position);
    boolean isMapped = known.mapped(headings.keys().get(position)).containsAll(meant);
    if (meant.size() > 1 && !isMapped) {
      ambiguous.put(column.name(), meant);
      return;
    }
    for (String canonical : meant) {
      used.add(position);
      FileColumn first = columns.putIfAbsent(canonical, column);
      if (first != null && !SEVERAL.contains(canonical)) {
        repeated
            .computeIfAbsent(canonical, name -> new ArrayList<>(List.of(first.name())))
            .add(column.name());
      }
    }
  }
}

package org.clinicoutcomes.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;

/**
 * By what headers the columns of a kind of file are known in one source: what the mapping says,
 * else our own name, else another spelling of it. Headers are asked for by what of them is
 * compared, their {@linkplain Spellings#key letters and digits}.
 */
final class ColumnNames {

  private final FileKind kind;
  private final WideNames wide;
  private final Map<String, String> own;
  private final Map<String, SortedSet<String>> spelled;
  private final Map<String, SortedSet<String>> standIns;
  private final Map<String, SortedSet<String>> mapped;
  private final Set<String> ignored;
  private final Map<String, String> decided;
  private final Set<String> left;

  /**
   * @param book whose spellings say how exports call our columns
   * @param columns the mapping's header for each of our columns that it names
   * @param ignored the headers that the mapping says are not to be used
   */
  ColumnNames(
      FileKind kind, Codebook book, Map<String, String> columns, Collection<String> ignored) {
    this.kind = kind;
    wide = book.wideNames();
    this.ignored = ignored.stream().map(Spellings::key).collect(Collectors.toSet());
    decided = Map.of();
    left = Set.of();
    own = new HashMap<>();
    spelled = new HashMap<>();
    standIns = new HashMap<>();
    mapped = new HashMap<>();
    ExportColumns ours = ExportColumns.of(kind, book.instrumentKeys());
    ours.all().forEach(column -> own.put(Spellings.key(column), column));
    own.remove(Spellings.key(ExportColumns.SESSION_TIME));
    if (kind == FileKind.PATIENTS) {
      own.put("condition", "conditions");
    }
    Map<String, List<String>> words = book.spellings().of(Spellings.COLUMNS);
    ours.all().forEach(column -> spell(column, words.getOrDefault(column, List.of())));
    if (kind == FileKind.SCORES) {
      book.spellings()
          .of(Spellings.STAND_INS)
          .forEach((column, all) -> all.forEach(each -> add(standIns, each, column)));
    }
    columns.forEach((column, header) -> add(mapped, header, column));
  }

  private ColumnNames(ColumnNames other, Map<String, String> decided, Set<String> left) {
    kind = other.kind;
    wide = other.wide;
    own = other.own;
    spelled = other.spelled;
    standIns = other.standIns;
    mapped = other.mapped;
    ignored = other.ignored;
    this.decided = decided;
    this.left = left;
  }

  private void spell(String column, Collection<String> spellings) {
    spellings.forEach(spelling -> add(spelled, spelling, column));
  }

  private static void add(Map<String, SortedSet<String>> names, String header, String column) {
    names.computeIfAbsent(Spellings.key(header), key -> new TreeSet<>()).add(column);
  }

  /**
   * The same where the words of a file have told what some of its headers stand for.
   *
   * @param meanings our names, by header
   */
  ColumnNames deciding(Map<String, String> meanings) {
    Map<String, String> known = new HashMap<>(decided);
    meanings.forEach((header, column) -> known.put(Spellings.key(header), column));
    return new ColumnNames(this, known, left);
  }

  /**
   * The same where some columns are left to another kind of file, but for what the mapping says.
   */
  ColumnNames leaving(Set<String> columns) {
    return new ColumnNames(this, decided, Set.copyOf(columns));
  }

  /** Whether a column is left to another kind of file. */
  boolean leaves(String column) {
    return left.contains(column);
  }

  /** The columns that the mapping says a header is of; none where it says nothing of it. */
  Set<String> mapped(String key) {
    return mapped.getOrDefault(key, Collections.emptySortedSet());
  }

  /** All columns that the mapping names a header for. */
  Set<String> mapped() {
    Set<String> all = new TreeSet<>();
    mapped.values().forEach(all::addAll);
    return all;
  }

  /** The column whose own name a header is, whatever its case, blanks and punctuation; or none. */
  Set<String> own(String key) {
    String column = own.get(key);
    return column == null || leaves(column) ? Set.of() : Set.of(column);
  }

  /** The columns that a header is a spelling of: several where it could be any of them. */
  Set<String> spelled(String key) {
    String meant = decided.get(key);
    if (meant != null) {
      return Set.of(meant);
    }
    Set<String> columns = new TreeSet<>(spelled.getOrDefault(key, Collections.emptySortedSet()));
    if (ExportColumns.hasScores(kind)) {
      columns.addAll(wide.columns(key));
    }
    if (kind == FileKind.SCORES) {
      columns.addAll(wide.details(key));
    }
    columns.removeAll(standIns(key));
    columns.removeAll(left);
    return columns;
  }

  /** The columns that a header stands for where no other header does. */
  Set<String> standIns(String key) {
    return standIns.getOrDefault(key, Collections.emptySortedSet());
  }

  /** Whether the mapping says that a header is not to be used. */
  boolean ignores(String key) {
    return ignored.contains(key);
  }

  /** The letters and digits of every header that stands for a column, whatever the mapping says. */
  Set<String> keysOf(String column) {
    Set<String> keys = new TreeSet<>(Set.of(Spellings.key(column)));
    spelled.forEach(
        (key, columns) -> keys.addAll(columns.contains(column) ? Set.of(key) : Set.of()));
    return keys;
  }

  /** All that a header may stand for, whatever the mapping says. */
  Set<String> means(String key) {
    Set<String> all = new TreeSet<>(own(key));
    all.addAll(spelled(key));
    return all;
  }

  /** Whether a header may stand for a column, whatever else it stands for. */
  boolean mayMean(String key, String column) {
    return Stream.of(mapped(key), own(key), spelled(key)).anyMatch(all -> all.contains(column));
  }

  /** Whether a header stands for any column. */
  boolean knows(String key) {
    return !(mapped(key).isEmpty()
        && own(key).isEmpty()
        && spelled(key).isEmpty()
        && standIns(key).isEmpty());
  }
}

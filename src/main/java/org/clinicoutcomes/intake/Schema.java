package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;

/**
 * The columns that a kind of file may have in one source, those it must have, and by what headers
 * they are known: what the mapping says, else our own name, else another spelling of it.
 */
final class Schema {

  /** What a session's id is made of where the export has none. */
  static final String SESSION_ID = "session_id";

  private static final String SCORED_ON = "scored_on";

  private final Map<String, String> own;
  private final Map<String, SortedSet<String>> spelled;
  private final Map<String, SortedSet<String>> standIns;
  private final Map<String, SortedSet<String>> mapped;
  private final Map<String, String> constants;
  private final Set<String> ignored;
  private final Set<String> required;
  private final Map<String, String> decided;
  private final FileKind kind;
  private final Codebook book;
  private final VisitColumns visits;

  /**
   * @param book whose spellings say how exports call our columns
   * @param columns the mapping's header for each of our columns that it names
   * @param constants the mapping's value for each of our columns that the files do not have
   * @param ignored the headers that the mapping says are not to be used
   * @param days when visits were that have no date of their own
   */
  Schema(
      FileKind kind,
      Codebook book,
      Map<String, String> columns,
      Map<String, String> constants,
      Collection<String> ignored,
      VisitDays days) {
    ExportColumns ours = ExportColumns.of(kind, book.instrumentKeys());
    this.kind = kind;
    this.book = book;
    visits = new VisitColumns(days, book.wideNames());
    this.constants = Map.copyOf(constants);
    this.ignored = ignored.stream().map(Spellings::key).collect(Collectors.toSet());
    decided = Map.of();
    own = new HashMap<>();
    spelled = new HashMap<>();
    standIns = new HashMap<>();
    mapped = new HashMap<>();
    required = new HashSet<>(ours.required());
    required.remove(kind == FileKind.SESSIONS ? SESSION_ID : "");
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

  private Schema(
      Schema other,
      Set<String> required,
      Map<String, String> constants,
      Map<String, String> decided) {
    this.decided = decided;
    this.kind = other.kind;
    this.book = other.book;
    this.visits = other.visits;
    this.own = other.own;
    this.spelled = other.spelled;
    this.standIns = other.standIns;
    this.mapped = other.mapped;
    this.constants = Map.copyOf(constants);
    this.ignored = other.ignored;
    this.required = required;
  }

  private void spell(String column, Collection<String> spellings) {
    spellings.forEach(spelling -> add(spelled, spelling, column));
  }

  private static void add(Map<String, SortedSet<String>> names, String header, String column) {
    names.computeIfAbsent(Spellings.key(header), key -> new TreeSet<>()).add(column);
  }

  FileKind kind() {
    return kind;
  }

  /** The columns that the mapping says a header is of; none where it says nothing of it. */
  Set<String> mapped(String header) {
    return mapped.getOrDefault(Spellings.key(header), Collections.emptySortedSet());
  }

  /** All columns that the mapping names a header for. */
  Set<String> mappedColumns() {
    Set<String> all = new TreeSet<>();
    mapped.values().forEach(all::addAll);
    return all;
  }

  /** The column whose own name a header is, whatever its case, blanks and punctuation; or none. */
  Set<String> own(String header) {
    String column = own.get(Spellings.key(header));
    return column == null ? Set.of() : Set.of(column);
  }

  /** The columns that a header is a spelling of: several where it could be any of them. */
  Set<String> spelled(String header) {
    String key = Spellings.key(header);
    String meant = decided.get(key);
    if (meant != null) {
      return Set.of(meant);
    }
    Set<String> columns = new TreeSet<>(spelled.getOrDefault(key, new TreeSet<>()));
    if (ExportColumns.hasScores(kind)) {
      columns.addAll(book.wideNames().columns(key));
    }
    if (kind == FileKind.SCORES) {
      columns.addAll(book.wideNames().details(key));
    }
    columns.removeAll(standIns(header));
    return columns;
  }

  /** Whether the mapping says that a header is not to be used. */
  boolean ignores(String header) {
    return ignored.contains(Spellings.key(header));
  }

  /**
   * Our names of the columns that are questions of a questionnaire or scores of visits that have a
   * day, by position.
   *
   * @param taken positions of headers that the mapping names
   */
  Map<Integer, String> items(List<String> headers, Set<Integer> taken) {
    if (!ExportColumns.hasScores(kind)) {
      return Map.of();
    }
    Map<Integer, String> found = visits.find(headers, taken, this::isRowDate);
    Set<Integer> others = new HashSet<>(taken);
    others.addAll(found.keySet());
    found.putAll(
        new ItemColumns(headers, others, book.questionnaires(), book.wideNames(), sole()).find());
    return found;
  }

  private boolean isRowDate(String header) {
    return own(header).contains(SCORED_ON) || spelled(header).contains(SCORED_ON);
  }

  /** The columns of visits that have a day. */
  VisitColumns visits() {
    return visits;
  }

  /** What the rows may say. */
  Codebook book() {
    return book;
  }

  /** The number of the instrument that all scores are of; -1 where nothing says so. */
  private int sole() {
    String stated = constants.get("instrument");
    Set<String> keys = stated == null ? Set.of() : book.wideNames().columns(Spellings.key(stated));
    return keys.size() == 1 ? book.questionnaires().number(keys.iterator().next()) : -1;
  }

  /** The columns that a header stands for where no other header does. */
  Set<String> standIns(String header) {
    return standIns.getOrDefault(Spellings.key(header), Collections.emptySortedSet());
  }

  Map<String, String> constants() {
    return constants;
  }

  /** The columns without which no row means anything. */
  List<String> required() {
    List<String> sorted = new ArrayList<>(required);
    ExportColumns ours = ExportColumns.of(kind, List.of());
    sorted.sort((a, b) -> Integer.compare(ours.all().indexOf(a), ours.all().indexOf(b)));
    return sorted;
  }

  /**
   * The same under a header with some of our columns: where scores stand in columns of their own,
   * no cell names an instrument; and where each of those has a date of its own, or a visit says it,
   * the row needs none.
   */
  List<String> required(Set<String> found) {
    if (kind == FileKind.SCORES && found.contains("item") && found.contains("answer")) {
      return without("score").required();
    }
    if (visits.areInRows(found)) {
      return without(SCORED_ON).needed(found, true);
    }
    boolean isNamed = found.contains("instrument") && found.contains("score");
    return needed(found, !isNamed);
  }

  private List<String> needed(Set<String> found, boolean mayBeDated) {
    if (!hasWideScores(found) && !visits.areIn(found)) {
      return required();
    }
    boolean dated =
        mayBeDated && book.instrumentKeys().stream().allMatch(key -> isDated(key, found));
    List<String> needed = dated ? List.of("patient_id") : List.of("patient_id", SCORED_ON);
    return required().stream().filter(needed::contains).toList();
  }

  /** Whether scores stand in columns of their own in a scores file with some of our columns. */
  boolean hasWideScores(Set<String> found) {
    return !wideInstruments(found).isEmpty();
  }

  /** The instruments whose scores do. */
  Set<String> wideInstruments(Set<String> found) {
    Set<String> wide = new TreeSet<>(kind == FileKind.SCORES ? book.instrumentKeys() : Set.of());
    wide.removeIf(key -> !isWide(key, found));
    return wide;
  }

  private boolean isDated(String instrument, Set<String> found) {
    return !isWide(instrument, found) || found.contains(instrument + ExportColumns.DATE);
  }

  private boolean isWide(String instrument, Set<String> found) {
    return found.contains(instrument)
        || found.contains(instrument + ExportColumns.BEFORE)
        || found.contains(instrument + ExportColumns.AFTER)
        || book.questionnaires().isAsked(instrument, found);
  }

  /**
   * The same where the words of a file have told what some of its headers stand for.
   *
   * @param meanings our names, by header
   */
  Schema deciding(Map<String, String> meanings) {
    Map<String, String> known = new HashMap<>(decided);
    meanings.forEach((header, column) -> known.put(Spellings.key(header), column));
    return new Schema(this, required, constants, known);
  }

  /** The same where the file can do without a column. */
  Schema without(String column) {
    Set<String> others = new HashSet<>(required);
    others.remove(column);
    return new Schema(this, others, constants, decided);
  }

  /** The same where a column that the file does not have has one value throughout. */
  Schema with(String column, String value) {
    Map<String, String> others = new HashMap<>(constants);
    others.put(column, value);
    return new Schema(this, required, others, decided);
  }
}

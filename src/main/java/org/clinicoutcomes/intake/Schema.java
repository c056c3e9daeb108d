package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;

/** The columns that a kind of file may have in one source, and those it must have. */
final class Schema {

  /** What a session's id is made of where the export has none. */
  static final String SESSION_ID = "session_id";

  private static final String SCORED_ON = FileKind.SCORES.day();

  /** So many headers are looked at once; files of a kind have few. */
  private static final int REMEMBERED = 64;

  private final FileKind kind;
  private final Codebook book;
  private final ColumnNames names;
  private final VisitColumns visits;
  private final Map<String, String> constants;
  private final Set<String> required;
  private final Map<Headings, FoundColumns> found;

  /**
   * @param names by what headers the columns are known
   * @param constants the mapping's value for each of our columns that the files do not have
   * @param days when visits were that have no date of their own
   */
  Schema(
      FileKind kind,
      Codebook book,
      ColumnNames names,
      Map<String, String> constants,
      VisitDays days) {
    this(
        kind,
        book,
        names,
        new VisitColumns(days, book.wideNames()),
        constants,
        required(kind, book),
        new HashMap<>());
  }

  private Schema(
      FileKind kind,
      Codebook book,
      ColumnNames names,
      VisitColumns visits,
      Map<String, String> constants,
      Set<String> required,
      Map<Headings, FoundColumns> found) {
    this.kind = kind;
    this.book = book;
    this.names = names;
    this.visits = visits;
    this.constants = Map.copyOf(constants);
    this.required = required;
    this.found = found;
  }

  private static Set<String> required(FileKind kind, Codebook book) {
    Set<String> required = new HashSet<>(ExportColumns.of(kind, book.instrumentKeys()).required());
    required.remove(kind == FileKind.SESSIONS ? SESSION_ID : "");
    return required;
  }

  FileKind kind() {
    return kind;
  }

  /** Which of some headers stand for our columns; looked for once, as a file is looked at often. */
  FoundColumns find(Headings headings) {
    FoundColumns known = found.get(headings);
    if (known == null) {
      known = new ColumnSearch(headings, this).find();
      if (found.size() < REMEMBERED) {
        found.put(headings, known);
      }
    }
    return known;
  }

  /** By what headers the columns are known. */
  ColumnNames names() {
    return names;
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
    found.values().removeIf(names::leaves);
    return found;
  }

  private boolean isRowDate(String header) {
    String key = Spellings.key(header);
    return names.own(key).contains(SCORED_ON) || names.spelled(key).contains(SCORED_ON);
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
    return new Schema(
        kind, book, names.deciding(meanings), visits, constants, required, new HashMap<>());
  }

  /** The same where the scores of some instruments are left to another kind of file. */
  Schema leaving(Set<String> instruments) {
    Set<String> columns = new HashSet<>();
    instruments.forEach(key -> columns.addAll(book.questionnaires().columns(key)));
    return new Schema(
        kind, book, names.leaving(columns), visits, constants, required, new HashMap<>());
  }

  /** The same where the file can do without a column. */
  Schema without(String column) {
    Set<String> others = new HashSet<>(required);
    others.remove(column);
    return new Schema(kind, book, names, visits, constants, others, found);
  }

  /** The same where a column that the file does not have has one value throughout. */
  Schema with(String column, String value) {
    Map<String, String> others = new HashMap<>(constants);
    others.put(column, value);
    return new Schema(kind, book, names, visits, others, required, new HashMap<>());
  }
}

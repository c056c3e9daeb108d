package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Spellings;

/**
 * A file's header, resolved once to positions by name. The mapping's word goes first, then our own
 * names, then other spellings, then stand-ins. A spelling of several columns that are still to be
 * found is ambiguous, and stands for none.
 */
final class Header {

  /** The columns we add to rejected records; no data when such a file is put into a source. */
  static final List<String> ADDED = List.of("_line", "_column", "_reason", "_what_to_do");

  /** Our names of columns of which a file may have several, and all count. */
  private static final Set<String> SEVERAL = Set.of(Appointments.COLUMN, StudyRows.EVENT);

  private static final Pattern DATUM =
      Pattern.compile(
          "\\d{5,20}|\\d{1,4}[-/. ]{1,2}(\\d{1,2}|\\p{L}{3,9})[-/., ]{1,2}\\d{1,4}\\b.{0,40}"
              + "|\\p{L}{3,9}[. ]{1,2}\\d{1,2},? \\d{4}\\b.{0,40}");

  private final List<String> names;
  private final List<String> questions;
  private final Schema schema;
  private final Map<String, Column> columns = new HashMap<>();
  private final SortedMap<String, List<String>> repeated = new TreeMap<>();
  private final SortedMap<String, Set<String>> ambiguous = new TreeMap<>();
  private final Set<Integer> used = new TreeSet<>();
  private final Set<String> mapped;

  Header(CSVRecord record, Schema schema) {
    this(record.stream().limit(sizeOf(record)).map(Texts::trim).toList(), List.of(), schema);
  }

  /**
   * @param names trimmed, the last not blank
   * @param questions what a survey tool says besides of each column; none where it says nothing
   */
  Header(List<String> names, List<String> questions, Schema schema) {
    this.schema = schema;
    this.names = names;
    this.questions = questions;
    resolve(schema::mapped);
    mapped = new TreeSet<>(columns.keySet());
    mapped.addAll(repeated.keySet());
    takeItems();
    resolve(schema::own);
    resolve(schema::spelled);
    resolve(schema::standIns);
  }

  /** What a header may stand for. */
  private interface Meaning {
    Set<String> of(String header);
  }

  /** Fields up to the last that is not blank: a trailing delimiter makes no column. */
  static int sizeOf(CSVRecord record) {
    int size = record.size();
    while (size > 0 && Texts.isBlank(record.get(size - 1))) {
      size--;
    }
    return size;
  }

  /** Finds columns by one way of naming; what an earlier way has found stays. */
  private void resolve(Meaning meaning) {
    Set<String> before = Set.copyOf(columns.keySet());
    Set<String> twice = Set.copyOf(repeated.keySet());
    for (int i = 0; i < names.size(); i++) {
      String name = shown(i);
      if (!isLeftOut(name) && !used.contains(i)) {
        Set<String> meant = meant(meaning, i);
        Set<String> open = new TreeSet<>(meant);
        open.removeAll(before);
        open.removeAll(twice);
        if (!open.isEmpty()) {
          take(new Column(name, i), meant);
        }
      }
    }
    repeated.keySet().forEach(columns::remove);
  }

  private boolean isLeftOut(String name) {
    return ADDED.contains(name) || schema.ignores(name);
  }

  /** A header; one that is blank is known by its place, from 1. */
  private String shown(int position) {
    String name = names.get(position);
    return name.isEmpty() ? "column " + (position + 1) : name;
  }

  /** What the mapping names is no longer looked for. */
  private void takeItems() {
    Set<Integer> taken = new TreeSet<>(used);
    for (int i = 0; i < names.size(); i++) {
      if (isLeftOut(names.get(i))) {
        taken.add(i);
      }
    }
    schema
        .items(names, taken)
        .forEach(
            (i, ours) -> {
              if (!columns.containsKey(ours)) {
                take(new Column(names.get(i), i), Set.of(ours));
              }
            });
  }

  private Set<String> meant(Meaning meaning, int i) {
    Set<String> meant = meaning.of(shown(i));
    return meant.isEmpty() && i < questions.size() && !questions.get(i).isEmpty()
        ? meaning.of(questions.get(i))
        : meant;
  }

  /** Whether a survey tool says more of its columns than their names. */
  boolean hasQuestions() {
    return !questions.isEmpty();
  }

  private void take(Column column, Set<String> meant) {
    boolean isMapped = schema.mapped(column.name()).containsAll(meant);
    if (meant.size() > 1 && !isMapped) {
      ambiguous.put(column.name(), meant);
      return;
    }
    for (String canonical : meant) {
      used.add(column.position());
      Column first = columns.putIfAbsent(canonical, column);
      if (first != null && !SEVERAL.contains(canonical)) {
        repeated
            .computeIfAbsent(canonical, name -> new ArrayList<>(List.of(first.name())))
            .add(column.name());
      }
    }
  }

  int size() {
    return names.size();
  }

  /** The headers as the file has them, with those we added ourselves. */
  List<String> names() {
    return names;
  }

  /** The column of one of our names; absent where the file has none, or has it twice. */
  Column column(String canonical) {
    String constant = schema.constants().getOrDefault(canonical, "");
    return columns.getOrDefault(canonical, new Column(canonical, -1, constant));
  }

  /** Every column whose header may stand for one of our names, whatever else it stands for. */
  List<Column> all(String canonical) {
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!name.isEmpty()
          && !ADDED.contains(name)
          && !schema.ignores(name)
          && means(name, canonical)) {
        all.add(new Column(name, i));
      }
    }
    return all;
  }

  private boolean means(String name, String canonical) {
    return Stream.of(schema.mapped(name), schema.own(name), schema.spelled(name))
        .anyMatch(meant -> meant.contains(canonical));
  }

  /** The column of a header as the file has it; absent where there is none. */
  Column named(String header) {
    String key = Spellings.key(header);
    for (int i = 0; i < names.size(); i++) {
      if (Spellings.key(names.get(i)).equals(key)) {
        return new Column(names.get(i), i);
      }
    }
    return new Column(header, -1);
  }

  /** A column that could have stood for one of ours, had there been no other; or an absent one. */
  Column beside(String canonical) {
    for (int i = 0; i < names.size(); i++) {
      if (!used.contains(i) && schema.standIns(names.get(i)).contains(canonical)) {
        return new Column(names.get(i), i);
      }
    }
    return new Column(canonical, -1);
  }

  boolean hasColumn(String canonical) {
    return columns.containsKey(canonical) || schema.constants().containsKey(canonical);
  }

  /**
   * Whether they are rather a patient's data, which nobody may quote: not one is known, or one is a
   * date or a long number.
   */
  boolean isData() {
    boolean none = columns.isEmpty() && repeated.isEmpty() && ambiguous.isEmpty();
    return none || (!missing().isEmpty() && names.stream().anyMatch(DATUM.asMatchPredicate()));
  }

  /** Our names of a column: more than one where the mapping gives a header to several. */
  List<String> ourNames(Column column) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue().equals(column))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** How many headers are known. */
  int known() {
    return used.size();
  }

  /** Our names of required columns that are not there exactly once. */
  List<String> missing() {
    return schema.required(columns.keySet()).stream().filter(name -> !hasColumn(name)).toList();
  }

  /** Whether scores stand in columns of their own. */
  boolean hasWideScores() {
    return schema.hasWideScores(columns.keySet());
  }

  /** Whether scores of visits that have a day do. */
  boolean hasVisitScores() {
    return schema.visits().areIn(columns.keySet());
  }

  /** Whether a column holds scores of a visit, or a cell of each row may name it. */
  boolean mayName(String visit) {
    return schema.visits().names(columns.keySet(), visit)
        || (columns.containsKey("timing") && !hasVisitScores());
  }

  /** The instruments whose scores do. */
  Set<String> wideInstruments() {
    return schema.wideInstruments(columns.keySet());
  }

  /** The column with the date of one instrument's scores. */
  Column dateOf(String instrument) {
    return column(instrument + ExportColumns.DATE);
  }

  /** Our names of columns that are there more than once, with their headers. */
  SortedMap<String, List<String>> repeated() {
    return repeated;
  }

  /** Headers that could be several columns, with our names of those. */
  SortedMap<String, Set<String>> ambiguous() {
    return ambiguous;
  }

  /** Headers that mean nothing to us. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = shown(i);
      boolean known = used.contains(i) || ambiguous.containsKey(name) || isLeftOut(name);
      if (!known) {
        unknown.add(new Column(name, i).name());
      }
    }
    return unknown;
  }

  /** Headers that are not used because the mapping says so. */
  List<String> ignored() {
    return names.stream().filter(name -> !name.isEmpty() && schema.ignores(name)).toList();
  }

  /** Our columns for which the mapping states a value that a column of the file outdoes. */
  SortedMap<String, Column> outdoneConstants() {
    SortedMap<String, Column> outdone = new TreeMap<>(columns);
    outdone.keySet().retainAll(schema.constants().keySet());
    return outdone;
  }

  /** Columns that the mapping names a header for, which is not among these. */
  List<String> unmapped() {
    return schema.mappedColumns().stream().filter(name -> !columns.containsKey(name)).toList();
  }

  /** Whether the header that the mapping names for a column is among these, if only twice. */
  boolean hasMapped(String canonical) {
    return mapped.contains(canonical);
  }

  /** Our name and the file's header of every column found, in the file's order. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    columns.entrySet().stream()
        .sorted(
            Map.Entry.<String, Column>comparingByValue((a, b) -> a.position() - b.position())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> found.add(described(entry.getKey(), entry.getValue().name())));
    return found;
  }

  private static String described(String canonical, String header) {
    return header.equals(canonical) ? canonical : canonical + " (" + header + ")";
  }

  /** Our name of a column; empty where it means nothing to us. */
  String ours(int position) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue().position() == position)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** Whether a text is a header that stands for some column of such files. */
  boolean knows(String text) {
    String name = Texts.trim(text);
    return !name.isEmpty()
        && !(schema.mapped(name).isEmpty()
            && schema.own(name).isEmpty()
            && schema.spelled(name).isEmpty()
            && schema.standIns(name).isEmpty());
  }

  Schema schema() {
    return schema;
  }

  /** Whether a record is the header again, as files put together from several have it. */
  boolean isRepeatedBy(CSVRecord record) {
    if (record.size() < names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!Texts.trim(record.get(i)).equals(names.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether another header has our columns in the same places, however it spells them. */
  boolean isSpelledOtherwise(Header other) {
    return positions().equals(other.positions());
  }

  private Map<String, Integer> positions() {
    return columns.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, column -> column.getValue().position()));
  }

  /** Whether a record has a field for each header; blank ones beyond them do no harm. */
  boolean fits(CSVRecord record) {
    return record.size() == size() || (record.size() > size() && sizeOf(record) <= size());
  }
}

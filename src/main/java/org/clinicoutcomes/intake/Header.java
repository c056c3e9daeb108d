package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Spellings;

/** A file's header, resolved once to positions by name. */
final class Header {

  private final Headings headings;
  private final Schema schema;
  private final FoundColumns found;
  private final Map<String, FileColumn> columns;

  Header(Headings headings, Schema schema) {
    this.headings = headings;
    this.schema = schema;
    found = schema.find(headings);
    columns = found.columns();
  }

  Schema schema() {
    return schema;
  }

  /** Which headers stand for our columns. */
  FoundColumns found() {
    return found;
  }

  Headings headings() {
    return headings;
  }

  /** The headers as the file has them, with those we added ourselves. */
  List<String> names() {
    return headings.names();
  }

  int size() {
    return headings.size();
  }

  /** The column of one of our names; absent where the file has none, or has it twice. */
  FileColumn column(String canonical) {
    FileColumn column = columns.get(canonical);
    return column == null
        ? new FileColumn(canonical, -1, schema.constants().getOrDefault(canonical, ""))
        : column;
  }

  boolean hasColumn(String canonical) {
    return columns.containsKey(canonical) || schema.constants().containsKey(canonical);
  }

  /** Every column whose header may stand for one of our names, whatever else it stands for. */
  List<FileColumn> all(String canonical) {
    List<FileColumn> all = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!ColumnSearch.isLeftOut(headings, i, schema.names())
          && schema.names().mayMean(headings.keys().get(i), canonical)) {
        all.add(headings.column(i));
      }
    }
    return all;
  }

  /** The column of a header as the file has it; absent where there is none. */
  FileColumn named(String header) {
    return headings.named(header);
  }

  /** A column that could have stood for one of ours, had there been no other; or an absent one. */
  FileColumn beside(String canonical) {
    for (int i = 0; i < headings.size(); i++) {
      if (!found.used().contains(i)
          && schema.names().standIns(headings.keys().get(i)).contains(canonical)) {
        return headings.column(i);
      }
    }
    return new FileColumn(canonical, -1);
  }

  /** Columns that nothing is read from and that could stand for one of our names alone. */
  List<FileColumn> others(String canonical) {
    List<FileColumn> others = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!found.used().contains(i)
          && !ColumnSearch.isLeftOut(headings, i, schema.names())
          && schema.names().means(headings.keys().get(i)).equals(Set.of(canonical))) {
        others.add(headings.column(i));
      }
    }
    return others;
  }

  /** Our names of a column: more than one where the mapping gives a header to several. */
  List<String> ourNames(int position) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue().position() == position)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** How many headers are known. */
  int known() {
    return found.used().size();
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

  /** The instruments whose scores stand in columns of their own. */
  Set<String> wideInstruments() {
    return schema.wideInstruments(columns.keySet());
  }

  /** The column with the date of one instrument's scores. */
  FileColumn dateOf(String instrument) {
    return column(instrument + ExportColumns.DATE);
  }

  /** Whether a text is a header that stands for some column of such files. */
  boolean knows(String text) {
    String name = Texts.trim(text);
    return !name.isEmpty() && schema.names().knows(Spellings.key(name));
  }

  /** Whether a record is the header again, as files put together from several have it. */
  boolean isRepeatedBy(CSVRecord record) {
    return headings.areRepeatedBy(record);
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
    return headings.fit(record);
  }
}

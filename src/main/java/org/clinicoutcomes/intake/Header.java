package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** A file's header, resolved once to positions by name. */
final class Header {

  /** The columns we add to rejected records; no data when such a file is put into a source. */
  static final List<String> ADDED = List.of("_line", "_column", "_reason", "_what_to_do");

  private final List<String> names = new ArrayList<>();
  private final Map<String, Column> columns = new HashMap<>();
  private final Set<String> repeated = new TreeSet<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<String> missing;

  Header(CSVRecord record, Schema schema) {
    int size = sizeOf(record);
    for (int i = 0; i < size; i++) {
      add(Texts.trim(record.get(i)), schema);
    }
    repeated.forEach(columns::remove);
    missing = schema.required().stream().filter(name -> !hasColumn(name)).toList();
  }

  /** Fields up to the last that is not blank: a trailing delimiter makes no column. */
  private static int sizeOf(CSVRecord record) {
    int size = record.size();
    while (size > 0 && Texts.isBlank(record.get(size - 1))) {
      size--;
    }
    return size;
  }

  private void add(String name, Schema schema) {
    Column column = new Column(name, names.size());
    names.add(name);
    String canonical = schema.canonical(name);
    if (canonical != null && !ADDED.contains(name)) {
      if (columns.putIfAbsent(canonical, column) != null) {
        repeated.add(canonical);
      }
    } else if (!ADDED.contains(name) && !name.isEmpty()) {
      unknown.add(column.name());
    }
  }

  int size() {
    return names.size();
  }

  /** The headers as the file has them, without those we added ourselves. */
  List<String> names() {
    return names;
  }

  /** The column of one of our names; absent where the file has none, or has it twice. */
  Column column(String canonical) {
    return columns.getOrDefault(canonical, new Column(canonical, -1));
  }

  boolean hasColumn(String canonical) {
    return columns.containsKey(canonical);
  }

  /** Whether not one header is known: it may be no header, but a patient's data. */
  boolean isForeign() {
    return columns.isEmpty() && repeated.isEmpty();
  }

  /** Our names of required columns that are not there exactly once. */
  List<String> missing() {
    return missing;
  }

  /** Our names of columns that are there more than once. */
  Set<String> repeated() {
    return repeated;
  }

  /** Headers that mean nothing to us. */
  List<String> unknown() {
    return unknown;
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

  /** Whether a record has a field for each header; blank ones beyond them do no harm. */
  boolean fits(CSVRecord record) {
    return record.size() == size() || (record.size() > size() && sizeOf(record) <= size());
  }
}

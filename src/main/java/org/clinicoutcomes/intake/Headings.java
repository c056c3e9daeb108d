package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.Spellings;

/**
 * The headers of a file by their place: as the file has them, and what of them is compared.
 *
 * @param names trimmed, the last not blank
 * @param shown the same; one that is blank is known by its place, as in {@code column 3}
 * @param keys the letters and digits of those
 * @param questions likewise of what a survey tool says besides of each column; none where it says
 *     nothing
 */
record Headings(List<String> names, List<String> shown, List<String> keys, List<String> questions) {

  Headings {
    names = List.copyOf(names);
    shown = List.copyOf(shown);
    keys = List.copyOf(keys);
    questions = List.copyOf(questions);
  }

  /** Those of names, and of what a survey tool says besides of each. */
  static Headings of(List<String> names, List<String> questions) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      shown.add(names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i));
    }
    return new Headings(names, shown, keys(shown), keys(questions));
  }

  static Headings of(CSVRecord record) {
    return of(record.stream().limit(sizeOf(record)).map(Texts::trim).toList(), List.of());
  }

  private static List<String> keys(List<String> texts) {
    return texts.stream().map(Spellings::key).toList();
  }

  /** Fields up to the last that is not blank: a trailing delimiter makes no column. */
  static int sizeOf(CSVRecord record) {
    int size = record.size();
    while (size > 0 && Texts.isBlank(record.get(size - 1))) {
      size--;
    }
    return size;
  }

  int size() {
    return names.size();
  }

  FileColumn column(int position) {
    return new FileColumn(shown.get(position), position);
  }

  /** What a survey tool says besides of a column; empty where it says nothing. */
  String question(int position) {
    return position < questions.size() ? questions.get(position) : "";
  }

  /** The column of a header as the file has it; absent where there is none. */
  FileColumn named(String header) {
    int position = keys.indexOf(Spellings.key(header));
    return position < 0 ? new FileColumn(header, -1) : column(position);
  }

  /** Whether a record is these again, as files put together from several have it. */
  boolean areRepeatedBy(CSVRecord record) {
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
  boolean fit(CSVRecord record) {
    return record.size() == size() || (record.size() > size() && sizeOf(record) <= size());
  }
}

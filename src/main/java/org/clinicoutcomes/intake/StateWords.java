package org.clinicoutcomes.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a column that may say whether scores were completed, counted by row. */
final class StateWords {

  /** A word on fewer rows may be somebody's own, and is not said. */
  private static final int SAID = 3;

  private static final int MOST_WORDS = 60;
  private static final int LONGEST = 40;

  /** A blank on fewer rows may be that of a line that is no data. */
  private static final int TELLING_BLANKS = 3;

  /** Of so many cells one that is not known may be a slip. */
  private static final int SLIP = 20;

  private final String header;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private int known;
  private int unknown;
  private int blank;

  StateWords(FileColumn column) {
    header = column.name();
  }

  /** Counts a cell. */
  void add(String text, boolean isKnown) {
    if (text.equals(header)) {
      return;
    }
    known += isKnown ? 1 : 0;
    blank += text.isEmpty() ? 1 : 0;
    unknown += isKnown || text.isEmpty() ? 0 : 1;
    if (!text.isEmpty() && (words.size() < MOST_WORDS || words.containsKey(text))) {
      words.merge(text, 1, Integer::sum);
    }
  }

  boolean areAnyKnown() {
    return known > 0;
  }

  /** Whether nothing else stands there, but for slips. */
  boolean areKnown() {
    return known > 0 && unknown * SLIP <= known;
  }

  /** Whether it tells rows apart by words that are not known. */
  boolean areUnknown() {
    return unknown > 0 && (words.size() > 1 || blank >= TELLING_BLANKS);
  }

  /** Whether it has one word in every row, which tells none apart. */
  boolean areOne() {
    return unknown > 0 && !areUnknown();
  }

  /** Rows with a word that is not known. */
  int unknown() {
    return unknown;
  }

  /** All rows. */
  int rows() {
    return known + unknown + blank;
  }

  /** The words that may be said, the most frequent first. */
  List<String> said() {
    return words.entrySet().stream()
        .filter(word -> word.getValue() >= SAID && word.getKey().length() <= LONGEST)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

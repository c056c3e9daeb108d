package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.export.Spellings;

/**
 * What of a spelling is compared: its letters and digits, in lower case and without accents. Only
 * the marks of an empty cell are compared whole, as some of them have neither letter nor digit.
 *
 * <p>Each mark but those two answers a question of its own, so that a word may stand under several.
 */
final class SpellingKey {

  private static final List<String> EMPTY_CELL = List.of("missing", "no_value");

  private SpellingKey() {}

  /** Equal for two spellings that would be taken for one; empty where nothing can be compared. */
  static String of(String list, String word, String spelling) {
    if (!list.equals(Spellings.MARKS)) {
      return Spellings.key(spelling);
    }
    if (EMPTY_CELL.contains(word)) {
      return spelling.toLowerCase(Locale.ROOT);
    }
    String name = Spellings.key(spelling);
    return name.isEmpty() ? "" : word + " " + name;
  }
}

package org.clinicoutcomes.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clinicoutcomes.session.Spellings;

/** Words in cells that stand for no value, and those that totals and footers begin with. */
final class Marks {

  private final Set<String> noValue;
  private final Set<String> missing;
  private final Set<String> totals;
  private final int longest;

  Marks(Spellings spellings) {
    Map<String, List<String>> words = spellings.of(Spellings.MARKS);
    noValue = lower(words.getOrDefault("no_value", List.of()));
    missing = lower(words.getOrDefault("missing", List.of()));
    totals =
        words.getOrDefault("total", List.of()).stream()
            .map(Texts::nameKey)
            .collect(Collectors.toSet());
    Set<String> all = new HashSet<>(noValue);
    all.addAll(missing);
    longest = all.stream().mapToInt(String::length).max().orElse(0);
  }

  private static Set<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Whether a trimmed text is what a system writes for nothing: it is as good as a blank. */
  boolean isNoValue(String trimmed) {
    return mayBeMark(trimmed) && noValue.contains(trimmed.toLowerCase(Locale.ROOT));
  }

  /** Whether a trimmed text stands for a value that was not taken. */
  boolean isMissing(String trimmed) {
    return trimmed.isEmpty()
        || (mayBeMark(trimmed) && missing.contains(trimmed.toLowerCase(Locale.ROOT)));
  }

  private boolean mayBeMark(String trimmed) {
    if (trimmed.isEmpty() || trimmed.length() > longest) {
      return false;
    }
    char first = trimmed.charAt(0);
    return first < '0' || first > '9';
  }

  /** Whether a text is a word for a total, and nothing else. */
  boolean isTotalAlone(String text) {
    return totals.contains(Texts.nameKey(text));
  }

  /** Whether a text begins, or consists of, words that totals and footers begin with. */
  boolean isTotal(String text) {
    String[] words = text.split("[^\\p{L}\\p{N}]+", 4);
    StringBuilder begun = new StringBuilder();
    for (String word : words) {
      begun.append(Texts.nameKey(word));
      if (totals.contains(begun.toString())) {
        return true;
      }
    }
    return false;
  }
}

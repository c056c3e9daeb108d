package org.clinicoutcomes.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.Spellings;

/** Words in cells that stand for no value, and those that totals and footers begin with. */
final class Marks {

  private final WholeWords noValue;
  private final WholeWords missing;
  private final Set<String> totals;

  Marks(Spellings spellings) {
    Map<String, List<String>> words = spellings.of(Spellings.MARKS);
    noValue = new WholeWords(words.getOrDefault("no_value", List.of()));
    missing = new WholeWords(words.getOrDefault("missing", List.of()));
    totals =
        words.getOrDefault("total", List.of()).stream()
            .map(Spellings::key)
            .collect(Collectors.toSet());
  }

  /** Whether a trimmed text is what a system writes for nothing: it is as good as a blank. */
  boolean isNoValue(String trimmed) {
    return noValue.contains(trimmed);
  }

  /** Whether a trimmed text stands for a value that was not taken. */
  boolean isMissing(String trimmed) {
    return trimmed.isEmpty() || missing.contains(trimmed);
  }

  /** Whether a text is a word for a total, and nothing else. */
  boolean isTotalAlone(String text) {
    return totals.contains(Spellings.key(text));
  }

  /** Whether a text begins, or consists of, words that totals and footers begin with. */
  boolean isTotal(String text) {
    String[] words = text.split("[^\\p{L}\\p{N}]+", 4);
    StringBuilder begun = new StringBuilder();
    for (String word : words) {
      begun.append(Spellings.key(word));
      if (totals.contains(begun.toString())) {
        return true;
      }
    }
    return false;
  }
}

package org.clinicoutcomes.definitions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/** Which of our codes a written one is: itself, another spelling, or a condition's ICD-10 code. */
final class WrittenCodes {

  private final WordLists lists;
  private final Spellings spellings;

  WrittenCodes(WordLists lists, Spellings spellings) {
    this.lists = lists;
    this.spellings = spellings;
  }

  /** Our code; null where a mistake was reported. As written where the codes are not known. */
  @Nullable String word(String list, String written, YamlValue at) {
    SortedSet<String> words = lists.of(list);
    String key = Spellings.key(written);
    Optional<String> word =
        words.stream()
            .filter(each -> Spellings.key(each).equals(key))
            .findFirst()
            .or(() -> spelt(list, key))
            .or(() -> list.equals("condition") ? icd10(written) : Optional.empty());
    if (word.isEmpty() && !words.isEmpty()) {
      at.isWrong(
          "has '" + Scalars.shortened(written) + "'" + Spelling.hint(written, words),
          "one of " + String.join(", ", words));
      return null;
    }
    return word.orElse(written);
  }

  private Optional<String> spelt(String list, String key) {
    return spellings.of(list).entrySet().stream()
        .filter(word -> word.getValue().stream().anyMatch(s -> Spellings.key(s).equals(key)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Of the longest beginning that fits. */
  private Optional<String> icd10(String written) {
    String code = Spellings.key(written);
    return WordSpellings.ICD10.matcher(written).matches()
        ? spellings.of(Spellings.ICD10).entrySet().stream()
            .flatMap(WrittenCodes::beginnings)
            .filter(beginning -> code.startsWith(beginning.getKey()))
            .max(Comparator.comparingInt(beginning -> beginning.getKey().length()))
            .map(Map.Entry::getValue)
        : Optional.empty();
  }

  private static Stream<Map.Entry<String, String>> beginnings(Map.Entry<String, List<String>> of) {
    return of.getValue().stream().map(each -> Map.entry(Spellings.key(each), of.getKey()));
  }
}

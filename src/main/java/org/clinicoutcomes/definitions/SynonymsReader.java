package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.clinicoutcomes.export.Spellings;

/** Lists of spellings from their entries: an input's join the built-in ones. */
final class SynonymsReader {

  private static final String SPELLINGS = "spellings";
  private static final String CITATION = "citation";

  private SynonymsReader() {}

  /**
   * The spellings; complete only where no mistake was reported.
   *
   * @param entries every entry of each list, the built-in one first
   */
  static Spellings read(Map<String, List<YamlValue>> entries, WordLists words) {
    SortedMap<String, SortedMap<String, List<String>>> byList = new TreeMap<>();
    entries.forEach(
        (list, layers) -> {
          WordSpellings spellings = new WordSpellings(list, words);
          layers.stream()
              .filter(entry -> isList(list, entry, words))
              .forEach(entry -> read(entry, spellings));
          byList.put(list, spellings.gathered());
        });
    return new Spellings(byList);
  }

  private static boolean isList(String list, YamlValue entry, WordLists words) {
    SortedSet<String> known = words.names();
    if (known.contains(list) || words.isOfAnswers(list)) {
      return true;
    }
    entry.isWrong(
        "is no list of spellings" + Spelling.hint(list, known),
        "one of " + String.join(", ", known));
    return false;
  }

  private static void read(YamlValue entry, WordSpellings spellings) {
    Fields fields = Fields.of(entry, List.of(SPELLINGS, CITATION), List.of());
    fields.text(CITATION);
    YamlValue words = fields.get(SPELLINGS);
    if (words != null) {
      spellings.add(words);
    }
  }
}

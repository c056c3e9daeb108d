package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/** A source's own spellings of codes. They join those of the definitions and contradict none. */
final class MappedValues {

  private MappedValues() {}

  /**
   * The spellings that the mapping adds.
   *
   * @param known those of the definitions
   */
  static Spellings read(@Nullable YamlValue value, WordLists lists, Spellings known) {
    SortedMap<String, SortedMap<String, List<String>>> byList = new TreeMap<>();
    if (value != null) {
      value
          .entries("lists of codes with their spellings")
          .forEach(
              (list, words) -> {
                if (isList(list, lists, words)) {
                  WordSpellings spellings = new WordSpellings(list, lists);
                  spellings.hold(known.of(list));
                  spellings.add(words);
                  byList.put(list, spellings.gathered());
                }
              });
    }
    return new Spellings(byList);
  }

  private static boolean isList(String list, WordLists lists, YamlValue at) {
    SortedSet<String> names = lists.namesOfCodes();
    boolean isKnown = names.contains(list) || lists.isOfAnswers(list);
    if (!isKnown) {
      at.isWrong(
          "is no list of codes" + Spelling.hint(list, names),
          list.equals(NotTaken.KEY)
              ? "codes for what was not taken under missing itself, as in missing: {scores: [-9]}"
              : "one of " + String.join(", ", names));
    }
    return isKnown;
  }
}

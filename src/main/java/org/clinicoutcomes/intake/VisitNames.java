package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clinicoutcomes.export.Spellings;

/**
 * Names of visits, such as {@code Baseline}, {@code Week 2}, {@code 3-month follow-up}: words that
 * are known and numbers, and nothing else. They say which visit it was, and not whether a score was
 * taken before or after a session.
 */
final class VisitNames {

  /** The list of the words. */
  static final String LIST = "visit";

  /** No name is longer. */
  private static final int LONGEST = 60;

  private final List<Word> words = new ArrayList<>();

  /** What a word needs beside it. */
  private enum Role {
    NAMED,
    COUNTED,
    BESIDE
  }

  private record Word(String key, Role role) {}

  /** What was found so far of a name. */
  private record Found(boolean named, boolean counted, boolean number) {

    Found with(Role role) {
      return new Found(named || role == Role.NAMED, counted || role == Role.COUNTED, number);
    }

    boolean isVisit() {
      return named || (counted && number);
    }
  }

  VisitNames(Spellings spellings) {
    for (Role role : Role.values()) {
      String word = role.name().toLowerCase(Locale.ROOT);
      for (String each : spellings.of(LIST).getOrDefault(word, List.of())) {
        words.add(new Word(Spellings.key(each), role));
      }
    }
    words.sort(Comparator.comparing((Word word) -> word.key().length()).reversed());
  }

  /** Whether a text is the name of a visit. */
  boolean isVisit(String text) {
    String key = Spellings.key(text);
    return key.length() <= LONGEST && isVisit(key, new Found(false, false, false), new HashSet<>());
  }

  private boolean isVisit(String rest, Found found, Set<String> seen) {
    if (rest.isEmpty()) {
      return found.isVisit();
    }
    if (!seen.add(rest + found)) {
      return false;
    }
    int digits = 0;
    while (digits < rest.length() && Character.isDigit(rest.charAt(digits))) {
      digits++;
    }
    if (digits > 0) {
      return isVisit(rest.substring(digits), new Found(found.named(), found.counted(), true), seen);
    }
    return words.stream()
        .filter(word -> rest.startsWith(word.key()))
        .anyMatch(
            word -> isVisit(rest.substring(word.key().length()), found.with(word.role()), seen));
  }
}

package org.clinicoutcomes.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;

/**
 * Words and phrases that are looked for within a longer text, whole words only; of several that
 * begin at one word the longest counts. Case, accents and punctuation do not matter.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 8;

  private final Map<String, T> meanings = new HashMap<>();

  /** Adds a phrase; the first meaning of one counts. */
  void add(String phrase, T meaning) {
    meanings.putIfAbsent(Spellings.key(phrase), meaning);
  }

  /** Adds every spelling of every word of a list, with the word itself. */
  static Phrases<String> of(Map<String, List<String>> words) {
    Phrases<String> phrases = new Phrases<>();
    words.forEach(
        (word, spellings) -> {
          phrases.add(word, word);
          spellings.forEach(spelling -> phrases.add(spelling, word));
        });
    return phrases;
  }

  /**
   * What a text is made of.
   *
   * @param meanings of its phrases, in their order
   * @param rest the words that are in none
   */
  record Found<T>(List<T> meanings, List<String> rest) {}

  /** Finds the phrases of a text. */
  Found<T> in(String text) {
    List<String> words = words(text);
    List<T> found = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = longest(words, at, found);
      if (length == 0) {
        rest.add(words.get(at));
      }
      at += Math.max(1, length);
    }
    return new Found<>(found, rest);
  }

  private int longest(List<String> words, int from, List<T> found) {
    int most = Math.min(LONGEST, words.size() - from);
    for (int length = most; length > 0; length--) {
      T meaning = meanings.get(String.join("", words.subList(from, from + length)));
      if (meaning != null) {
        found.add(meaning);
        return length;
      }
    }
    return 0;
  }

  /** The words of a text, as they are compared. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      String key = Spellings.key(word);
      if (!key.isEmpty()) {
        words.add(key);
      }
    }
    return words;
  }
}

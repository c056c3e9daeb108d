package org.clinicoutcomes.export;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes that exports may use, by list: {@code drug}, {@code route}, {@code sex}, {@code
 * contraindication}, {@code event}, {@code severity}.
 *
 * @param codes the codes of each list
 * @param labels what people read for a code, where that is more than the code with blanks
 */
public record Vocabulary(
    SortedMap<String, SortedSet<String>> codes, SortedMap<String, String> labels) {

  public Vocabulary {
    codes = new TreeMap<>(codes);
    labels = new TreeMap<>(labels);
  }

  /** A vocabulary whose codes read as they are. */
  public Vocabulary(SortedMap<String, SortedSet<String>> codes) {
    this(codes, new TreeMap<>());
  }

  /** What people read for each code. */
  public SortedMap<String, String> words() {
    SortedMap<String, String> words = new TreeMap<>();
    codes.values().forEach(list -> list.forEach(code -> words.put(code, word(code))));
    return words;
  }

  private String word(String code) {
    return labels.getOrDefault(code, code.replace('_', ' '));
  }

  /** The codes of a list; none for an unknown list. */
  public SortedSet<String> of(String list) {
    return codes.getOrDefault(list, new TreeSet<>());
  }
}

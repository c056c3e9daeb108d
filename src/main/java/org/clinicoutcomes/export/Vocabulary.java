package org.clinicoutcomes.export;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes that exports may use, by list: {@code drug}, {@code route}, {@code sex}, {@code
 * contraindication}, {@code event}, {@code severity}.
 */
public record Vocabulary(SortedMap<String, SortedSet<String>> codes) {

  public Vocabulary {
    codes = new TreeMap<>(codes);
  }

  /** The codes of a list; none for an unknown list. */
  public SortedSet<String> of(String list) {
    return codes.getOrDefault(list, new TreeSet<>());
  }
}

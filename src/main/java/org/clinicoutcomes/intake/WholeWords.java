package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A set of words compared whole, but for their case. Asked of nearly every cell, it tells most
 * texts by their length and first character alone.
 */
final class WholeWords {

  private final Set<String> words = new HashSet<>();
  private final BitSet firsts = new BitSet();
  private int longest;

  WholeWords(Collection<String> words) {
    for (String word : words) {
      this.words.add(word.toLowerCase(Locale.ROOT));
      firsts.set(word.toLowerCase(Locale.ROOT).charAt(0));
      firsts.set(word.toUpperCase(Locale.ROOT).charAt(0));
      longest = Math.max(longest, word.length());
    }
  }

  boolean contains(String text) {
    return !text.isEmpty()
        && text.length() <= longest
        && firsts.get(text.charAt(0))
        && words.contains(text.toLowerCase(Locale.ROOT));
  }
}

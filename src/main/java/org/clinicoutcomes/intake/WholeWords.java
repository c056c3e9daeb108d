package org.clinicoutcomes.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A set of words compared whole, but for their case. Asked of nearly every cell, it tells most
 * texts by their first character and length alone.
 */
final class WholeWords {

  private static final int ASCII = 0x80;
  private static final int LONGEST = Long.SIZE - 1;

  private final Set<String> words = new HashSet<>();

  /** By first character, bits for the lengths of the words that begin with it. */
  private final long[] lengths = new long[ASCII];

  WholeWords(Collection<String> words) {
    for (String word : words) {
      this.words.add(word.toLowerCase(Locale.ROOT));
      add(word.toLowerCase(Locale.ROOT));
      add(word.toUpperCase(Locale.ROOT));
    }
  }

  private void add(String word) {
    if (word.charAt(0) < ASCII) {
      lengths[word.charAt(0)] |= bit(word);
    }
  }

  private static long bit(String text) {
    return 1L << Math.min(text.length(), LONGEST);
  }

  boolean contains(String text) {
    return !text.isEmpty() && mayBegin(text) && words.contains(text.toLowerCase(Locale.ROOT));
  }

  private boolean mayBegin(String text) {
    char first = text.charAt(0);
    return first >= ASCII || (lengths[first] & bit(text)) != 0;
  }
}

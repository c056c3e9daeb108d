package org.clinicoutcomes.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Words that somebody may have meant to write. */
public final class NearWords {

  private NearWords() {}

  /** The nearest of some words, at most so many letters away; none where none is. */
  public static Optional<String> nearest(String word, Collection<String> known, int reach) {
    return known.stream()
        .filter(each -> isNear(word, each, reach))
        .min(
            Comparator.comparingInt((String each) -> distance(word, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether two words are at most so many letters apart. */
  public static boolean isNear(String left, String right, int reach) {
    return Math.abs(left.length() - right.length()) <= reach && distance(left, right) <= reach;
  }

  /** Letters to insert, drop or replace (Levenshtein). */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[right.length()];
  }
}

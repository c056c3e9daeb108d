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

  /** Letters to insert, drop, replace, or exchange with the next (optimal string alignment). */
  private static int distance(String left, String right) {
    int[] before = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] next = new int[row.length];
      next[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = row[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(replaced, 1 + Math.min(row[j], next[j - 1]));
        if (areExchanged(left, i, right, j)) {
          next[j] = Math.min(next[j], 1 + before[j - 2]);
        }
      }
      before = row;
      row = next;
    }
    return row[right.length()];
  }

  private static boolean areExchanged(String left, int i, String right, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}

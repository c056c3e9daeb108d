package org.clinicoutcomes.definitions;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses what somebody meant to write. */
final class Spelling {

  private Spelling() {}

  /** " (did you mean …?)" with the nearest known word, or nothing where none is near. */
  static String hint(String word, Collection<String> known) {
    String written = word.toLowerCase(Locale.ROOT).replace('-', '_');
    int reach = written.length() <= 3 ? 1 : Math.max(2, written.length() / 3);
    return known.stream()
        .filter(each -> Math.abs(each.length() - written.length()) <= reach)
        .filter(each -> distance(written, each) <= reach)
        .min(
            Comparator.comparingInt((String each) -> distance(written, each))
                .thenComparing(Comparator.naturalOrder()))
        .map(each -> " (did you mean " + each + "?)")
        .orElse("");
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

package org.clinicoutcomes.definitions;

import java.util.Collection;
import java.util.Locale;
import org.clinicoutcomes.export.NearWords;

/** Guesses what somebody meant to write. */
final class Spelling {

  private Spelling() {}

  /** " (did you mean …?)" with the nearest known word, or nothing where none is near. */
  static String hint(String word, Collection<String> known) {
    String written = word.toLowerCase(Locale.ROOT).replace('-', '_');
    int reach = written.length() <= 3 ? 1 : Math.max(2, written.length() / 3);
    return NearWords.nearest(written, known, reach)
        .map(each -> " (did you mean " + each + "?)")
        .orElse("");
  }
}

package org.clinicoutcomes.intake;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.instrument.ScoreRange;

/**
 * Scores as people write them beside the plain number: {@code 14/27} where 27 is the instrument's
 * highest score, and {@code 14 (Moderate)}; not {@code 0 (not done)}.
 */
final class ScoreText {

  private static final Pattern OUT_OF = Pattern.compile("([^/ ]+) ?/ ?(\\d{1,4})");
  private static final Pattern WITH_WORDS =
      Pattern.compile("([^( ]+) ?\\(([\\p{L}][\\p{L} /.-]*)\\)");

  private ScoreText() {}

  /** The number alone; the text as it is where it may mean something else. */
  static String plain(String text, ScoreRange range, Predicate<String> isMissing) {
    if (text.endsWith(")")) {
      Matcher words = WITH_WORDS.matcher(text);
      boolean said = words.matches() && !isMissing.test(words.group(2));
      return said ? plain(words.group(1), range, isMissing) : text;
    }
    if (text.indexOf('/') > 0) {
      Matcher outOf = OUT_OF.matcher(text);
      boolean ofHighest =
          outOf.matches() && Integer.parseInt(outOf.group(2)) * 100 == range.highestHundredths();
      return ofHighest ? outOf.group(1) : text;
    }
    return text;
  }
}

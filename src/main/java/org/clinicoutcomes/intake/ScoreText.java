package org.clinicoutcomes.intake;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.RangeEnd;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.intake.NumberWords.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Scores as people write them beside the plain number: {@code 14/27} or {@code 14 out of 27} where
 * 27 is the instrument's highest score; {@code 14 (Moderate)}, {@code Moderate: 14}, {@code 14
 * points}; not {@code 0 (not done)}.
 */
final class ScoreText {

  private static final int LONGEST = 100;
  private static final String NUMBER = "-?\\d[\\d.,]*";
  private static final String WORDS = "\\p{L}[\\p{L} /.'-]*";
  private static final String BETWEEN = " ?[-–—:=,;] ?| ";
  private static final Pattern BRACKETED = Pattern.compile("(.+?) ?\\((" + WORDS + ")\\)");
  private static final Pattern WORDS_LAST =
      Pattern.compile("(.*\\d)(?:" + BETWEEN + "|)(" + WORDS + ")");
  private static final Pattern BRACKETS_LAST = Pattern.compile("(" + WORDS + ") ?\\((.*\\d.*)\\)");
  private static final Pattern WORDS_FIRST =
      Pattern.compile("(\\p{L}[\\p{L} /.']*)(?:" + BETWEEN + ")(\\d.*)");
  private static final Pattern OUT_OF =
      Pattern.compile("(.*\\d) ?(/|\\p{L}[\\p{L} ]*\\p{L}) ?(\\d{1,4})");
  private static final Pattern PLAIN = Pattern.compile(NUMBER);
  private static final Pattern BOTH_ENDS =
      Pattern.compile("(\\d[\\d.,]*) ?(?:-|–|to|bis) ?(\\d[\\d.,]*)");

  private final ScoreRange range;
  private final NumberWords words;
  private final Predicate<String> isMissing;
  private final @Nullable RangeEnd ranges;

  /**
   * @param isMissing whether words say that the number is none
   * @param ranges which end of {@code 6-7} counts; null where neither does
   */
  ScoreText(
      ScoreRange range, NumberWords words, Predicate<String> isMissing, @Nullable RangeEnd ranges) {
    this.range = range;
    this.words = words;
    this.isMissing = isMissing;
    this.ranges = ranges;
  }

  /** The number alone; null where the text may mean something else. */
  @Nullable String plain(String text) {
    return text.length() > LONGEST ? null : withWords(text);
  }

  private @Nullable String withWords(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      return isMissing.test(bracketed.group(2)) ? null : withWords(bracketed.group(1));
    }
    Matcher last = WORDS_LAST.matcher(text);
    if (last.matches()) {
      return stand(last.group(2)) ? withWords(last.group(1)) : null;
    }
    Matcher first = BRACKETS_LAST.matcher(text);
    if (first.matches() || first.usePattern(WORDS_FIRST).matches()) {
      return stand(first.group(1)) ? withWords(first.group(2)) : null;
    }
    return outOf(text);
  }

  private boolean stand(String said) {
    return !isMissing.test(said) && (words.areBesideScores(said) || words.isUnit(Unit.POINT, said));
  }

  private @Nullable String outOf(String text) {
    Matcher outOf = OUT_OF.matcher(text);
    if (!outOf.matches() || !words.isOutOf(outOf.group(2))) {
      return number(text);
    }
    boolean isHighest = Integer.parseInt(outOf.group(3)) * 100 == range.highestHundredths();
    return isHighest ? number(outOf.group(1)) : null;
  }

  private @Nullable String number(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    Matcher both = BOTH_ENDS.matcher(text);
    return ranges == null || !both.matches() ? null : both.group(ranges == RangeEnd.LOWER ? 1 : 2);
  }
}

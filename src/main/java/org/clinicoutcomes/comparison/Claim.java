package org.clinicoutcomes.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What an article says of the treatment, in its own words, and what in the records speaks to it.
 *
 * @param key its code, such as {@code migraine_three_of_four}
 * @param words the article's, shortened by cutting only
 * @param article its title
 * @param contradiction what it is about, where another article says otherwise, in the same words
 *     there; empty for most
 * @param subject which figure speaks to it
 * @param said the number in the words; none where they have none: no number is put into an
 *     article's mouth
 */
public record Claim(
    String key,
    String words,
    String article,
    String contradiction,
    ClaimSubject subject,
    @Nullable Said said) {

  /** Which side of its number a claim is on. */
  public enum Direction {
    AT_LEAST("at_least", "at least "),
    AT_MOST("at_most", "at most ");

    private final String code;
    private final String words;

    Direction(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String code() {
      return code;
    }

    /** As it stands before a number. */
    public String words() {
      return words;
    }
  }

  /**
   * The number in a claim's words, as a share.
   *
   * @param words those of them that are the number, such as {@code 3 out of 4}
   */
  public record Said(String words, Direction direction, int hundredthsOfPercent) {

    private static final double WHOLE = 10_000;

    public double share() {
      return hundredthsOfPercent / WHOLE;
    }
  }

  /** Which side of its number it is on, as a code; empty where its words have none. */
  String direction() {
    return said == null ? "" : said.direction().code();
  }

  /** The share it names; {@code NaN} where its words have none. */
  double share() {
    return said == null ? Double.NaN : said.share();
  }

  public boolean isContradicted() {
    return !contradiction.isEmpty();
  }
}

package org.clinicoutcomes.report;

import java.util.List;

/** What a row of a table must say in one column to be counted. */
public sealed interface Match {

  /** The title of the column. */
  String column();

  /**
   * The column says exactly one of these texts; capitals matter.
   *
   * @param isFreeText whether the column holds what people write, so that two of its texts may
   *     differ in capitals alone; codes never do
   */
  record OneOf(String column, List<String> texts, boolean isFreeText) implements Match {
    public OneOf {
      texts = List.copyOf(texts);
    }

    public OneOf(String column, List<String> codes) {
      this(column, codes, false);
    }
  }

  /** The column holds a number up to and including this one; nothing is no number. */
  record AtMost(String column, long bound) implements Match {}

  /** The column holds a number from this one on; nothing is no number. */
  record AtLeast(String column, long bound) implements Match {}

  /** The column says a code. */
  static Match is(String column, String code) {
    return new OneOf(column, List.of(code));
  }

  /** The column of what people write says just this. */
  static Match reads(String column, String text) {
    return new OneOf(column, List.of(text), true);
  }
}

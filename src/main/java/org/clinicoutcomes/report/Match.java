package org.clinicoutcomes.report;

import java.util.List;

/** What a row of a table must say in one column to be counted. */
public sealed interface Match {

  /** The title of the column. */
  String column();

  /** The column says exactly one of these texts; capitals matter. */
  record OneOf(String column, List<String> texts) implements Match {
    public OneOf {
      texts = List.copyOf(texts);
    }
  }

  /** The column holds a number up to and including this one; nothing is no number. */
  record AtMost(String column, long bound) implements Match {}

  /** The column holds a number from this one on; nothing is no number. */
  record AtLeast(String column, long bound) implements Match {}

  static Match is(String column, String text) {
    return new OneOf(column, List.of(text));
  }
}

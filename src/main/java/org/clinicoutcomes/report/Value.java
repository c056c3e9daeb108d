package org.clinicoutcomes.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a table; how it looks is the column's {@link Format} and the edge's business. */
public sealed interface Value {

  /** Nothing to say: not available, which is never 0. */
  Value BLANK = new Blank();

  /** The value of a cell that has none. */
  record Blank() implements Value {}

  /** Words, a code or an identifier; never a formula, whatever it looks like. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Count(long count) implements Value {}

  /** A number with decimals: a score, a mean, or a share between 0 and 1. */
  record Figure(double number) implements Value {}

  /** A calendar date. */
  record Day(LocalDate date) implements Value {}

  static Value of(@Nullable String text) {
    return text == null || text.isEmpty() ? BLANK : new Text(text);
  }

  static Value of(long count) {
    return new Count(count);
  }

  /** {@link #BLANK} for NaN: a figure whose denominator is 0. */
  static Value of(double number) {
    return Double.isNaN(number) ? BLANK : new Figure(number);
  }

  static Value of(@Nullable LocalDate date) {
    return date == null ? BLANK : new Day(date);
  }
}

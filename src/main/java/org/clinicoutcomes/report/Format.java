package org.clinicoutcomes.report;

/** What kind of value a column holds, and so how it is shown and aligned. */
public enum Format {
  /** Words that fit on one line. */
  TEXT,
  /** A code, which a sheet says in words. */
  CODE,
  /** Sentences: wrapped, in a wide column. */
  PROSE,
  /** Words on one line, in a last column: they run over the empty cells beside it. */
  LINE,
  /** An identifier: text, even where it looks like a number. */
  IDENTIFIER,
  /** A whole number. */
  COUNT,
  /** A share between 0 and 1, shown as a percentage without decimals. */
  PERCENT,
  /** A score, shown with as many decimals as it has, at most two. */
  SCORE,
  /** A computed figure, shown with two decimals. */
  FIGURE,
  /** A date. */
  DATE
}

package org.clinicoutcomes.text;

/**
 * Tells a record of several lines that is one from a quote that swallowed rows: a line within a
 * quoted field has as many delimiters as a whole row; or one of the record's further lines has, and
 * so has its first, or its fields are not as many as the file's columns. Such a quote was closed by
 * another field's.
 */
final class SwallowedRows {

  /** Fewer columns than this no file has: their delimiters would prove nothing. */
  private static final int FEWEST_COLUMNS = 3;

  private final int columns;
  private int fields = 1;
  private int delimiters;
  private int quotedDelimiters;
  private int first;
  private int most;
  private int mostQuoted;
  private boolean furtherLine;

  SwallowedRows(int columns) {
    this.columns = columns;
  }

  /** Whether the columns are known and enough to tell by. */
  boolean canBeTold() {
    return columns >= FEWEST_COLUMNS;
  }

  void delimiter(boolean quoted) {
    delimiters++;
    quotedDelimiters += quoted ? 1 : 0;
    fields += quoted ? 0 : 1;
  }

  /** Ends a line; the first is the record's own, and proves nothing. */
  void endLine() {
    if (furtherLine) {
      most = Math.max(most, delimiters);
      mostQuoted = Math.max(mostQuoted, quotedDelimiters);
    } else {
      first = delimiters;
    }
    furtherLine = true;
    delimiters = 0;
    quotedDelimiters = 0;
  }

  boolean isFound() {
    int ofRow = columns - 1;
    return mostQuoted >= ofRow || (most >= ofRow && (fields != columns || first >= ofRow));
  }
}

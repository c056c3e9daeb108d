package org.clinicoutcomes.workbook;

/**
 * How wide a column may be, in characters.
 *
 * @param least words are broken between them, and none within
 * @param most where there is room
 */
record ColumnRange(int least, int most) {

  ColumnRange {
    least = Math.min(least, most);
  }

  /** What both ask for. */
  ColumnRange and(ColumnRange other) {
    return new ColumnRange(Math.max(least, other.least), Math.max(most, other.most));
  }

  /** The width after giving up so many characters, as far as it can. */
  int without(int characters) {
    return Math.max(least, most - characters);
  }
}

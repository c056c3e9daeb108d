package org.clinicoutcomes.intake;

/**
 * A column of one file.
 *
 * @param name the header as the file has it; our own name where the file has no such column
 * @param position of its fields; negative where the file has no such column
 * @param constant what the mapping says of every row of a file without the column; else empty
 */
record FileColumn(String name, int position, String constant) {

  /** So much of a header is shown, questions in words too: beyond it stands no name. */
  static final int LONGEST_NAME = 400;

  FileColumn {
    name = Texts.cut(name, LONGEST_NAME);
  }

  FileColumn(String name, int position) {
    this(name, position, "");
  }

  boolean isAbsent() {
    return position < 0;
  }
}

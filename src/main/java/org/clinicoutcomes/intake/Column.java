package org.clinicoutcomes.intake;

/**
 * A column of one file.
 *
 * @param name the header as the file has it; our own name where the file has no such column
 * @param position of its fields; negative where the file has no such column
 */
record Column(String name, int position) {

  /** So much of a header is shown: beyond it stands something else than a name. */
  static final int LONGEST_NAME = 100;

  Column {
    name = Texts.cut(name, LONGEST_NAME);
  }

  boolean isAbsent() {
    return position < 0;
  }
}

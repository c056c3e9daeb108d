package org.clinicoutcomes.export;

/**
 * How the ids of some files are brought to the form of the sessions files.
 *
 * @param way what is done
 * @param text what is stripped, for {@link Way#STRIP}; else empty
 */
public record IdRule(Way way, String text) {

  /** What is done to an id. */
  public enum Way {
    /** Zeros before its first other digit go. */
    STRIP_ZEROS,
    /** A {@code .0} that a spreadsheet put after a number goes. */
    STRIP_DECIMALS,
    /** A beginning or ending goes. */
    STRIP,
    /** Letters are compared in lower case. */
    IGNORE_CASE,
    /** Blanks within it go. */
    STRIP_BLANKS
  }
}

package org.clinicoutcomes.report;

/**
 * One column of a table.
 *
 * @param title its header: unique in the table
 * @param format what it holds
 * @param isProof whether it is there to prove figures: shown on the screen, left out on paper
 * @param width its width in characters, whatever stands in it; 0 where that decides
 */
public record Column(String title, Format format, boolean isProof, int width) {

  public Column(String title, Format format) {
    this(title, format, false, 0);
  }

  public static Column proof(String title, Format format) {
    return new Column(title, format, true, 0);
  }

  /** The same column with another header and another format. */
  public Column as(String otherTitle, Format otherFormat) {
    return new Column(otherTitle, otherFormat, isProof, width);
  }

  /** A column of a fixed width, in characters. */
  public static Column wide(String title, Format format, int width) {
    return new Column(title, format, false, width);
  }
}

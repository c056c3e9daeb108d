package org.clinicoutcomes.report;

/**
 * One column of a table.
 *
 * @param title its header: unique in the table
 * @param format what it holds
 * @param isProof whether it is there to prove figures: shown on the screen, left out on paper
 */
public record Column(String title, Format format, boolean isProof) {

  public Column(String title, Format format) {
    this(title, format, false);
  }

  public static Column proof(String title, Format format) {
    return new Column(title, format, true);
  }
}

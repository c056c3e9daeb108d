package org.clinicoutcomes.text;

import org.apache.commons.csv.CSVFormat;

/**
 * How the fields of a file are parted; the rest is RFC 4180.
 *
 * @param delimiter between its fields; an ASCII character
 */
public record Dialect(char delimiter) {

  /** The delimiters that a file may have without saying so. */
  public static final String USUAL = ",;\t|";

  /** The format by which Commons CSV reads and writes such a file; lines end in LF. */
  public CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator('\n').get();
  }

  /** Whether a file's delimiter is found out, and need not be said in its first line. */
  public boolean isUsual() {
    return USUAL.indexOf(delimiter) >= 0;
  }

  /** The delimiter as a reader of the data quality sees it. */
  public String delimiterName() {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }
}

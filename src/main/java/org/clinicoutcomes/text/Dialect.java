package org.clinicoutcomes.text;

import org.apache.commons.csv.CSVFormat;

/**
 * How the fields of a file are parted; the rest is RFC 4180.
 *
 * @param delimiter between its fields; an ASCII character
 * @param escapes whether a backslash within quotes stands before a quote, or a backslash, that
 *     belongs to the text
 */
public record Dialect(char delimiter, boolean escapes) {

  /** The delimiters that a file may have without saying so. */
  public static final String USUAL = ",;\t|";

  /** One of RFC 4180. */
  public Dialect(char delimiter) {
    this(delimiter, false);
  }

  /** The same with backslashes before quotes, or without. */
  public Dialect escaping(boolean byBackslash) {
    return new Dialect(delimiter, byBackslash);
  }

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

  /**
   * Text of such a file as RFC 4180 has it: quotes within quotes doubled, whatever stood before
   * them.
   */
  String doubled(String text) {
    return escapes && text.indexOf('\\') >= 0 ? new Escapes(delimiter, text).doubled() : text;
  }
}

package org.clinicoutcomes.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/**
 * How the text of a file is written.
 *
 * @param encoding of its characters
 * @param delimiter between its fields; an ASCII character
 */
record Dialect(Charset encoding, char delimiter) {

  /** What our own format is: UTF-8; tabs in a {@code .tsv}, else commas. */
  static Dialect of(String fileName) {
    boolean tabs = FileNames.unpacked(fileName).toLowerCase(Locale.ROOT).endsWith(".tsv");
    return new Dialect(StandardCharsets.UTF_8, tabs ? '\t' : ',');
  }

  /** The format by which Commons CSV reads and writes such a file: RFC 4180, lines end in LF. */
  CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator('\n').get();
  }

  /** The delimiter as a reader of the data quality sees it. */
  String delimiterName() {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }
}

package org.clinicoutcomes.tidy;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;

/**
 * The cells of a CSV file, as Commons CSV writes them. A cell of which it is plain that nothing has
 * to be quoted is written as it is: nearly every one.
 */
final class CsvCells implements Closeable {

  private static final CSVFormat FORMAT = TidyCsv.FORMAT;

  private final Writer out;
  private boolean isFirst = true;

  CsvCells(Writer out) {
    this.out = out;
  }

  /** Adds a cell to the row under way. */
  void add(String text) throws IOException {
    if (isFirst || !isPlain(text)) {
      FORMAT.print(text, out, isFirst);
    } else {
      out.write(',');
      out.write(text);
    }
    isFirst = false;
  }

  void endRow() throws IOException {
    FORMAT.println(out);
    isFirst = true;
  }

  /** Commons CSV quotes some more at either end of a text than what would end a cell. */
  private static boolean isPlain(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (text.charAt(0) <= '#' || text.charAt(text.length() - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (endsCell(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsCell(char letter) {
    return letter == ',' || letter == '"' || letter == '\n' || letter == '\r';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

package org.clinicoutcomes.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * How a system makes bytes of rows.
 *
 * @param charset its characters
 * @param hasMark whether a byte-order mark comes first
 * @param csv what parts fields and rows
 */
record FileForm(Charset charset, boolean hasMark, CSVFormat csv) {

  static final FileForm CANONICAL = new FileForm(StandardCharsets.UTF_8, false, csv(',', "\n"));
  static final FileForm US = new FileForm(StandardCharsets.UTF_8, true, csv(',', "\r\n"));
  static final FileForm EUROPEAN =
      new FileForm(Charset.forName("windows-1252"), false, csv(';', "\r\n"));

  private static final char MARK = '\uFEFF';

  private static CSVFormat csv(char delimiter, String lineEnd) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator(lineEnd).get();
  }

  CSVPrinter printer(Path file) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(file, charset);
    if (hasMark) {
      writer.write(MARK);
    }
    return new CSVPrinter(writer, csv);
  }
}

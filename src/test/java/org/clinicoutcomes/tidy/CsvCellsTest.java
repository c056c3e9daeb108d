package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

  private static final String LETTERS = "ab1 ,\"\n\r\t#!$=-+@;~é東\u007f\u0001";
  private static final int ROWS = 50_000;

  @Test
  void areWrittenAsCommonsCsvWritesThem() throws IOException {
    Random random = new Random(1);
    StringWriter expected = new StringWriter();
    StringWriter written = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(expected, TidyCsv.FORMAT);
        CsvCells cells = new CsvCells(written)) {
      for (int i = 0; i < ROWS; i++) {
        List<String> row = row(random);
        printer.printRecord(row);
        for (String cell : row) {
          cells.add(cell);
        }
        cells.endRow();
      }
    }
    assertThat(written.toString().equals(expected.toString())).isTrue();
  }

  private static List<String> row(Random random) {
    List<String> row = new ArrayList<>();
    for (int cell = 0; cell < 3; cell++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(4); i > 0; i--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      row.add(text.toString());
    }
    return row;
  }
}

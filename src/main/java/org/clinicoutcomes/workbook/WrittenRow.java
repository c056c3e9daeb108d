package org.clinicoutcomes.workbook;

import java.util.Arrays;

/** The texts of a row's cells as they stand in the file: words, or a number's digits. */
final class WrittenRow {

  private String[] texts = new String[64];

  WrittenRow() {
    clear();
  }

  /** Forgets the row before. */
  void clear() {
    Arrays.fill(texts, "");
  }

  void put(int column, String text) {
    if (column >= texts.length) {
      int before = texts.length;
      texts = Arrays.copyOf(texts, 2 * column);
      Arrays.fill(texts, before, texts.length, "");
    }
    texts[column] = text;
  }

  /** Empty where a cell holds nothing. */
  String text(int column) {
    return column < texts.length ? texts[column] : "";
  }
}

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The words above a table, in lines short enough to be read on a screen and on paper: they stand in
 * the first column and run over the empty cells beside it, as merged cells would hinder filters.
 *
 * @param heading the lines of the heading
 * @param sentences the lines of each sentence
 */
record Lead(List<String> heading, List<List<String>> sentences) {

  /** About what a laptop's screen and a landscape page hold at 11 points. */
  static final int LINE = 110;

  /** The same width in the larger letters of the heading. */
  private static final int HEADING_LINE = 70;

  static Lead of(String heading, List<String> sentences) {
    return new Lead(
        TextLines.of(heading, HEADING_LINE),
        sentences.stream().map(sentence -> TextLines.of(sentence, LINE)).toList());
  }

  Lead with(String sentence) {
    List<List<String>> more = new ArrayList<>(sentences);
    more.add(TextLines.of(sentence, LINE));
    return new Lead(heading, more);
  }

  /** Rows above the table's header: the lines and an empty row. */
  int rows() {
    return heading.size() + sentences.stream().mapToInt(List::size).sum() + 1;
  }
}

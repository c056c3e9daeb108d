package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The words above a table, in lines short enough to be read on a screen and on paper: they stand in
 * the first column and run over the empty cells beside it, as merged cells would hinder filters.
 *
 * @param back the title of the page to which a link in the first row leads back; empty without one
 * @param heading the lines of the heading
 * @param sentences the lines of each sentence
 * @param line the characters of a line
 * @param gap empty rows under them
 */
record Lead(String back, List<String> heading, List<List<String>> sentences, int line, int gap) {

  /** About what a landscape page holds at 11 points. */
  static final int LINE = 110;

  /** About what a laptop's screen holds, where a wide table is made smaller on paper anyway. */
  static final int LONG_LINE = 150;

  static final int LEAST_LINE = 40;

  /** The same width in the larger letters of the heading. */
  private static final int HEADING_LINE = 70;

  /** Breaks up a page's words into lines of such a width. */
  static Lead of(String heading, List<String> sentences, int line, int gap) {
    return new Lead(
        "",
        heading.isEmpty() ? List.of() : TextLines.of(heading, HEADING_LINE),
        sentences.stream().map(sentence -> TextLines.of(sentence, line)).toList(),
        line,
        gap);
  }

  /** The words of a block further down: each sentence in one cell as wide as the tables. */
  static Lead whole(String heading, List<String> sentences, int width) {
    return new Lead(
        "",
        heading.isEmpty() ? List.of() : TextLines.of(heading, HEADING_LINE),
        sentences.stream().map(List::of).toList(),
        Math.max(width, LEAST_LINE),
        0);
  }

  Lead with(String sentence) {
    List<List<String>> more = new ArrayList<>(sentences);
    more.add(gap == 0 ? List.of(sentence) : TextLines.of(sentence, line));
    return new Lead(back, heading, more, line, gap);
  }

  /** The same under a link back to a page. */
  Lead under(String page) {
    return new Lead(page, heading, sentences, line, gap);
  }

  /** Rows for the link back, on the screen only. */
  int links() {
    return back.isEmpty() ? 0 : 1;
  }

  /** How many lines the first cell of a sentence has. */
  int linesInCell(List<String> sentence) {
    return TextLines.of(sentence.get(0), RowHeight.lettersOfSentence(line)).size();
  }

  int lines() {
    return links() + heading.size() + sentences.stream().mapToInt(List::size).sum();
  }

  /** Rows above the table's header: the lines and what is empty under them. */
  int rows() {
    return lines() + gap;
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;

/**
 * Heights of rows with wrapped text. Not every reader fits them when it opens a file, and one that
 * does not shows half a sentence.
 */
final class RowHeight {

  /** Of a row that nobody has set: a little air above and below its line. */
  static final float ROW = 18;

  /** Of a heading. */
  static final float HEADING = 24;

  /** Of the empty row between two blocks. */
  static final float BETWEEN = 9;

  private static final float LINE = 15;

  /** Higher than a line, so that a sentence stands off the one before. */
  private static final float SENTENCE = 18;

  /** Excel's limit. */
  private static final float HIGHEST = 409;

  /** Characters of a column taken by its indent. */
  private static final int MARGIN = 2;

  /** Above and below the words, together. */
  private static final float PADDING = 3;

  /** What a formula says changes, in a column that does not grow with it. */
  private static final int LINES_OF_FORMULA = 2;

  /** A header's filter buttons, which stand under its words. */
  private static final float BUTTON = 17;

  private RowHeight() {}

  /** Of a row of a sheet that nobody has set: lower where all is to be seen on one screen. */
  static float usual(List<PageLayout.Placed> placed) {
    return placed.stream().anyMatch(one -> one.block().hasPicturesBeside()) ? LINE : ROW;
  }

  /** Of a row that begins a sentence, of which so many lines stand in one cell. */
  static float ofSentence(int lines) {
    return SENTENCE + (lines - 1) * LINE;
  }

  /** Of a row in which a sentence goes on. */
  static float ofLine() {
    return LINE;
  }

  /** Makes room for the header of most lines, and for the filter buttons in a line under it. */
  static float ofHeader(BlockLayout layout) {
    int lines = 1;
    for (int column = 0; column < layout.headers().size(); column++) {
      int width = layout.widths().get(column);
      lines = Math.max(lines, TextLines.of(layout.headers().get(column), width).size());
    }
    return lines * LINE + (layout.table().hasFilter() ? BUTTON : PADDING);
  }

  /** Makes room for the value of most lines. */
  static float of(BlockLayout layout, List<Value> values) {
    int lines = 1;
    for (int column = 0; column < values.size(); column++) {
      Column of = layout.columns().get(column);
      if (of.format() != Format.LINE && values.get(column) instanceof Value.Text text) {
        lines = Math.max(lines, lines(text.text(), letters(layout.widths().get(column) - MARGIN)));
      }
      if (isSaid(of, values.get(column))) {
        lines = Math.max(lines, LINES_OF_FORMULA);
      }
    }
    return lines == 1 ? ROW : Math.min(lines * LINE + PADDING, HIGHEST);
  }

  /** Whether it is a formula's words that may need another line. */
  private static boolean isSaid(Column column, Value value) {
    return value instanceof Value.TiesOutTotal
        ? column.format() != Format.LINE
        : column.format() == Format.TEXT && column.width() > 0 && value instanceof Value.Formula;
  }

  /** How many letters fit into so many characters, which are as wide as digits. */
  static int letters(int characters) {
    return characters * 11 / 10;
  }

  /** The same of a whole sentence, whose letters are as wide as they are on average. */
  static int lettersOfSentence(int characters) {
    return characters * 6 / 5;
  }

  private static int lines(String text, int width) {
    return TextLines.fits(text, width) ? 1 : TextLines.of(text, width).size();
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;

/**
 * Heights of rows with wrapped text. Not every reader fits them when it opens a file, and one that
 * does not shows half a sentence.
 */
final class RowHeight {

  private static final float LINE = 15;

  /** Excel's limit. */
  private static final float HIGHEST = 409;

  /** Characters of a column taken by its indent and by letters wider than the average. */
  private static final int MARGIN = 3;

  /** Above and below the words, together. */
  private static final float PADDING = 5;

  /** A header's filter buttons, which stand under its words. */
  private static final float BUTTON = 17;

  private RowHeight() {}

  /** Makes room for the header of most lines, and for the filter buttons in a line under it. */
  static void fitHeader(Row row, BlockLayout layout) {
    int lines = 1;
    for (int column = 0; column < layout.headers().size(); column++) {
      int width = layout.widths().get(column);
      lines = Math.max(lines, TextLines.of(layout.headers().get(column), width).size());
    }
    row.setHeightInPoints(lines * LINE + (layout.table().hasFilter() ? BUTTON : PADDING));
  }

  /** Makes room for the value of most lines; a row of one line is left as it is. */
  static void fit(Row row, BlockLayout layout, List<Value> values) {
    int lines = 1;
    for (int column = 0; column < values.size(); column++) {
      boolean isWrapped = layout.columns().get(column).format() != Format.LINE;
      if (isWrapped && values.get(column) instanceof Value.Text text) {
        lines = Math.max(lines, lines(text.text(), layout.widths().get(column) - MARGIN));
      }
    }
    if (lines > 1) {
      row.setHeightInPoints(Math.min(lines * LINE + PADDING, HIGHEST));
    }
  }

  private static int lines(String text, int width) {
    return TextLines.fits(text, width) ? 1 : TextLines.of(text, width).size();
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.TreeMap;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/** How high the rows of a sheet's top are. */
final class RowHeights {

  /** More rows than paper holds. */
  static final int MOST_ROWS = 100;

  /** What rows of a table are taken to have that is too long to be looked through for it. */
  private static final float TWO_LINES = 35;

  private final TreeMap<Integer, Float> heights = new TreeMap<>();
  private final float usual;

  private RowHeights(float usual) {
    this.usual = usual;
  }

  /** Those of what stands in one sheet. */
  static RowHeights of(List<Placed> placed) {
    RowHeights heights = new RowHeights(RowHeight.usual(placed));
    placed.forEach(heights::measure);
    return heights;
  }

  float of(int row) {
    return heights.getOrDefault(row, usual);
  }

  /** Of several rows together, the last one included. */
  float of(int first, int last) {
    float sum = 0;
    for (int row = first; row <= last; row++) {
      sum += of(row);
    }
    return sum;
  }

  private void measure(Placed one) {
    measureLead(one.part());
    if (one.block().hasTable()) {
      heights.put(one.part().headerRow(), RowHeight.ofHeader(one.block()));
      measureRows(one);
    }
  }

  private void measureLead(SheetPart part) {
    Lead lead = part.lead();
    int row = part.top() + lead.links();
    if (part.top() > 0) {
      heights.put(part.top() - 1, RowHeight.BETWEEN);
    }
    for (int line = 0; line < lead.heading().size(); line++) {
      heights.put(row++, RowHeight.HEADING);
    }
    for (List<String> sentence : lead.sentences()) {
      heights.put(row++, RowHeight.ofSentence(lead.linesInCell(sentence)));
      for (int line = 1; line < sentence.size(); line++) {
        heights.put(row++, RowHeight.ofLine());
      }
    }
  }

  private void measureRows(Placed one) {
    SheetPart part = one.part();
    int last = Math.min(part.lastRow(), part.firstRow() + MOST_ROWS);
    if (one.block().table().rowCount() > ColumnWidths.SHORT_TABLE) {
      for (int row = part.firstRow(); row <= last; row++) {
        heights.put(row, TWO_LINES);
      }
      return;
    }
    int[] at = {part.firstRow()};
    one.block()
        .table()
        .rows()
        .forEach(
            values -> {
              if (at[0] <= last) {
                put(at[0]++, RowHeight.of(one.block(), values));
              }
            });
  }

  private void put(int row, float height) {
    if (height != RowHeight.ROW) {
      heights.put(row, height);
    }
  }
}

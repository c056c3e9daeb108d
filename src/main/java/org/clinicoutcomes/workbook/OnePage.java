package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/**
 * How much of a sheet's top one page of paper holds in letters that can be read: whole blocks and
 * whole pictures, and of the last table as many rows as there is room for.
 */
final class OnePage {

  private final List<Placed> placed;
  private final RowHeights heights;
  private final SortedSet<Integer> ends = new TreeSet<>();

  private OnePage(List<Placed> placed) {
    this.placed = placed;
    this.heights = RowHeights.of(placed);
  }

  /** The last row that it holds, counted from 0. */
  static int lastRow(List<Placed> placed) {
    OnePage page = new OnePage(placed);
    placed.forEach(page::addEnds);
    placed.forEach(page::removeEndsBeside);
    return page.lastRow();
  }

  /** The last of some ends up to which everything fits; or else the last row that does. */
  private int lastRow() {
    int last = -1;
    int row = placed.get(0).part().lead().links();
    float taken = heights.of(row);
    while (taken <= Paper.height() && row <= ends.last()) {
      if (ends.contains(row)) {
        last = row;
      }
      row++;
      taken += heights.of(row);
    }
    return last < 0 ? row - 1 : last;
  }

  private void addEnds(Placed one) {
    SheetPart part = one.part();
    for (int row = part.top() + part.lead().rows() + ChartGrid.ROWS_OF_PICTURES;
        row <= part.headerRow() && part.chartRows() > 0;
        row += ChartGrid.ROWS_OF_PICTURES) {
      ends.add(row - 2);
    }
    if (part.chartRows() > 0) {
      ends.add(lastLine(part));
    }
    ends.add(one.block().hasTable() ? part.lastRow() : lastLine(part));
    if (one.equals(placed.get(placed.size() - 1)) && one.block().hasTable()) {
      int last = Math.min(part.lastRow(), part.firstRow() + RowHeights.MOST_ROWS);
      IntStream.rangeClosed(part.firstRow(), last).forEach(ends::add);
    }
    ends.add(one.block().hasTable() ? one.block().lastRow(part) : lastLine(part));
  }

  private static int lastLine(SheetPart part) {
    return part.top() + part.lead().lines() - 1;
  }

  /** No picture beside tables is cut. */
  private void removeEndsBeside(Placed one) {
    Charts charts = one.block().charts();
    if (charts.place() == Charts.Place.BESIDE) {
      int first = one.block().firstChartRow();
      ends.removeIf(end -> end >= first && end < first + ChartGrid.rows(charts) - 1);
    }
  }
}

package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/**
 * Where a sheet goes on on another page of paper: between blocks and between pictures, as far as
 * one page holds them; what is longer begins with at least a few rows.
 */
final class PaperBreaks {

  private static final int FIRST_ROWS = 3;

  private final RowHeights heights;
  private final double room;
  private final SortedSet<Integer> rows = new TreeSet<>();
  private double taken;
  private int pictureBeside = -1;

  private PaperBreaks(RowHeights heights, double room) {
    this.heights = heights;
    this.room = room;
  }

  /**
   * The rows that begin another page.
   *
   * @param heights of the sheet's rows
   * @param run blocks that stand under each other on paper
   * @param characters how many stand beside each other
   */
  static SortedSet<Integer> of(RowHeights heights, List<Placed> run, int characters) {
    PaperBreaks breaks = new PaperBreaks(heights, Paper.heightBeside(characters));
    run.forEach(breaks::add);
    return breaks.rows;
  }

  private void add(Placed one) {
    SheetPart part = one.part();
    BlockLayout block = one.block();
    int first = part.top() > 0 ? part.top() - 1 : part.lead().links();
    int from = first;
    if (part.chartRows() > 0) {
      from = addPictures(first, block.firstChartRow(), part.headerRow() - 1);
      breakBefore(from);
    }
    if (block.hasTable()) {
      addLong(from, part.headerRow() + FIRST_ROWS, part.lastRow());
    } else {
      addLong(from, from + FIRST_ROWS, part.top() + part.lead().lines() - 1);
    }
    if (block.hasPicturesBeside()) {
      pictureBeside = block.firstChartRow() + ChartGrid.rows(block.charts()) - 2;
    } else if (block.lastRow(part) > part.lastRow()) {
      addPictures(part.lastRow() + 1, block.firstChartRow(), block.lastRow(part));
    }
  }

  /**
   * Each row of pictures as a whole with the empty row above it, the first with all that stands
   * above it.
   */
  private int addPictures(int from, int pictures, int last) {
    int start = from;
    for (int next = pictures + ChartGrid.ROWS_OF_PICTURES - 1;
        start <= last;
        next += ChartGrid.ROWS_OF_PICTURES) {
      addWhole(start, Math.min(next, last + 1) - 1);
      start = next;
    }
    return last + 1;
  }

  /** As a whole where a page holds it; else its beginning as a whole. */
  private void addLong(int from, int beginning, int to) {
    if (beginning >= to || heights.of(from, to) <= room) {
      addWhole(from, to);
      return;
    }
    addWhole(from, beginning);
    taken = (taken + heights.of(beginning + 1, to)) % room;
  }

  private void addWhole(int from, int to) {
    double height = heights.of(from, to);
    if (taken > 0 && taken + height > room) {
      breakBefore(from);
    }
    taken = (taken + height) % room;
  }

  /** No picture beside tables is cut. */
  private void breakBefore(int row) {
    if (row > pictureBeside) {
      rows.add(row);
      taken = 0;
    }
  }
}

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/**
 * How much of a sheet's top one page of paper holds in letters that can be read: whole blocks and
 * whole pictures, and of the last table as many rows as there is room for.
 */
final class OnePage {

  /** More rows than paper holds. */
  private static final int MOST_ROWS = 100;

  /** A longer table is streamed: rows are taken to have two lines. */
  private static final long SHORT_TABLE = 5_000;

  private static final float TWO_LINES = 35;

  private final List<Placed> placed;
  private final TreeMap<Integer, Float> heights = new TreeMap<>();
  private final SortedSet<Integer> ends = new TreeSet<>();

  private OnePage(List<Placed> placed) {
    this.placed = placed;
  }

  /** The last row that it holds, counted from 0. */
  static int lastRow(List<Placed> placed) {
    OnePage page = new OnePage(placed);
    placed.forEach(page::measure);
    placed.forEach(page::removeEndsBeside);
    return page.lastRow();
  }

  /** The last of some ends up to which everything fits; or else the last row that does. */
  private int lastRow() {
    int last = -1;
    int row = placed.get(0).part().lead().links();
    float taken = height(row);
    while (taken <= Paper.height() && row <= ends.last()) {
      if (ends.contains(row)) {
        last = row;
      }
      row++;
      taken += height(row);
    }
    return last < 0 ? row - 1 : last;
  }

  private float height(int row) {
    return heights.getOrDefault(row, RowHeight.ROW);
  }

  private void measure(Placed one) {
    SheetPart part = one.part();
    measureLead(part);
    for (int row = part.top() + part.lead().rows() + ChartGrid.ROWS_OF_PICTURES;
        row <= part.headerRow() && part.chartRows() > 0;
        row += ChartGrid.ROWS_OF_PICTURES) {
      ends.add(row - 2);
    }
    if (one.block().hasTable()) {
      heights.put(part.headerRow(), RowHeight.ofHeader(one.block()));
      measureRows(one);
    }
    ends.add(one.block().hasTable() ? part.lastRow() : lastLine(part));
    ends.add(one.block().hasTable() ? one.block().lastRow(part) : lastLine(part));
  }

  private static int lastLine(SheetPart part) {
    return part.top() + part.lead().lines() - 1;
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
    List<Float> rows = new ArrayList<>();
    if (one.block().table().rowCount() <= SHORT_TABLE) {
      one.block()
          .table()
          .rows()
          .forEach(
              values -> {
                if (rows.size() < MOST_ROWS) {
                  rows.add(RowHeight.of(one.block(), values));
                }
              });
    }
    boolean isLast = one.equals(placed.get(placed.size() - 1));
    for (int row = part.firstRow();
        row <= part.lastRow() && row <= part.firstRow() + MOST_ROWS;
        row++) {
      int at = row - part.firstRow();
      heights.put(row, at < rows.size() ? rows.get(at) : TWO_LINES);
      if (isLast) {
        ends.add(row);
      }
    }
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

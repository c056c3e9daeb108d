package org.clinicoutcomes.workbook;

import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Charts.Place;

/**
 * Where a block's pictures stand: two beside each other, lying bars alone, each as high as its
 * content asks; beside tables one under the other. All sizes are pixels of a sheet at 100 %.
 */
final class ChartGrid {

  /** The height of a row nobody has set, 18 points. */
  static final int ROW = 24;

  private static final int COLUMNS = 2;
  private static final int WIDTH = 600;
  private static final int HALF_HEIGHT = 15 * ROW;

  /** The rows of two pictures under each other: as many as a sheet of paper holds. */
  static final int PAPER_ROWS = 2 * (HALF_HEIGHT / ROW + 1);

  static final int GAP = 24;

  /** What pictures beside tables take across, in characters of 7 pixels. */
  static final int CHARACTERS_BESIDE = (WIDTH + GAP) / 7;

  private static final int BAR = 40;

  /** Of more bars than a sheet of paper would else hold. */
  private static final int THIN_BAR = 24;

  private static final int MOST_THICK_BARS = 10;
  private static final int AROUND_BARS = 120;

  /** Each with a row for its name; of more, names stand closer. */
  private static final int MOST_ROOMY_DOTS = 10;

  /** Rows for the words around dots. */
  private static final int AROUND_DOTS = 4;

  private ChartGrid() {}

  /** A picture's place from the top left corner of the grid, in pixels; whole rows high. */
  record Box(int left, int firstRow, int width, int rows) {}

  /** The rows that pictures above a table take, with an empty row under each. */
  static int rowsAbove(Charts charts) {
    return charts.place() == Place.ABOVE_TABLE ? rows(charts) : 0;
  }

  /** The rows that pictures take together. */
  static int rows(Charts charts) {
    if (charts.charts().isEmpty()) {
      return 0;
    }
    Box last = box(charts, charts.charts().size() - 1);
    return last.firstRow() + last.rows() + 1;
  }

  private static int besideRows(Chart chart) {
    boolean areDots = chart.kind() == Chart.Kind.DOTS;
    int dots = chart.lines().size();
    return areDots ? AROUND_DOTS + dots + Math.min(dots, MOST_ROOMY_DOTS) : HALF_HEIGHT / ROW;
  }

  /** Where one of the pictures stands. */
  static Box box(Charts charts, int index) {
    Chart chart = charts.charts().get(index);
    if (charts.place() == Place.BESIDE) {
      int above = 0;
      for (Chart before : charts.charts().subList(0, index)) {
        above += besideRows(before) + 1;
      }
      return new Box(0, above, WIDTH, besideRows(chart));
    }
    if (chart.kind() == Chart.Kind.BARS) {
      int bars = chart.lines().get(0).rows();
      int height = AROUND_BARS + bars * (bars > MOST_THICK_BARS ? THIN_BAR : BAR);
      return new Box(0, 0, COLUMNS * WIDTH + GAP, (height + ROW - 1) / ROW);
    }
    int rows = HALF_HEIGHT / ROW;
    return new Box((index % COLUMNS) * (WIDTH + GAP), index / COLUMNS * (rows + 1), WIDTH, rows);
  }
}

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
  private static final int WIDTH = 560;
  private static final int HALF_HEIGHT = 15 * ROW;

  /** The rows of pictures beside each other, with an empty one under them. */
  static final int ROWS_OF_PICTURES = HALF_HEIGHT / ROW + 1;

  /** The rows of two pictures under each other: as many as a sheet of paper holds. */
  static final int PAPER_ROWS = 2 * ROWS_OF_PICTURES;

  static final int GAP = 24;

  private static final int CHARACTER = 7;

  private static final int WIDTH_BESIDE = 396;

  /** What pictures beside tables take across. */
  static final int CHARACTERS_BESIDE = characters(GAP + WIDTH_BESIDE);

  private static final int BAR = 24;

  /** Of more bars than a sheet of paper would else hold beside their table. */
  private static final int THIN_BAR = 16;

  private static final int MOST_THICK_BARS = 10;
  private static final int AROUND_BARS = 100;

  /** Rows for the words around dots. */
  private static final int AROUND_DOTS = 4;

  private static final int MOST_ROOMY_DOTS = 10;

  private ChartGrid() {}

  /** A picture's place from the top left corner of the grid, in pixels; whole rows high. */
  record Box(int left, int firstRow, int width, int rows) {}

  /** What pictures above or under a table take across, in characters. */
  static int characters(Charts charts) {
    if (charts.charts().isEmpty() || charts.place() == Place.BESIDE) {
      return 0;
    }
    boolean areSingle =
        charts.charts().size() == 1 && charts.charts().get(0).kind() != Chart.Kind.BARS;
    return characters(areSingle ? WIDTH : COLUMNS * WIDTH + GAP);
  }

  private static int characters(int pixels) {
    return pixels / CHARACTER;
  }

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
    return chart.kind() == Chart.Kind.DOTS ? rowsOfDots(chart.lines().size()) : HALF_HEIGHT / ROW;
  }

  /** Each with a row for its name above it; of more, names of two lines stand closer. */
  private static int rowsOfDots(int dots) {
    return AROUND_DOTS + Math.max(2 * Math.min(dots, MOST_ROOMY_DOTS), dots * 9 / 5);
  }

  /** Where one of the pictures stands. */
  static Box box(Charts charts, int index) {
    Chart chart = charts.charts().get(index);
    if (charts.place() == Place.BESIDE) {
      int above = 0;
      for (Chart before : charts.charts().subList(0, index)) {
        above += besideRows(before) + 1;
      }
      return new Box(0, above, WIDTH_BESIDE, besideRows(chart));
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

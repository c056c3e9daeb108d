package org.clinicoutcomes.report;

import java.util.List;

/**
 * A picture of columns of a table.
 *
 * @param title said above it
 * @param description what it shows, for whoever cannot see it
 * @param across what the horizontal axis holds, or the vertical one of {@link Kind#BARS}
 * @param along what the other axis holds: shares, from 0 to 100 %, or counts
 * @param lines what is drawn, at least one
 */
public record Chart(
    Kind kind, String title, String description, String across, String along, List<Line> lines) {

  /** How it is drawn. */
  public enum Kind {
    /** Dots of shares under each other, each with its interval and its name: a line for each. */
    DOTS,
    /** Lying bars with their intervals. */
    BARS,
    /** Standing bars with their intervals, in the order of time. */
    COLUMNS,
    /** Standing bars of counts, in the order of time, from 0 on; without intervals. */
    COUNTS,
    /** Lines that fall in steps, by days. */
    STEPS,
    /**
     * Points by how many patients they are of, each with its name, between limits: after the points
     * come the centre, the inner and the outer limits.
     */
    FUNNEL,
    /**
     * One patient's scores by date, with points; then lines of what is asked for, marks of sessions
     * on the axis, and lines where bands begin.
     */
    COURSE,
    /** Lines in the order of time: what happened, its centre, and the limits around it. */
    LINES
  }

  /**
   * One thing drawn, out of consecutive rows of a table.
   *
   * @param name for the legend
   * @param table the name of the table
   * @param from the first of the rows, counted from 0
   * @param rows how many
   * @param x title of the column along the axis of categories or days
   * @param y title of the column of shares
   * @param interval titles of the columns with what the interval adds below and above; empty
   *     without one
   * @param isLimit whether it is a limit of another line, drawn more lightly
   */
  public record Line(
      String name,
      String table,
      int from,
      int rows,
      String x,
      String y,
      List<String> interval,
      boolean isLimit) {
    public Line {
      interval = List.copyOf(interval);
    }
  }

  public Chart {
    lines = List.copyOf(lines);
  }
}

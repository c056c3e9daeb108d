package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * Widths of columns in characters, from the header's words, the column's format and, where a table
 * is short, its first rows. Measuring letters would depend on the fonts of the machine.
 */
final class ColumnWidths {

  /** A longer table is streamed: asking for its rows twice would be work done twice. */
  static final long SHORT_TABLE = 5_000;

  private static final int MEASURED_ROWS = 200;

  /** Room for a column's border and its indent. */
  private static final int PADDING = 3;

  /** Room for bold letters; the filter button has a line of its own under them. */
  private static final int HEADER_PADDING = 3;

  /** The same where room is short. */
  private static final int LEAST_PADDING = 2;

  /** A longer one is broken within where room is short. */
  private static final int LONGEST_WORD = 20;

  private static final int HEADER_LINES = 3;
  private static final int WIDEST_HEADER = 32;

  private final Table table;
  private final int[] content;
  private final int[] words;

  private ColumnWidths(Table table) {
    this.table = table;
    this.content = new int[table.columns().size()];
    this.words = new int[table.columns().size()];
  }

  /** The widths that every column may have. */
  static List<ColumnRange> of(Table table) {
    ColumnWidths widths = new ColumnWidths(table);
    widths.measure();
    return widths.all();
  }

  private void measure() {
    if (table.rowCount() <= SHORT_TABLE) {
      int[] seen = {0};
      table
          .rows()
          .forEach(
              row -> {
                if (seen[0]++ < MEASURED_ROWS) {
                  measure(row);
                }
              });
    } else {
      Arrays.setAll(content, column -> usual(format(column)));
      Arrays.setAll(words, column -> Math.min(content[column], LONGEST_WORD));
    }
  }

  private void measure(List<Value> row) {
    for (int column = 0; column < Math.min(content.length, row.size()); column++) {
      content[column] = Math.max(content[column], width(row.get(column)) + PADDING);
      words[column] = Math.max(words[column], unbroken(row.get(column)) + PADDING);
    }
  }

  /** What must not be broken: the longest word of a text, and all else as a whole. */
  private static int unbroken(Value value) {
    return value instanceof Value.Text text
        ? Math.min(longestWord(text.text()), LONGEST_WORD)
        : width(value);
  }

  private static int longestWord(String text) {
    return TextLines.width(text.strip().replaceAll("\\s+|(?<=-)", "\n"));
  }

  private List<ColumnRange> all() {
    List<ColumnRange> all = new ArrayList<>();
    for (int column = 0; column < content.length; column++) {
      int given = table.columns().get(column).width();
      Format format = format(column);
      int fitting = Math.min(Math.max(content[column], narrowest(format)), widest(format));
      int most = given > 0 ? given : Math.max(fitting, header(table.columns().get(column)));
      all.add(new ColumnRange(given > 0 ? given : least(column), most));
    }
    return all;
  }

  private int least(int column) {
    String title = table.columns().get(column).title();
    int header = Math.max(longestWord(title), aThird(title)) + LEAST_PADDING;
    Format format = format(column);
    int content = isBroken(format) ? words[column] : this.content[column] - PADDING + LEAST_PADDING;
    return Math.max(Math.max(header, content), leastOf(format));
  }

  private static boolean isBroken(Format format) {
    return format == Format.TEXT || format == Format.CODE || format == Format.PROSE;
  }

  private static int leastOf(Format format) {
    return switch (format) {
      case PROSE -> 28;
      case TEXT, CODE -> 10;
      case DATE -> 12;
      case IDENTIFIER, LINE, COUNT, PERCENT, SCORE, FIGURE -> 7;
    };
  }

  private Format format(int column) {
    return table.columns().get(column).format();
  }

  private static int header(Column column) {
    String title = column.title();
    return Math.min(Math.max(longestWord(title), aThird(title)) + HEADER_PADDING, WIDEST_HEADER);
  }

  private static int aThird(String title) {
    return (TextLines.width(title) + HEADER_LINES - 1) / HEADER_LINES;
  }

  private static int width(Value value) {
    if (value instanceof Value.Formula formula) {
      return width(formula.value());
    }
    if (value instanceof Value.Choice choice) {
      return TextLines.width(choice.chosen());
    }
    if (value instanceof Value.Text text) {
      return TextLines.width(text.text());
    }
    if (value instanceof Value.Link link) {
      return TextLines.width(link.page());
    }
    if (value instanceof Value.RowLink link) {
      return TextLines.width(link.page());
    }
    if (value instanceof Value.Count count) {
      return width(count.count());
    }
    if (value instanceof Value.Recount recount) {
      return width(recount.count());
    }
    if (value instanceof Value.Few) {
      return "100% few".length();
    }
    if (value instanceof Value.Figure number) {
      return Long.toString((long) number.number()).length() + ".00".length();
    }
    return value instanceof Value.Day ? "yyyy-mm-dd".length() : 0;
  }

  /** With a comma for every three digits. */
  private static int width(long count) {
    return Long.toString(count).length() * 4 / 3;
  }

  private static int usual(Format format) {
    return switch (format) {
      case PROSE -> widest(format);
      case LINE -> narrowest(format);
      case TEXT, CODE -> 24;
      case IDENTIFIER -> 16;
      case COUNT, PERCENT, SCORE, FIGURE, DATE -> narrowest(format);
    };
  }

  private static int narrowest(Format format) {
    return switch (format) {
      case PROSE -> 30;
      case IDENTIFIER -> 16;
      case TEXT, CODE, DATE -> 12;
      case FIGURE -> 9;
      case COUNT, PERCENT, SCORE, LINE -> 8;
    };
  }

  private static int widest(Format format) {
    return switch (format) {
      case PROSE -> 56;
      case TEXT, CODE -> 50;
      case IDENTIFIER -> 44;
      case COUNT, PERCENT, SCORE, FIGURE, DATE -> 24;
      case LINE -> narrowest(format);
    };
  }
}

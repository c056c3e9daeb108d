package org.clinicoutcomes.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One value of a table; how it looks is the column's {@link Format} and the edge's business. */
public sealed interface Value {

  /** Nothing to say: not available, which is never 0. */
  Value BLANK = new Blank();

  /** The value of a cell that has none. */
  record Blank() implements Value {}

  /** Words, a code or an identifier; never a formula, whatever it looks like. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Count(long count) implements Value {}

  /** A number with decimals: a score, a mean, or a share between 0 and 1. */
  record Figure(double number) implements Value {}

  /** A share of so few that it says little: shown lightly, with the word "few". */
  record Few(double share) implements Value {}

  /** A calendar date. */
  record Day(LocalDate date) implements Value {}

  /**
   * A count that the reader's own spreadsheet makes again, from the rows of another table.
   *
   * @param table the name of that table
   * @param summed the title of the column whose numbers are added up; empty where rows are counted
   * @param matches what a row must say to be counted
   * @param count what must come out
   */
  record Recount(String table, String summed, List<Match> matches, long count) implements Value {
    public Recount {
      matches = List.copyOf(matches);
    }

    /** The titles of all columns that are looked at. */
    public SortedSet<String> columns() {
      SortedSet<String> columns = new TreeSet<>();
      matches.forEach(match -> columns.add(match.column()));
      if (!summed.isEmpty()) {
        columns.add(summed);
      }
      return columns;
    }
  }

  /**
   * Whether the figures of a row agree with those counted again beside them.
   *
   * @param figures titles of the columns of the figures
   * @param recounts titles of the columns of the recounts, in the same order
   */
  record TiesOut(List<String> figures, List<String> recounts) implements Value {
    public TiesOut {
      figures = List.copyOf(figures);
      recounts = List.copyOf(recounts);
    }
  }

  /** How many rows of the whole report tie out, of all whose figures are counted again. */
  record TiesOutTotal() implements Value {}

  /**
   * What the reader's own spreadsheet works out from what stands in other cells.
   *
   * @param template in the words of a spreadsheet, where {@code [Title]} stands for the cell of a
   *     column in the same row, {@code {Title}} for all cells of a column of the table, and {@code
   *     {Name|Title}} for those of another
   * @param table the name of the table; where that fills several sheets, the formula is made of
   *     each and added up; empty without one
   * @param value what must come out of what stands in the cells now
   */
  record Formula(String template, String table, Value value) implements Value {}

  /**
   * What readers choose from a list.
   *
   * @param table the name of the table that holds the list
   * @param column the title of its column there
   * @param rows how many of the table's rows, from the first, are the list
   * @param chosen what is chosen until a reader chooses
   * @param mayBeOther whether a text may be written that is not in the list
   */
  record Choice(String table, String column, int rows, String chosen, boolean mayBeOther)
      implements Value {}

  /** The title of another page of the report, which it leads to. */
  record Link(String page) implements Value {}

  /**
   * Leads to the first row of another table that says something.
   *
   * @param page the title of the page that the table stands on
   * @param table the name of the table
   * @param matches what the row says: texts only
   * @param from the title of a column whose cell in the same row leads there, too
   */
  record RowLink(String page, String table, List<Match> matches, String from) implements Value {
    public RowLink {
      matches = List.copyOf(matches);
    }
  }

  static Value of(@Nullable String text) {
    return text == null || text.isEmpty() ? BLANK : new Text(text);
  }

  /** {@link #BLANK} for none. */
  static Value of(OptionalInt count) {
    return count.isPresent() ? new Count(count.getAsInt()) : BLANK;
  }

  /** {@link #BLANK} for none. */
  static Value of(OptionalLong count) {
    return count.isPresent() ? new Count(count.getAsLong()) : BLANK;
  }

  static Value of(long count) {
    return new Count(count);
  }

  /** {@link #BLANK} for NaN: a figure whose denominator is 0. */
  static Value of(double number) {
    return Double.isNaN(number) ? BLANK : new Figure(number);
  }

  /** A share; {@link #BLANK} where it would be of nobody. */
  static Value share(long part, long whole) {
    return whole == 0 ? BLANK : new Figure((double) part / whole);
  }

  static Value of(@Nullable LocalDate date) {
    return date == null ? BLANK : new Day(date);
  }
}

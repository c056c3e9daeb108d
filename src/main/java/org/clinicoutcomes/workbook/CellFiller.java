package org.clinicoutcomes.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;

/** Puts a value into a cell with its own type: text as text, numbers and dates as numbers. */
final class CellFiller {

  /** The day before which Excel's calendar is one off: it has a 29 February 1900. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Looks looks;
  private final Formulas formulas;
  private final LiveFormulas live;
  private final TieOuts tieOuts;

  CellFiller(Looks looks, Layouts layouts, Stretches stretches) {
    this.looks = looks;
    this.formulas = new Formulas(layouts, stretches);
    this.live = new LiveFormulas(layouts);
    this.tieOuts = TieOuts.of(layouts);
  }

  /**
   * Fills the cell. The value decides its type, the column's format how it is shown; a whole number
   * in a column of identifiers is an identifier.
   *
   * @throws IllegalArgumentException for a figure that is not finite, which no cell can hold
   */
  void fill(Cell cell, Format format, Value value) {
    if (value instanceof Value.Text text) {
      text(cell, format, text.text());
    } else if (value instanceof Value.Count count) {
      count(cell, format, count);
    } else if (value instanceof Value.Figure number) {
      number(cell, Look.ofNumber(format, value, number.number()), number.number());
    } else if (value instanceof Value.Few few) {
      number(cell, Look.FEW, few.share());
    } else if (value instanceof Value.Day day) {
      day(cell, format, day.date());
    } else if (value instanceof Value.Choice choice) {
      cell.setCellStyle(looks.of(Look.CHOICE));
      cell.setCellValue(CellText.clean(choice.chosen()));
    } else if (value instanceof Value.TiesOutTotal) {
      total(cell, format);
    } else if (value instanceof Value.Link link) {
      link(cell, link.page());
    } else if (value instanceof Value.RowLink link) {
      link(cell, link.page());
    } else {
      cell.setCellStyle(looks.of(Look.ofText(format)));
    }
  }

  /** How a cell looks that holds nothing. */
  CellStyle blank() {
    return looks.of(Look.TEXT);
  }

  /**
   * Says whether a row's recounts agree with its figures, and lets the reader's own program say.
   */
  void fill(Cell cell, Value.TiesOut ties, BlockLayout layout, List<Value> row) {
    formula(cell, Look.VERDICT, Formulas.of(ties, layout, cell.getRowIndex()));
    cell.setCellValue(agree(ties, layout, row) ? TieOuts.YES : TieOuts.NO);
  }

  /** Lets the reader's own program count again. */
  void fill(Cell cell, Value.Recount recount, List<Value> row) {
    formula(cell, Look.COUNT, formulas.of(recount, row, cell.getRowIndex()));
    cell.setCellValue((double) recount.count());
  }

  private void link(Cell cell, String page) {
    cell.setCellStyle(looks.of(Look.LINK));
    cell.setCellValue(CellText.clean(page));
  }

  /** Words alone where nothing is counted again. */
  private void total(Cell cell, Format format) {
    if (tieOuts.isEmpty()) {
      cell.setCellStyle(looks.of(Look.ofText(format)));
    } else {
      formula(cell, format == Format.LINE ? Look.VERDICT : Look.SAID, tieOuts.formula());
    }
    cell.setCellValue(tieOuts.words());
  }

  /** Whether the figures of a row are those counted again beside them. */
  static boolean agree(Value.TiesOut ties, BlockLayout layout, List<Value> row) {
    return IntStream.range(0, ties.figures().size())
        .allMatch(
            i ->
                count(row.get(layout.column(ties.figures().get(i))))
                    == count(row.get(layout.column(ties.recounts().get(i)))));
  }

  private static long count(Value value) {
    if (value instanceof Value.Count count) {
      return count.count();
    }
    if (value instanceof Value.Recount recount) {
      return recount.count();
    }
    throw new IllegalArgumentException("Not a count: " + value);
  }

  /** Lets the reader's own program work out a cell from others. */
  void fill(Cell cell, Column column, Value.Formula formula, BlockLayout block) {
    formula(cell, Look.ofFormula(column), live.of(formula, block, cell.getRowIndex()));
    Value now = formula.value();
    if (now instanceof Value.Count count) {
      cell.setCellValue((double) count.count());
    } else if (now instanceof Value.Figure number) {
      cell.setCellValue(number.number());
    } else if (now instanceof Value.Day day) {
      cell.setCellValue(serial(day.date()));
    } else {
      cell.setCellValue(now instanceof Value.Text text ? CellText.clean(text.text()) : "");
    }
  }

  private void formula(Cell cell, Look look, String formula) {
    cell.setCellStyle(looks.of(look));
    cell.setCellFormula(formula);
  }

  private void count(Cell cell, Format format, Value.Count count) {
    if (format == Format.IDENTIFIER) {
      text(cell, format, Long.toString(count.count()));
    } else {
      double number = (double) count.count();
      number(cell, Look.ofNumber(format, count, number), number);
    }
  }

  private void day(Cell cell, Format format, LocalDate date) {
    if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
      text(cell, format, date.toString());
    } else {
      number(cell, Look.DATE, serial(date));
    }
  }

  /** The number that stands for a date. */
  static double serial(LocalDate date) {
    return ChronoUnit.DAYS.between(DAY_ZERO, date);
  }

  private void text(Cell cell, Format format, String text) {
    cell.setCellStyle(looks.of(Look.ofText(format)));
    cell.setCellValue(CellText.clean(text));
  }

  private void number(Cell cell, Look look, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("Not a figure a cell can hold: " + number);
    }
    cell.setCellStyle(looks.of(look));
    cell.setCellValue(number);
  }
}

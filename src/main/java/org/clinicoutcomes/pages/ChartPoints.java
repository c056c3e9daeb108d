package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What is said of the points of a picture: what each is, and of how many. */
final class ChartPoints {

  /** The title of the column whose words stand under the points. */
  static final String POINT = "Point";

  /** With fewer assessed in the median period a chart shows little but chance (convention). */
  static final int THIN = 5;

  /** Fewer points show no course of time. */
  private static final int FEWEST = 3;

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final int MONTHS_OF_QUARTER = 3;

  private ChartPoints() {}

  /** A point with how many it is of, such as {@code Jan–Mar 2026, n = 34}. */
  static String named(String name, long of) {
    return name + ", n = " + of;
  }

  /** A period in words. */
  static String words(Period period) {
    if (period.grain() == Period.Grain.ALL || period.grain() == Period.Grain.YEAR) {
      return period.name();
    }
    int last = period.lastDay().getMonthValue() - 1;
    String year = " " + period.lastDay().getYear();
    return period.grain() == Period.Grain.MONTH
        ? MONTHS.get(last) + year
        : MONTHS.get(last - MONTHS_OF_QUARTER + 1) + "–" + MONTHS.get(last) + year;
  }

  /** A rate with how many it is of, for whoever cannot see it. */
  static String said(String name, Ladder ladder) {
    return ladder.assessed() == 0
        ? name + ": nobody assessed"
        : name + ": " + Wording.percent(ladder.rate()) + " of " + ladder.assessed();
  }

  /** Whether something can be seen in a picture of periods of so many assessed each. */
  static boolean canBeSeen(List<Long> assessed) {
    List<Long> sorted = assessed.stream().sorted().toList();
    return sorted.size() >= FEWEST && sorted.get(sorted.size() / 2) >= THIN;
  }

  /** A table in memory with the words of a point for each row, left out on paper. */
  static Table beside(Table table, List<String> points) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(Column.proof(POINT, Format.TEXT));
    List<List<Value>> rows = new ArrayList<>();
    table
        .rows()
        .forEach(
            row -> {
              List<Value> values = new ArrayList<>(row);
              values.add(Value.of(points.get(rows.size())));
              rows.add(values);
            });
    return Table.of(table.name(), columns, rows);
  }
}

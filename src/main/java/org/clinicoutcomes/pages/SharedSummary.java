package org.clinicoutcomes.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.disclosure.SharedLadder;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The headlines over all final years for outside readers; those with a rate first and drawn. */
final class SharedSummary {

  static final String TITLE = SummaryPage.TITLE;

  /**
   * One condition's headline, as outside readers see it.
   *
   * @param condition the condition's name
   * @param label what charts call it
   */
  record Row(String condition, String label, Measure measure, SharedLadder ladder) {

    boolean hasRate() {
      return SharedCells.hasRate(ladder);
    }

    private long assessed() {
      return ladder.assessed().orElse(0);
    }

    private String point() {
      return hasRate() ? label + ", n about " + assessed() : "";
    }

    private String said() {
      return condition + ": " + SharedSentence.rate(measure, ladder);
    }
  }

  private final List<Row> rows;
  private final List<Row> drawn;

  SharedSummary(List<Row> rows) {
    this.rows = rows.stream().sorted(Comparator.comparing(row -> !row.hasRate())).toList();
    this.drawn = this.rows.stream().filter(Row::hasRate).toList();
  }

  Block block(List<Column> own, List<String> sentences) {
    Table table =
        Table.of(
            TITLE,
            joined(SharedCells.ladder(own), LadderTable.whiskers()),
            rows.stream().map(SharedSummary::values).toList());
    return new Block(
        heading(),
        sentences,
        ChartPoints.beside(table, rows.stream().map(Row::point).toList()),
        drawn.isEmpty() ? Charts.NONE : new Charts(List.of(chart()), Charts.Place.UNDER_TABLE));
  }

  /** The rate of the most assessed, as printed. */
  private String heading() {
    return drawn.stream()
        .max(Comparator.comparingLong(Row::assessed))
        .map(Row::said)
        .orElse(TITLE + ": no rate can be shown");
  }

  private static List<Value> values(Row row) {
    List<Value> own = List.of(Value.of(row.label()), Value.of(row.measure().phrase()));
    return joined(SharedCells.ladder(own, row.ladder()), SharedCells.whiskers(row.ladder()));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private Chart chart() {
    return SummaryPage.chart(
        "A bar for each row of the table with a rate, as long as the rate printed there, with the"
            + " printed limits as a line. "
            + drawn.stream().map(Row::said).collect(Collectors.joining("; "))
            + ".",
        drawn.size());
  }
}

package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * The picture of one patient: the points, and the lines across it at what the headline asks for and
 * where severity bands begin.
 */
final class PatientLines {

  private static final String SPAN = "PatientSpan";
  private static final String LINES = "PatientLines";
  private static final String DAY = "Day";
  private static final String ASKED = "Asked for";
  private static final String BAND = "Band";

  private final PatientFinder finder;
  private final PatientPoints points;
  private final int bands;

  /**
   * @param bands how many bands an instrument has at most
   */
  PatientLines(PatientFinder finder, PatientPoints points, int bands) {
    this.finder = finder;
    this.points = points;
    this.bands = bands;
  }

  /** The tables, in the order in which they build on each other. */
  List<Table> tables() {
    return List.of(span(), lines());
  }

  private Table span() {
    List<String> titles = points.table().columns().stream().map(Column::title).toList();
    int scoredOn = titles.indexOf(PatientPoints.SCORED_ON);
    int sessionOn = titles.indexOf(PatientPoints.SESSION_ON);
    List<LocalDate> days = new ArrayList<>();
    for (List<Value> row : list(points.table())) {
      days.add(day(row.get(scoredOn)));
      days.add(day(row.get(sessionOn)));
    }
    return Table.of(
        SPAN,
        List.of(new Column("From", Format.DATE), new Column("To", Format.DATE)),
        List.of(
            List.of(
                edge("MIN", days.stream().min(LocalDate::compareTo).orElseThrow()),
                edge("MAX", days.stream().max(LocalDate::compareTo).orElseThrow()))));
  }

  private static List<List<Value>> list(Table table) {
    List<List<Value>> rows = new ArrayList<>();
    table.rows().forEach(rows::add);
    return rows;
  }

  private static LocalDate day(Value value) {
    return ((Value.Day) ((Value.Formula) value).value()).date();
  }

  private static Value edge(String of, LocalDate now) {
    return new Value.Formula(
        of + "({PatientRows|Scored on},{PatientRows|Session on})", "", Value.of(now));
  }

  /** From one edge to the other, once for each band. */
  private Table lines() {
    List<Value> edges = list(span()).get(0);
    List<List<Value>> rows = new ArrayList<>();
    for (int at = 0; at < Math.max(2, 2 * bands); at++) {
      boolean isLeft = at % 2 == 0;
      Value edge = ((Value.Formula) edges.get(isLeft ? 0 : 1)).value();
      rows.add(
          List.of(
              new Value.Formula(isLeft ? "{PatientSpan|From}" : "{PatientSpan|To}", "", edge),
              asked(),
              band(at / 2 + 1)));
    }
    return Table.of(
        LINES,
        List.of(
            new Column(DAY, Format.DATE),
            new Column(ASKED, Format.SCORE),
            new Column(BAND, Format.SCORE)),
        rows);
  }

  private Value asked() {
    FoundRow series = finder.series(1);
    String cell = series.cell(PatientColumns.ASKED);
    Value now = series.now().value(PatientColumns.ASKED);
    return new Value.Formula(
        "IF(" + series.at() + "=0,-1,IF(" + cell + "=\"\",-1," + cell + "))",
        "",
        now.equals(Value.BLANK) ? Value.of(PatientHeadlines.UNSEEN) : now);
  }

  private Value band(int number) {
    FoundRow headline = finder.headline();
    return bands == 0
        ? Value.of(PatientHeadlines.UNSEEN)
        : PatientPoints.unlessNone(
            headline,
            headline.cell(PatientHeadlines.band(number)),
            headline.now().value(PatientHeadlines.band(number)));
  }

  /** The picture. */
  Chart chart() {
    List<Chart.Line> lines = new ArrayList<>();
    lines.add(
        line(
            "Score",
            PatientPoints.ROWS,
            PatientPoints.SHOWN,
            PatientPoints.SCORED_ON,
            PatientPoints.SCORE));
    lines.add(line("What the headline asks for", LINES, 2, DAY, ASKED));
    lines.add(
        line(
            "Session",
            PatientPoints.ROWS,
            PatientPoints.SHOWN,
            PatientPoints.SESSION_ON,
            PatientPoints.TICK));
    for (int band = 0; band < bands; band++) {
      lines.add(new Chart.Line("Severity bands", LINES, 2 * band, 2, DAY, BAND, List.of(), true));
    }
    return new Chart(
        Chart.Kind.COURSE,
        "Scores of the newest series' headline, and all sessions",
        "One patient's scores by date as a line with points, a line at the score that the"
            + " headline asks for, dashed lines where severity bands begin, and a mark at the bottom"
            + " for each session.",
        "",
        "Score",
        lines);
  }

  private static Chart.Line line(String name, String table, int rows, String x, String y) {
    return new Chart.Line(name, table, 0, rows, x, y, List.of(), !table.equals(PatientPoints.ROWS));
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/**
 * The picture of the first page: a dot with its interval for each of its conditions, in their
 * order.
 */
record StartDots(List<StartConditions.Row> rows) {

  /** How far down a dot stands, from 1. */
  static final String PLACE = "Place";

  private static final String POINTS = "StartDots";

  /** The picture. */
  Chart chart() {
    return new Chart(
        Chart.Kind.DOTS,
        "Share that got better, of the patients with a final score",
        "A dot for each condition at its rate, with its 95 % interval as a line. "
            + String.join("; ", rows.stream().map(StartDots::said).toList())
            + ".",
        "Share of the assessed",
        "",
        IntStream.range(0, rows.size()).mapToObj(i -> dot(rows.get(i), i)).toList());
  }

  private static Chart.Line dot(StartConditions.Row row, int place) {
    return new Chart.Line(
        row.point(),
        POINTS,
        place,
        1,
        CellFigures.RATE.title(),
        PLACE,
        List.of(LadderTable.BELOW, LadderTable.ABOVE),
        false);
  }

  /** What it is drawn from. */
  Block points() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Dot", Format.TEXT));
    columns.add(new Column(PLACE, Format.COUNT));
    columns.add(CellFigures.RATE.column());
    columns.addAll(LadderTable.whiskers());
    List<List<Value>> values = new ArrayList<>();
    for (StartConditions.Row row : rows) {
      List<Value> point = new ArrayList<>();
      point.add(Value.of(row.point()));
      point.add(Value.of(values.size() + 1));
      point.add(Value.of(row.ladder().rate()));
      point.addAll(LadderTable.whiskers(row.ladder()));
      values.add(point);
    }
    return new Block(
        "",
        List.of("What the pictures and the lists on Start are made of."),
        Table.of(POINTS, columns, values));
  }

  private static String said(StartConditions.Row row) {
    Ladder ladder = row.ladder();
    return row.label()
        + ": "
        + (ladder.assessed() == 0
            ? "nobody assessed"
            : Wording.percent(ladder.rate()) + " of " + ladder.assessed());
  }
}

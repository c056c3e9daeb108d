package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Period.Grain;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Ladders by period, from the first with a treated patient to the last, none left out. */
final class PeriodsTable {

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.CODE),
          new Column("By", Format.TEXT),
          new Column("Period", Format.IDENTIFIER),
          new Column("Status", Format.TEXT));

  private final Findings findings;
  private final Proof proof;
  private final List<List<Value>> rows = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();

  /** What a row is about, for a picture. */
  record Point(Period period, Ladder ladder) {

    String name() {
      return ChartPoints.named(ChartPoints.words(period), ladder.assessed());
    }

    String said() {
      return ChartPoints.said(ChartPoints.words(period), ladder);
    }
  }

  PeriodsTable(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** Of all rows so far, in their order. */
  List<Point> points() {
    return Collections.unmodifiableList(points);
  }

  /**
   * Adds the periods of one length.
   *
   * @param overall the measure, whose and of what
   * @return how many of them are final: the first ones
   */
  int add(CellKey overall, Grain grain) {
    SortedMap<String, CellKey> periods = periods(overall, grain);
    periods.values().forEach(key -> rows.add(row(key)));
    return (int) periods.keySet().stream().map(Period::named).filter(findings::isFinal).count();
  }

  private SortedMap<String, CellKey> periods(CellKey overall, Grain grain) {
    SortedMap<String, CellKey> periods = new TreeMap<>();
    findings.of(Families.CELLS, overall.clinic()).keySet().stream()
        .filter(key -> key.equals(overall.during(key.period())))
        .filter(key -> Period.named(key.period()).grain() == grain)
        .forEach(key -> periods.put(key.period(), key));
    if (!periods.isEmpty()) {
      String last = periods.lastKey();
      for (Period at = Period.named(periods.firstKey());
          at.name().compareTo(last) < 0;
          at = at.next()) {
        periods.putIfAbsent(at.name(), overall.during(at.name()));
      }
    }
    return periods;
  }

  private List<Value> row(CellKey key) {
    Tally tally = findings.of(Families.CELLS, key.clinic()).getOrDefault(key, Tally.NONE);
    Period period = Period.named(key.period());
    points.add(new Point(period, tally.ladder()));
    List<Value> own =
        List.of(
            Value.of(findings.catalog().condition(key.condition()).name()),
            Value.of(key.measure()),
            Value.of(words(period.grain())),
            Value.of(period.name()),
            Value.of(findings.isFinal(period) ? "final" : "provisional"));
    return Stream.concat(
            LadderTable.row(own, key, tally, proof).stream(),
            LadderTable.whiskers(tally.ladder()).stream())
        .toList();
  }

  private static String words(Grain grain) {
    return grain == Grain.YEAR ? "year" : grain == Grain.QUARTER ? "quarter" : "month";
  }

  Table table(String name) {
    Table table =
        Table.of(
            name,
            Stream.concat(LadderTable.columns(OWN, proof).stream(), LadderTable.whiskers().stream())
                .toList(),
            rows);
    return ChartPoints.beside(table, points.stream().map(Point::name).toList());
  }
}

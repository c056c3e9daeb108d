package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Period.Grain;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Trend: each condition's headline by year, quarter and month, without leaving any out. */
final class TrendPage {

  private static final String TITLE = "Trend";
  private static final String PERIOD = "Period";

  /** More quarters than this make a chart that cannot be read. */
  private static final int CHARTED_QUARTERS = 12;

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.CODE),
          new Column("By", Format.TEXT),
          new Column(PERIOD, Format.IDENTIFIER),
          new Column("Status", Format.TEXT));

  private final Findings findings;
  private final Proof proof;

  TrendPage(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    headlines.forEach(
        (condition, id) -> {
          LastYear.of(findings, CellKey.overall(clinic, condition, id))
              .map(year -> year.sentence(headlines.label(findings.catalog(), condition, id)))
              .ifPresent(sentences::add);
          for (Grain grain : List.of(Grain.YEAR, Grain.QUARTER, Grain.MONTH)) {
            int from = rows.size();
            SortedMap<String, CellKey> periods = periods(clinic, condition, id, grain);
            periods.values().forEach(key -> rows.add(row(key)));
            int settled =
                (int)
                    periods.keySet().stream().map(Period::named).filter(findings::isFinal).count();
            if (grain == Grain.QUARTER && settled > 1) {
              charts.add(chart(condition, id, from, settled));
            }
          }
        });
    sentences.add(
        "Better or worse is said only where the 95 % interval of the difference between the two years"
            + " leaves out 0. Signals of single months stand on Months.");
    sentences.add(
        "A patient stands in the period in which the series ended, once in each: periods do not"
            + " add up to all dates.");
    sentences.add(
        "Provisional: series that ended in the period may still be open, or their final scores"
            + " still to come; charts leave such quarters out. Small numbers jump about by chance:"
            + " look at the intervals.");
    return new Page(
        TITLE,
        "The headline by year, quarter and month",
        sentences,
        Table.of("Trend", columns(), rows),
        Charts.above(charts));
  }

  private List<Column> columns() {
    return Stream.concat(LadderTable.columns(OWN, proof).stream(), LadderTable.whiskers().stream())
        .toList();
  }

  /** Every period from the first with a treated patient to the last, those without any too. */
  private SortedMap<String, CellKey> periods(
      String clinic, String condition, String measure, Grain grain) {
    SortedMap<String, CellKey> periods = new TreeMap<>();
    findings.of(Families.CELLS, clinic).keySet().stream()
        .filter(key -> key.stratum().equals(Stratum.ALL.name()))
        .filter(key -> key.measure().equals(measure) && key.condition().equals(condition))
        .filter(key -> Period.named(key.period()).grain() == grain)
        .forEach(key -> periods.put(key.period(), key));
    if (!periods.isEmpty()) {
      CellKey overall = CellKey.overall(clinic, condition, measure);
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
    Tally tally = findings.network().figures().of(Families.CELLS).getOrDefault(key, Tally.NONE);
    Period period = Period.named(key.period());
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

  private Chart chart(String condition, String measure, int from, int quarters) {
    int charted = Math.min(quarters, CHARTED_QUARTERS);
    String name = findings.catalog().condition(condition).name();
    return new Chart(
        Chart.Kind.COLUMNS,
        name + ": " + findings.catalog().measure(measure).phrase(),
        "A column for each of the last "
            + charted
            + " final quarters, as high as the rate of "
            + name
            + ", with its 95 % interval as a line.",
        "Quarter in which the series ended",
        "Share of the assessed",
        List.of(
            new Chart.Line(
                CellFigures.RATE.title(),
                TITLE,
                from + quarters - charted,
                charted,
                PERIOD,
                CellFigures.RATE.title(),
                List.of(LadderTable.BELOW, LadderTable.ABOVE),
                false)));
  }
}

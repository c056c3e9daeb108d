package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The headline by final months, with limits that tell chance from change. */
final class MonthsPage {

  private static final String TITLE = "Months";
  private static final String MONTH = "Month";
  private static final String CENTRE = "Centre";
  private static final String LOW = "Limit from";
  private static final String HIGH = "Limit to";
  private static final List<String> FIGURES =
      List.of(CellFigures.ASSESSED.title(), CellFigures.IMPROVED.title());

  /** More months than this make a chart that cannot be read. */
  private static final int CHARTED = 48;

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Rule met means", Format.TEXT),
          new Column(MONTH, Format.IDENTIFIER),
          CellFigures.ASSESSED.column(),
          CellFigures.IMPROVED.column(),
          CellFigures.RATE.column(),
          new Column(CENTRE, Format.PERCENT),
          new Column(LOW, Format.PERCENT),
          new Column(HIGH, Format.PERCENT),
          new Column("Limits", Format.TEXT),
          new Column("Signal", Format.TEXT));

  private final Findings findings;
  private final Months months;
  private final Proof proof;

  MonthsPage(Findings findings, Months months, Proof proof) {
    this.findings = findings;
    this.months = months;
    this.proof = proof;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    headlines.forEach(
        (condition, id) -> {
          List<MonthPoint> points = months.of(new Group(clinic, condition, id));
          int from = rows.size();
          points.forEach(point -> rows.add(row(point)));
          if (!points.isEmpty() && !Double.isNaN(points.get(0).centre())) {
            String name = headlines.label(findings.catalog().condition(condition), id);
            charts.add(chart(name, from, points.size()));
          }
        });
    return new Page(
        TITLE,
        "The headline by final months: what is chance, and what may be a change",
        sentences(clinic),
        Table.of(TITLE, proof.columns(OWN, FIGURES), rows),
        new Charts(charts, true));
  }

  private static List<String> sentences(String clinic) {
    List<String> sentences = new ArrayList<>();
    sentences.add(ComparisonsPage.NOT_CAUSAL + " Final months only.");
    sentences.add(
        "Centre: the rate of the first "
            + Months.CENTRE_MONTHS
            + " months with an assessed patient; where there are fewer, there are neither limits"
            + " nor a chart. Limits: how far a month of so few patients jumps about by chance.");
    sentences.add(
        "Signal: above or below the limits; run: "
            + Months.RUN
            + " months or more in a row on one side of the centre. It says that something may have"
            + " changed, in whom is treated or scored too, and not what.");
    if (clinic.equals(CellKey.ALL_CLINICS)) {
      sentences.add("Only sources whose headline the measure is.");
    }
    return sentences;
  }

  private List<Value> row(MonthPoint point) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(point.group().condition()).name()));
    row.add(Value.of(point.group().measure()));
    row.add(Value.of(findings.catalog().measure(point.group().measure()).phrase()));
    row.add(Value.of(point.month().name()));
    row.add(Value.of(point.assessed()));
    row.add(Value.of(point.improved()));
    row.add(Value.of(point.rate()));
    row.add(Value.of(point.centre()));
    row.add(Value.of(point.limits().low()));
    row.add(Value.of(point.limits().high()));
    row.add(Value.of(point.limitsBy()));
    row.add(Value.of(point.signal()));
    row.addAll(proof.isFromPatients() ? proof(point) : List.of());
    return row;
  }

  private static List<Value> proof(MonthPoint point) {
    Group group = point.group();
    CellKey key =
        CellKey.overall(group.clinic(), group.condition(), group.measure())
            .during(point.month().name());
    PatientMatches rows = PatientMatches.of(key);
    return List.of(
        rows.recount(CellFigures.ASSESSED, point.assessed()),
        rows.recount(CellFigures.IMPROVED, point.improved()),
        Proof.tiesOut(FIGURES));
  }

  private static Chart chart(String name, int from, int months) {
    int charted = Math.min(months, CHARTED);
    int first = from + months - charted;
    return new Chart(
        Chart.Kind.LINES,
        name + ": month by month",
        "A line through the rates of the last "
            + charted
            + " final months, with a gap where nobody was assessed; a thin line at the centre and"
            + " dashed ones at the limits.",
        "Month in which the series ended",
        "Share of the assessed",
        Stream.of(CellFigures.RATE.title(), CENTRE, LOW, HIGH)
            .map(share -> line(share, first, charted))
            .toList());
  }

  private static Chart.Line line(String share, int from, int months) {
    boolean isLimit = !share.equals(CellFigures.RATE.title());
    return new Chart.Line(share, TITLE, from, months, MONTH, share, List.of(), isLimit);
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Value;

/** The headline by final months, with limits that tell chance from change. */
final class MonthsTable {

  private static final String TABLE = "Months";
  private static final List<String> FIGURES =
      List.of(CellFigures.ASSESSED.title(), CellFigures.IMPROVED.title());

  /** More months than this make a chart that cannot be read. */
  private static final int CHARTED = 36;

  private final Proof proof;
  private final List<Figure<MonthPoint>> figures;
  private final List<MonthPoint> rows = new ArrayList<>();

  MonthsTable(Findings findings, Proof proof) {
    this.proof = proof;
    this.figures =
        Figure.joined(List.of(findings.ofMeasure(MonthPoint::group), MonthPoint.FIGURES));
  }

  /** Adds a condition's final months; the picture of them where something can be seen in it. */
  Optional<Chart> add(String condition, List<MonthPoint> points) {
    int from = rows.size();
    rows.addAll(points);
    return isCharted(points) ? Optional.of(chart(condition, from, points)) : Optional.empty();
  }

  Block block(String clinic) {
    return new Block(
        "Final months: what is chance, and what may be a change",
        sentences(clinic),
        ChartPoints.beside(
            proof.table(TABLE, figures, rows, new Proof.Again<>(FIGURES, MonthsTable::proof)),
            rows.stream().map(MonthsTable::name).toList()));
  }

  /** Months of very few jump about so much that nothing can be seen: quarters show more. */
  private static boolean isCharted(List<MonthPoint> points) {
    return ChartPoints.canBeSeen(points.stream().map(MonthPoint::assessed).toList())
        && !Double.isNaN(points.get(0).centre());
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

  private static String name(MonthPoint point) {
    return ChartPoints.named(ChartPoints.words(point.month()), point.assessed());
  }

  private static Chart chart(String name, int from, List<MonthPoint> points) {
    int first = Math.max(0, points.size() - CHARTED);
    List<MonthPoint> drawn = points.subList(first, points.size());
    return new Chart(
        Chart.Kind.LINES,
        name + ": month by month",
        name
            + ": a line through the rates of "
            + drawn.size()
            + " final months, from "
            + name(drawn.get(0))
            + ", to "
            + name(drawn.get(drawn.size() - 1))
            + ", with a gap where nobody was assessed; a thin line at the centre, "
            + Wording.percent(drawn.get(0).centre())
            + ", and dashed ones at the limits. Months with a signal: "
            + drawn.stream().filter(point -> !point.signal().isEmpty()).count()
            + ".",
        "Month in which the series ended, n assessed",
        "Share of the assessed",
        MonthPoint.SHARES.stream()
            .map(share -> line(share.title(), from + first, drawn.size()))
            .toList());
  }

  private static Chart.Line line(String share, int from, int months) {
    boolean isLimit = !share.equals(CellFigures.RATE.title());
    return new Chart.Line(share, TABLE, from, months, ChartPoints.POINT, share, List.of(), isLimit);
  }
}

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
  private static final int CHARTED = 48;

  /** With fewer assessed in the median month, months are too thin for a chart. */
  private static final int THIN = 5;

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
    return isCharted(points)
        ? Optional.of(chart(condition, from, points.size()))
        : Optional.empty();
  }

  Block block(String clinic) {
    return new Block(
        "Final months: what is chance, and what may be a change",
        sentences(clinic),
        proof.table(TABLE, figures, rows, new Proof.Again<>(FIGURES, MonthsTable::proof)));
  }

  /** Months of very few jump about so much that nothing can be seen: quarters show more. */
  private static boolean isCharted(List<MonthPoint> points) {
    List<Long> assessed = points.stream().map(MonthPoint::assessed).sorted().toList();
    return !points.isEmpty()
        && !Double.isNaN(points.get(0).centre())
        && assessed.get(assessed.size() / 2) >= THIN;
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
        "Charts by month only where half of the final months or more have at least "
            + THIN
            + " assessed; the others are charted by quarter alone.");
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
        MonthPoint.SHARES.stream().map(share -> line(share.title(), first, charted)).toList());
  }

  private static Chart.Line line(String share, int from, int months) {
    boolean isLimit = !share.equals(CellFigures.RATE.title());
    return new Chart.Line(
        share, TABLE, from, months, MonthPoint.MONTH.title(), share, List.of(), isLimit);
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period.Grain;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;

/**
 * Trend: each condition's headline by year, quarter and month, what of it may be more than chance,
 * and pictures.
 */
final class TrendPage {

  private static final String TITLE = "Trend";

  /** More quarters than this make a chart that cannot be read. */
  private static final int CHARTED_QUARTERS = 12;

  private final Findings findings;
  private final Months months;
  private final PeriodsTable quarters;
  private final PeriodsTable everyMonth;
  private final MonthsTable finalMonths;
  private final MonthSignals signals = new MonthSignals();
  private final List<String> years = new ArrayList<>();
  private final List<String> fewYears = new ArrayList<>();
  private final List<LastYear> lastYears = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();

  TrendPage(Findings findings, Months months, Proof proof) {
    this.findings = findings;
    this.months = months;
    this.quarters = new PeriodsTable(findings, proof);
    this.everyMonth = new PeriodsTable(findings, proof);
    this.finalMonths = new MonthsTable(findings, proof);
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines, LastYears found) {
    headlines.forEach(
        (condition, id) ->
            add(
                CellKey.overall(clinic, condition, id),
                headlines.label(findings.catalog(), condition, id),
                found));
    return new Page(
            TITLE,
            "The headline by year, quarter and month: what is chance, and what may be a change",
            List.of(
                new Block(heading(), sentences(), quarters.table(TITLE), Charts.above(charts)),
                finalMonths.block(clinic),
                new Block(
                    "Every month, provisional ones among them",
                    List.of(),
                    everyMonth.table("EveryMonth"))))
        .printing(Printout.ONE_PAGE);
  }

  private void add(CellKey headline, String name, LastYears found) {
    found
        .of(headline)
        .ifPresent(
            year -> {
              if (year.isFew()) {
                fewYears.add(name);
              } else {
                years.add(year.sentence(name));
              }
              lastYears.add(year);
            });
    quarters.add(headline, Grain.YEAR);
    addQuarters(headline);
    everyMonth.add(headline, Grain.MONTH);
    List<MonthPoint> points =
        months.of(new Group(headline.clinic(), headline.condition(), headline.measure()));
    signals.add(name, points);
    finalMonths.add(name, points).ifPresent(charts::add);
  }

  private String heading() {
    int last = findings.lastFinalYear();
    List<String> words =
        lastYears.stream().filter(year -> year.year() == last).map(LastYear::word).toList();
    String compared =
        words.isEmpty()
            ? "Trend: there are no two final years to compare"
            : last
                + " against "
                + (last - 1)
                + ": better in "
                + Collections.frequency(words, LastYear.BETTER)
                + ", worse in "
                + Collections.frequency(words, LastYear.WORSE)
                + " of "
                + Wording.count(words.size(), "headline");
    return compared + "; " + signals.title();
  }

  private void addQuarters(CellKey headline) {
    int first = quarters.points().size();
    int end = first + quarters.add(headline, Grain.QUARTER);
    int from = Math.max(first, end - CHARTED_QUARTERS);
    List<PeriodsTable.Point> drawn = List.copyOf(quarters.points().subList(from, end));
    if (ChartPoints.canBeSeen(drawn.stream().map(point -> point.ladder().assessed()).toList())) {
      charts.add(chart(headline, from, drawn));
    }
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>(years);
    if (!fewYears.isEmpty()) {
      sentences.add(
          "Too few assessed in either year to tell: " + String.join(", ", fewYears) + ".");
    }
    sentences.add(
        "Better or worse is said only where the 95 % interval of the difference between the two years"
            + " leaves out 0; else it cannot be told.");
    sentences.addAll(signals.sentences());
    sentences.add(
        "A chart is drawn by quarter, and by month, where half of the final ones or more have at least "
            + ChartPoints.THIN
            + " assessed: of fewer nothing can be seen.");
    sentences.add(
        "A patient stands in the period in which the series ended, once in each: periods do not"
            + " add up to all dates.");
    sentences.add(
        "Provisional: series that ended in the period may still be open, or their final scores"
            + " still to come; charts leave such quarters out. Small numbers jump about by chance:"
            + " look at the intervals.");
    return sentences;
  }

  private Chart chart(CellKey headline, int from, List<PeriodsTable.Point> drawn) {
    String name = findings.catalog().condition(headline.condition()).name();
    String phrase = findings.catalog().measure(headline.measure()).phrase();
    return new Chart(
        Chart.Kind.COLUMNS,
        name + ": " + phrase,
        name
            + ", "
            + phrase
            + ": a column for each of the last "
            + drawn.size()
            + " final quarters, as high as the rate, with its 95 % interval as a line. "
            + String.join("; ", drawn.stream().map(PeriodsTable.Point::said).toList())
            + ".",
        "Quarter in which the series ended, n assessed",
        "Share of the assessed",
        List.of(
            new Chart.Line(
                CellFigures.RATE.title(),
                TITLE,
                from,
                drawn.size(),
                ChartPoints.POINT,
                CellFigures.RATE.title(),
                List.of(LadderTable.BELOW, LadderTable.ABOVE),
                false)));
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Each condition's headline: the ladder, the three rates with their interval, and a picture. */
final class SummaryPage {

  static final String TITLE = "Summary";

  private static final List<Column> OWN =
      List.of(new Column("Condition", Format.TEXT), new Column("Measure", Format.TEXT));

  /** What a bar is drawn of. */
  private record Bar(String label, Ladder ladder) {

    String point() {
      return ChartPoints.named(label, ladder.assessed());
    }

    String said() {
      return ChartPoints.said(label, ladder);
    }
  }

  private final Findings findings;
  private final Proof proof;
  private final PatientLinks links;

  SummaryPage(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
    this.links = new PatientLinks(findings.words(), proof);
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    headlines.forEach(
        (condition, id) ->
            findings
                .overall(clinic, condition, id)
                .ifPresent(
                    tally -> {
                      String label = headlines.label(findings.catalog(), condition, id);
                      rows.add(row(label, CellKey.overall(clinic, condition, id), tally));
                      bars.add(new Bar(label, tally.ladder()));
                    }));
    return new Page(
            TITLE,
            "How many got better, condition by condition",
            sentences(),
            ChartPoints.beside(
                Table.of(TITLE, columns(), rows), bars.stream().map(Bar::point).toList()),
            bars.stream().noneMatch(bar -> bar.ladder().assessed() > 0)
                ? Charts.NONE
                : new Charts(List.of(chart(bars)), Charts.Place.UNDER_TABLE))
        .printing(Printout.ONE_PAGE);
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Rate: of the assessed, those with a final score, how many did what the measure says. The line at each bar is its"
            + " 95 % interval.");
    sentences.add(
        "Missing as not met and missing as met are the bounds between which the rate lies, whatever"
            + " the missing final scores would have been.");
    sentences.addAll(links.sentences());
    return sentences;
  }

  private List<Column> columns() {
    return Stream.of(LadderTable.columns(OWN, proof), LadderTable.whiskers(), links.columns())
        .flatMap(List::stream)
        .toList();
  }

  private List<Value> row(String label, CellKey key, Tally tally) {
    Measure measure = findings.catalog().measure(key.measure());
    List<Value> own = List.of(Value.of(label), Value.of(measure.phrase()));
    return Stream.of(
            LadderTable.row(own, key, tally, proof),
            LadderTable.whiskers(tally.ladder()),
            links.values(key, tally.ladder()))
        .flatMap(List::stream)
        .toList();
  }

  private static Chart chart(List<Bar> bars) {
    return chart(
        "A bar for each row of the table, as long as its rate, with its 95 % interval as a line. "
            + bars.stream().map(Bar::said).collect(Collectors.joining("; "))
            + ".",
        bars.size());
  }

  /** The picture of a summary whose first rows, so many, have a rate to draw. */
  static Chart chart(String description, int rows) {
    return new Chart(
        Chart.Kind.BARS,
        "Share that got better, of the patients with a final score",
        description,
        ChartPoints.POINT,
        "Share of the assessed",
        List.of(
            new Chart.Line(
                CellFigures.RATE.title(),
                TITLE,
                0,
                rows,
                ChartPoints.POINT,
                CellFigures.RATE.title(),
                List.of(LadderTable.BELOW, LadderTable.ABOVE),
                false)));
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clinicoutcomes.disclosure.SharedFigures;
import org.clinicoutcomes.disclosure.SharedLadder;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The pages with figures of a shareable workbook, of one clinic or of all. */
final class SharedPages {

  private static final String HOW_TO_READ =
      "Counts are rounded to the nearest 5, rates come from the rounded counts. Hidden: a small count,"
          + " or one that would give a small count away. 0 is nobody; an empty rate is one of nobody.";

  private static final Column CONDITION = new Column("Condition", Format.TEXT);
  private static final Column MEANS = new Column("Measure", Format.TEXT);

  private final SharedFigures figures;
  private final MeasureCatalog catalog;
  private final String clinic;
  private final List<SourceResult> sources;
  private final Headlines headlines;

  /**
   * @param clinic its name in the report, or {@code ALL}
   * @param sources those that the clinic's figures come from
   */
  SharedPages(SharedFigures figures, String clinic, List<SourceResult> sources) {
    this.figures = figures;
    this.catalog = figures.scope().catalog();
    this.clinic = clinic;
    this.sources = sources;
    this.headlines = Headlines.of(sources);
  }

  /** A sentence for each headline, over the final years. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    headlines.forEach(
        (condition, id) ->
            sentences.add(
                SharedSentence.of(
                    catalog.condition(condition),
                    catalog.measure(id),
                    ladder(condition, id, SharedFigures.TOTAL))));
    return sentences;
  }

  /** The headlines over all final years, and under them by year. */
  Page summary() {
    return new Page(
        SharedSummary.TITLE,
        "How many got better, condition by condition; under it by year",
        List.of(overall(), years()));
  }

  private Block overall() {
    List<SharedSummary.Row> rows = new ArrayList<>();
    headlines.forEach(
        (condition, id) ->
            rows.add(
                new SharedSummary.Row(
                    catalog.condition(condition).name(),
                    headlines.label(catalog, condition, id),
                    catalog.measure(id),
                    ladder(condition, id, SharedFigures.TOTAL))));
    return new SharedSummary(rows)
        .block(
            List.of(CONDITION, MEANS),
            List.of(
                "Each condition's headline over all final years: patients whose first series of a year"
                    + " ended in it, those with a starting score high enough to judge (eligible),"
                    + " those of them with a final score (assessed), and those of them who met the"
                    + " rule.",
                HOW_TO_READ));
  }

  private Block years() {
    List<List<Value>> rows = new ArrayList<>();
    headlines.forEach(
        (condition, id) -> {
          figures.scope().years().forEach(year -> addYear(rows, condition, id, year));
          rows.add(row(condition, id, SharedFigures.TOTAL));
        });
    return new Block(
        "Years: the headline by year, and their total",
        List.of(
            "Final years only. A patient counts once in each year in which a series ended, so the"
                + " total can count a patient twice. A year that is left out has nobody."),
        Table.of(
            "Years",
            SharedCells.ladder(
                List.of(
                    CONDITION,
                    new Column("Measure", Format.CODE),
                    new Column("Year", Format.IDENTIFIER))),
            rows));
  }

  private void addYear(List<List<Value>> rows, String condition, String id, String year) {
    if (ladder(condition, id, year).treated().orElse(1) > 0) {
      rows.add(row(condition, id, year));
    }
  }

  private List<Value> row(String condition, String id, String period) {
    return SharedCells.ladder(
        List.of(Value.of(catalog.condition(condition).name()), Value.of(id), Value.of(period)),
        ladder(condition, id, period));
  }

  /** The same patients under every definition. */
  Page definitions() {
    List<List<Value>> rows = new ArrayList<>();
    for (String condition : headlines.conditions()) {
      sources.stream()
          .flatMap(source -> source.inForce().getOrDefault(condition, new TreeSet<>()).stream())
          .distinct()
          .sorted()
          .forEach(id -> rows.add(row(condition, catalog.measure(id))));
    }
    return new Page(
            "Definitions",
            "The same patients under every published definition in force",
            List.of(
                "A row per condition and measure, over all final years. Where a measure says got worse,"
                    + " Did so counts those who did.",
                HOW_TO_READ),
            Table.of("Definitions", SharedCells.outcome(List.of(CONDITION, MEANS)), rows))
        .headed("The same patients by " + Wording.count(rows.size(), "published definition"));
  }

  private List<Value> row(String condition, Measure measure) {
    return SharedCells.outcome(
        List.of(Value.of(catalog.condition(condition).name()), Value.of(measure.phrase())),
        ladder(condition, measure.id(), SharedFigures.TOTAL));
  }

  private SharedLadder ladder(String condition, String id, String period) {
    return figures.ladder(CellKey.overall(clinic, condition, id).during(period));
  }
}

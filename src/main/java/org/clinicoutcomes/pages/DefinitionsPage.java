package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The same patients under every definition in force: a row per condition and measure. */
final class DefinitionsPage {

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.TEXT),
          new Column("Headline", Format.TEXT),
          new Column("In short", Format.TEXT));

  private static final Column SOURCE = new Column("Source", Format.PROSE);

  private final Findings findings;
  private final Proof proof;

  DefinitionsPage(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    Comparator<CellKey> headlinesFirst =
        Comparator.comparing(CellKey::condition)
            .thenComparing(
                key -> headlines.contains(key.condition(), key.measure()),
                Comparator.reverseOrder())
            .thenComparing(CellKey::measure);
    SortedMap<CellKey, Tally> ordered = new TreeMap<>(headlinesFirst);
    ordered.putAll(findings.overall(clinic));
    List<List<Value>> rows = new ArrayList<>();
    ordered.forEach(
        (key, tally) ->
            rows.add(row(key, tally, headlines.contains(key.condition(), key.measure()))));
    return new Page(
        "Definitions",
        "The same patients under every published definition in force",
        List.of(
            "A row per condition and definition, each condition's headline first.",
            "Rows differ because definitions differ in two things: the entry rule decides who can be"
                + " judged (Eligible), the rule who of them counts (Did so). So both parts of a rate"
                + " change.",
            "Where a definition says got worse, Did so counts those who did."),
        Table.of("Definitions", columns(), rows));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(LadderTable.columnsWithMeans(OWN, Proof.NONE));
    columns.add(SOURCE);
    columns.addAll(proof.columns());
    return columns;
  }

  private List<Value> row(CellKey key, Tally tally, boolean headline) {
    Measure measure = findings.catalog().measure(key.measure());
    List<Value> row =
        new ArrayList<>(
            LadderTable.rowWithMeans(own(key, measure, headline), key, tally, Proof.NONE));
    row.add(Value.of(measure.citation()));
    row.addAll(proof.values(key, tally.ladder()));
    return row;
  }

  private List<Value> own(CellKey key, Measure measure, boolean headline) {
    return List.of(
        Value.of(findings.catalog().condition(key.condition()).name()),
        Value.of(measure.phrase()),
        Value.of(headline ? "headline" : ""),
        Value.of(RuleWording.of(measure)));
  }
}

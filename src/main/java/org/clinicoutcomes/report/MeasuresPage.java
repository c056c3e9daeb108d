package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Tally;

/** The same patients under every definition in force: a row per condition and measure. */
final class MeasuresPage {

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Headline", Format.TEXT),
          new Column("Rule met means", Format.TEXT));

  private final Findings findings;
  private final Proof proof;

  MeasuresPage(Findings findings, Proof proof) {
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
            rows.add(
                LadderTable.rowWithMeans(
                    own(key, headlines.contains(key.condition(), key.measure())),
                    key,
                    tally,
                    proof)));
    return new Page(
        "Measures",
        "The same patients under every published definition in force",
        List.of(
            "A row per condition and measure, each condition's headline first. Rates by different"
                + " measures answer different questions.",
            "Where a measure says got worse, rule met counts those who did."),
        Table.of("Measures", LadderTable.columnsWithMeans(OWN, proof), rows));
  }

  private List<Value> own(CellKey key, boolean headline) {
    Measure measure = findings.catalog().measure(key.measure());
    return List.of(
        Value.of(findings.catalog().condition(key.condition()).name()),
        Value.of(measure.id()),
        Value.of(headline ? "headline" : ""),
        Value.of(measure.phrase()));
  }
}

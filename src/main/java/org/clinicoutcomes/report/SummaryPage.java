package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Tally;

/** The first page: each condition's headline in a sentence, and every measure's ladder. */
final class SummaryPage {

  /** What a rate from records can and cannot say; on every first page. */
  static final String BEFORE_AND_AFTER =
      "Before and after, without a control group: includes the natural course and regression to the"
          + " mean.";

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Headline", Format.TEXT),
          new Column("Rule met means", Format.TEXT));

  private final Findings findings;

  SummaryPage(Findings findings) {
    this.findings = findings;
  }

  /**
   * The page of one clinic, or of all.
   *
   * @param headlines ids of the headlines by condition, several where sources differ
   * @param about sentences on whom the page is about, said first
   */
  Page of(String clinic, SortedMap<String, List<String>> headlines, List<String> about) {
    SortedMap<CellKey, Tally> cells = findings.overall(clinic);
    List<String> sentences = new ArrayList<>(about);
    headlines.forEach((condition, ids) -> ids.forEach(id -> add(sentences, condition, id, cells)));
    if (cells.isEmpty()) {
      sentences.add(
          "No first series ended up to " + findings.asOf() + ": there is no rate to give.");
    }
    sentences.add(BEFORE_AND_AFTER);
    return new Page("Summary", sentences, table(cells, headlines));
  }

  private void add(List<String> sentences, String condition, String id, Map<CellKey, Tally> cells) {
    cells.forEach(
        (key, tally) -> {
          if (key.condition().equals(condition) && key.measure().equals(id)) {
            sentences.add(
                HeadlineSentence.of(
                    findings.catalog().condition(condition),
                    findings.catalog().measure(id),
                    tally));
          }
        });
  }

  private Table table(SortedMap<CellKey, Tally> cells, SortedMap<String, List<String>> headlines) {
    Predicate<CellKey> isHeadline =
        key -> headlines.getOrDefault(key.condition(), List.of()).contains(key.measure());
    Comparator<CellKey> headlinesFirst =
        Comparator.comparing(CellKey::condition)
            .thenComparing(isHeadline::test, Comparator.reverseOrder())
            .thenComparing(CellKey::measure);
    SortedMap<CellKey, Tally> ordered = new TreeMap<>(headlinesFirst);
    ordered.putAll(cells);
    List<List<Value>> rows = new ArrayList<>();
    ordered.forEach(
        (key, tally) -> rows.add(LadderTable.row(own(key, isHeadline.test(key)), tally)));
    return Table.of("Summary", LadderTable.columns(OWN), rows);
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

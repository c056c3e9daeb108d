package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Response by group: each condition's headline by what patients share, by course in each year. */
final class GroupsPage {

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.CODE),
          new Column("Group by", Format.TEXT),
          new Column("Group", Format.TEXT),
          new Column("Period", Format.IDENTIFIER));

  /**
   * A clinician's rows are looked for most and stand on top. Else what is grouped by comes first,
   * so that the groups of one kind stand under each other.
   */
  private static final Comparator<CellKey> BY_GROUP =
      Comparator.comparing((CellKey key) -> !key.stratum().equals(Stratum.CLINICIAN))
          .thenComparing(CellKey::condition)
          .thenComparing(CellKey::measure)
          .thenComparing(CellKey::stratum)
          .thenComparing(CellKey::period)
          .thenComparing(CellKey::value, CodePoints.ORDER);

  private final Findings findings;
  private final Proof proof;
  private final PatientLinks links;

  GroupsPage(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
    this.links = new PatientLinks(findings.words(), proof);
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    SortedMap<CellKey, Tally> groups = new TreeMap<>(BY_GROUP);
    findings
        .of(Families.CELLS, clinic)
        .forEach(
            (key, tally) -> {
              boolean isGroup = !key.stratum().equals(Stratum.ALL.name());
              if (isGroup && headlines.contains(key.condition(), key.measure())) {
                groups.put(key, tally);
              }
            });
    List<List<Value>> rows = new ArrayList<>();
    groups.forEach((key, tally) -> rows.add(row(key, tally)));
    return new Page(
        "Groups",
        "The headline by drug, route, age, severity and other groups",
        sentences(),
        Table.of("Groups", columns(), rows));
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Each condition's headline measure; for all patients together the others stand on"
            + " Definitions.");
    sentences.add(
        "A patient stands in each year for the first series that ended in it, so years do not add up"
            + " to all dates.");
    sentences.add(
        "On top a row for each clinician and condition. Describes what was recorded; not a causal"
            + " comparison. Clinicians are never ranked.");
    sentences.addAll(links.sentences());
    return sentences;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(LadderTable.columns(OWN, proof));
    columns.addAll(links.columns());
    return columns;
  }

  private List<Value> row(CellKey key, Tally tally) {
    List<Value> row = new ArrayList<>(LadderTable.row(own(key), key, tally, proof));
    row.addAll(links.values(key, tally.ladder()));
    return row;
  }

  private List<Value> own(CellKey key) {
    boolean isName = key.stratum().equals(Stratum.CLINICIAN);
    return List.of(
        Value.of(findings.catalog().condition(key.condition()).name()),
        Value.of(key.measure()),
        Value.of(findings.words().of(key.stratum())),
        Value.of(isName ? key.value() : findings.words().of(key.value())),
        Value.of(key.period()));
  }
}

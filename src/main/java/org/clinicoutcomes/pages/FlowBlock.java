package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Patient flow: from every patient with a session, step by step, to those in the rate. */
final class FlowBlock {

  private static final List<String> TITLES = FlowStep.ALL.stream().map(FlowStep::title).toList();

  private static final List<Column> OWN =
      Stream.concat(
              Stream.of(new Column("Condition", Format.TEXT), new Column("Headline", Format.TEXT)),
              TITLES.stream().map(title -> new Column(title, Format.COUNT)))
          .toList();

  private final Findings findings;
  private final Proof proof;

  FlowBlock(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** That of one clinic, or of all. */
  Block of(String clinic, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    findings
        .of(Families.FLOW, clinic)
        .forEach((group, tally) -> rows.add(row(group, tally, headlines.of(group.condition()))));
    return new Block(
        "Flow",
        List.of(
            "A patient course is a patient treated for a condition: whoever is treated for two counts in"
                + " both rows. Treated = patients, less those still in their first series, less those with"
                + " maintenance only.",
            "Eligible = treated, less those without a starting score (never scored, scored too early,"
                + " or only after the first session), less those below entry.",
            "Assessed = eligible, less those without a final score. Rungs are those of each"
                + " condition's headline"
                + (proof == Proof.NONE ? ", in each source its own." : ".")),
        Table.of("Flow", proof.columns(OWN, TITLES), rows));
  }

  private List<Value> row(Group group, FlowTally tally, List<String> headlines) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(findings.words().of(headlines)));
    FlowStep.ALL.forEach(step -> row.add(step.of(tally)));
    if (proof.isFromPatients()) {
      FlowStep.ALL.forEach(step -> row.add(step.recount(group.condition(), tally)));
      row.add(Proof.tiesOut(TITLES));
    }
    return row;
  }
}

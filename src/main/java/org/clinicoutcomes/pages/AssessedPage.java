package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.Contrast;
import org.clinicoutcomes.figures.EndScoreTally;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Those in the rate beside those who lack a final score: how far do they differ? */
final class AssessedPage {

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("What", Format.TEXT),
          new Column("Group", Format.TEXT),
          new Column(AssessedProof.ASSESSED, Format.COUNT),
          new Column(AssessedProof.MISSING, Format.COUNT),
          new Column(AssessedProof.OF_ASSESSED, Format.COUNT),
          new Column("Share of assessed", Format.PERCENT),
          new Column(AssessedProof.OF_MISSING, Format.COUNT),
          new Column("Share of the others", Format.PERCENT),
          new Column("Difference of shares", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column("Mean of assessed", Format.FIGURE),
          new Column("SD of assessed", Format.FIGURE),
          new Column("Mean of the others", Format.FIGURE),
          new Column("SD of the others", Format.FIGURE),
          new Column("Difference of means", Format.FIGURE),
          new Column("Difference in SDs", Format.FIGURE));

  private final Findings findings;
  private final Proof proof;

  AssessedPage(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    SortedMap<Group, EndScoreTally> tallies =
        new TreeMap<>(findings.of(Families.END_SCORES, clinic));
    tallies.keySet().removeIf(group -> !headlines.contains(group.condition(), group.measure()));
    List<List<Value>> rows = new ArrayList<>();
    tallies.forEach(
        (group, tally) ->
            tally.contrasts().forEach(contrast -> rows.add(row(group, contrast, headlines))));
    return new Page(
        "Assessed or not",
        "Whether those without a final score differ from those in the rate",
        sentences(tallies, headlines),
        Table.of("Assessed", proof.columns(OWN, AssessedProof.FIGURES), rows));
  }

  private List<String> sentences(SortedMap<Group, EndScoreTally> tallies, Headlines headlines) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Patients whose starting score can be judged: those with a final score, whom the rate is"
            + " about, beside those without.");
    sentences.add(
        "The more they differ, the less the rate says of everybody. Difference in SDs: that of the means"
            + " in standard deviations; beyond 0.1 either way it is often called a difference.");
    List<String> few =
        tallies.entrySet().stream()
            .filter(entry -> isSmall(entry.getValue()))
            .map(entry -> label(entry.getKey(), headlines))
            .toList();
    if (!few.isEmpty()) {
      sentences.add(
          "Fewer than "
              + findings.comparison().comparedAssessed()
              + " patients with or without a final score, so that they differ by chance: "
              + String.join(", ", few)
              + ".");
    }
    return sentences;
  }

  /** Small groups differ by chance. */
  private boolean isSmall(EndScoreTally tally) {
    int fewest = findings.comparison().comparedAssessed();
    return tally.assessed().patients() < fewest || tally.missing().patients() < fewest;
  }

  private String label(Group group, Headlines headlines) {
    return headlines.label(findings.catalog().condition(group.condition()), group.measure());
  }

  private List<Value> row(Group group, Contrast contrast, Headlines headlines) {
    Contrast.Side assessed = contrast.assessed();
    Contrast.Side missing = contrast.missing();
    boolean isMean = contrast.value().equals(Contrast.MEAN);
    List<Value> row = new ArrayList<>();
    row.add(Value.of(label(group, headlines)));
    row.add(Value.of(contrast.item().replace('_', ' ')));
    row.add(Value.of(contrast.value()));
    row.add(Value.of(assessed.patients()));
    row.add(Value.of(missing.patients()));
    row.add(Value.of(assessed.count()));
    row.add(isMean ? Value.BLANK : Value.of(assessed.figure()));
    row.add(Value.of(missing.count()));
    row.add(isMean ? Value.BLANK : Value.of(missing.figure()));
    row.add(isMean ? Value.BLANK : Value.of(contrast.difference()));
    row.add(Value.of(contrast.limits().low()));
    row.add(Value.of(contrast.limits().high()));
    row.add(isMean ? Value.of(assessed.figure()) : Value.BLANK);
    row.add(Value.of(assessed.deviation()));
    row.add(isMean ? Value.of(missing.figure()) : Value.BLANK);
    row.add(Value.of(missing.deviation()));
    row.add(isMean ? Value.of(contrast.difference()) : Value.BLANK);
    row.add(Value.of(contrast.inDeviations()));
    row.addAll(proof.isFromPatients() ? AssessedProof.of(group, contrast) : List.of());
    return row;
  }
}

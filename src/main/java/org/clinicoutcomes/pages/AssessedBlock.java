package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.clinicoutcomes.figures.Contrast;
import org.clinicoutcomes.figures.EndScoreFigures;
import org.clinicoutcomes.figures.EndScoreFigures.Row;
import org.clinicoutcomes.figures.EndScoreTally;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Figure;

/** Those in the rate beside those who lack a final score: how far do they differ? */
final class AssessedBlock {

  /** A column holds shares or means, as a row does. */
  private static final List<Figure<Contrast>> FIGURES =
      Figure.joined(
          List.of(
              List.of(Figure.text("", "What", of -> of.item().replace('_', ' '))),
              told("value", "assessed_patients", "missing_patients", "assessed_count"),
              List.of(share("Share of assessed", of -> of.assessed().figure())),
              told("missing_count"),
              List.of(
                  share("Share of the others", of -> of.missing().figure()),
                  share("Difference of shares", Contrast::difference)),
              told("low", "high"),
              List.of(mean("Mean of assessed", of -> of.assessed().figure())),
              told("assessed_sd"),
              List.of(mean("Mean of the others", of -> of.missing().figure())),
              told("missing_sd"),
              List.of(mean("Difference of means", Contrast::difference)),
              told("difference_in_sd")));

  private final Findings findings;
  private final Proof proof;

  AssessedBlock(Findings findings, Proof proof) {
    this.findings = findings;
    this.proof = proof;
  }

  /** That of one clinic, or of all. */
  Block of(String clinic, Headlines headlines) {
    SortedMap<Group, EndScoreTally> tallies =
        new TreeMap<>(findings.of(Families.END_SCORES, clinic));
    tallies.keySet().removeIf(group -> !headlines.contains(group.condition(), group.measure()));
    List<Row> rows = new ArrayList<>();
    tallies.forEach((group, tally) -> EndScoreFigures.rows(group, tally).forEach(rows::add));
    Figure<Row> condition = Figure.text("", "Condition", row -> label(row.group(), headlines));
    return new Block(
        "Assessed or not: do those without a final score differ from those in the rate?",
        sentences(tallies, headlines),
        proof.table(
            "Assessed",
            Figure.joined(List.of(List.of(condition), Figure.of(FIGURES, Row::contrast))),
            rows,
            new Proof.Again<>(AssessedProof.TITLES, AssessedProof::of)));
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
    return headlines.label(findings.catalog(), group.condition(), group.measure());
  }

  /** Some of the declared figures. */
  static List<Figure<Contrast>> told(String... codes) {
    return Figure.chosen(EndScoreFigures.FIGURES, codes);
  }

  private static Figure<Contrast> share(String title, ToDoubleFunction<Contrast> of) {
    return Figure.share("", title, of).where(contrast -> !contrast.isMean());
  }

  private static Figure<Contrast> mean(String title, ToDoubleFunction<Contrast> of) {
    return Figure.number("", title, of).where(Contrast::isMean);
  }
}

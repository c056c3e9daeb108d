package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Comparison;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.comparison.Comparisons;
import org.clinicoutcomes.comparison.Side;
import org.clinicoutcomes.comparison.SideCounts;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;

/** Drugs, routes and clinics set against each other, or why that would mislead. */
final class ComparisonsPage {

  /** What every comparison describes, and what it does not. */
  static final String NOT_CAUSAL = "Describes what was recorded; not a causal comparison.";

  private static final List<Figure<Comparison>> COUNTS =
      List.of(
          SideCounts.ASSESSED.of(of -> of.side().counts()),
          SideCounts.IMPROVED.of(of -> of.side().counts()),
          Comparison.ofOther(SideCounts.ASSESSED),
          Comparison.ofOther(SideCounts.IMPROVED));
  private static final List<String> PROVED = COUNTS.stream().map(Figure::title).toList();

  private static final Figure<Comparison> RATE = SideCounts.RATE.of(of -> of.side().counts());

  /** Two rates side by side are a comparison: where none is made, they are left out too. */
  private static final List<Figure<Comparison>> FIGURES =
      Figure.joined(
          List.of(
              COUNTS.subList(0, 2),
              List.of(RATE.where(Comparison::isMade)),
              COUNTS.subList(2, COUNTS.size()),
              List.of(Comparison.ofOther(SideCounts.RATE).where(Comparison::isMade)),
              Comparison.DIFFERENCE,
              Comparison.STANDARDISED,
              List.of(Figure.prose("", "Not compared because", ComparisonsPage::why))));

  private final Findings findings;
  private final Comparisons comparisons;
  private final Proof proof;

  ComparisonsPage(Findings findings, Comparisons comparisons, Proof proof) {
    this.findings = findings;
    this.comparisons = comparisons;
    this.proof = proof;
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic, Headlines headlines) {
    List<Comparison> all = new ArrayList<>();
    headlines.forEach(
        (condition, id) -> all.addAll(comparisons.of(new Group(clinic, condition, id))));
    all.sort(Comparator.comparing(Comparison::isMade).reversed());
    return new Page(
            "Comparisons",
            "The headline by drug, route and clinic, side against side, or why not",
            sentences(clinic),
            proof.table(
                "Comparisons",
                Figure.joined(List.of(findings.ofMeasure(Comparison::group), sides(), FIGURES)),
                all,
                new Proof.Again<>(PROVED, ComparisonsPage::proof)))
        .headed(heading(all));
  }

  private static String heading(List<Comparison> all) {
    List<Interval> made =
        all.stream().filter(Comparison::isMade).map(Comparison::interval).toList();
    if (made.isEmpty()) {
      return all.isEmpty()
          ? "Comparisons: there are no two sides to set against each other"
          : "None of " + Wording.count(all.size(), "comparison") + " could be made";
    }
    long different = made.stream().filter(of -> of.low() > 0 || of.high() < 0).count();
    return made.size()
        + " of "
        + Wording.count(all.size(), "comparison")
        + " could be made; in "
        + (different == 0 ? "none" : different)
        + " the interval of the difference leaves out 0";
  }

  private List<Figure<Comparison>> sides() {
    return List.of(
        Figure.text("", "By", Comparison::by),
        Figure.text("", "Side", of -> name(of, of.side())),
        Figure.text("", "Other side", of -> name(of, of.other())));
  }

  /** A clinic's name is its own, whatever code it may look like. */
  private String name(Comparison of, Side side) {
    return of.by().equals(Comparisons.CLINIC) ? side.name() : findings.words().of(side.name());
  }

  private List<String> sentences(String clinic) {
    List<String> sentences = new ArrayList<>();
    sentences.add(NOT_CAUSAL + " Who got which drug or route was not left to chance.");
    sentences.add(
        "Difference: the side's rate less the other's, in percentage points. Standardised: the same,"
            + " as if both sides had the same mix of severities at the start; left out: the assessed"
            + " whose severity the other side does not have.");
    sentences.add(guard(findings.comparison()));
    if (clinic.equals(CellKey.ALL_CLINICS)) {
      sentences.add(
          "Only sources whose headline the measure is. A clinic's other side, rest, is all other"
              + " clinics. Clinicians are never compared.");
    }
    return sentences;
  }

  private static String guard(ComparisonRules rules) {
    return "No comparison is made where a side has fewer than "
        + rules.comparedAssessed()
        + " assessed, where completeness differs by more than "
        + rules.completenessApart()
        + " points, or where mean starting scores differ by more than "
        + rules.baselinesApart()
        + " % of a standard deviation: these rows come last.";
  }

  private static String why(Comparison of) {
    return of.isMade()
        ? of.standardisedWithheld().stream()
            .map(reason -> "not standardised: " + reason)
            .findFirst()
            .orElse("")
        : String.join("; ", of.withheld());
  }

  private static List<Value> proof(Comparison of) {
    return Stream.concat(
            Stream.of(of.side(), of.other()).flatMap(side -> recounts(of, side)),
            Stream.of(Proof.tiesOut(PROVED)))
        .toList();
  }

  private static Stream<Value> recounts(Comparison of, Side side) {
    Group group = of.group();
    CellKey key =
        new CellKey(
            group.clinic(),
            Period.ALL.name(),
            group.condition(),
            of.by(),
            side.name(),
            group.measure());
    PatientMatches rows = PatientMatches.of(key);
    return Stream.of(
        rows.recount(CellFigures.ASSESSED, side.counts().assessed()),
        rows.recount(CellFigures.IMPROVED, side.counts().improved()));
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Comparison;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.comparison.Comparisons;
import org.clinicoutcomes.comparison.Side;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.Interval;
import org.clinicoutcomes.statistics.StandardisedDifference;

/** Drugs, routes and clinics set against each other, or why that would mislead. */
final class ComparisonsPage {

  /** What every comparison describes, and what it does not. */
  static final String NOT_CAUSAL = "Describes what was recorded; not a causal comparison.";

  private static final String OTHER_ASSESSED = "Other assessed";
  private static final String OTHER_RULE_MET = "Other rule met";
  private static final List<String> FIGURES =
      List.of(
          CellFigures.ASSESSED.title(),
          CellFigures.IMPROVED.title(),
          OTHER_ASSESSED,
          OTHER_RULE_MET);

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("By", Format.TEXT),
          new Column("Side", Format.TEXT),
          new Column("Other side", Format.TEXT),
          CellFigures.ASSESSED.column(),
          CellFigures.IMPROVED.column(),
          CellFigures.RATE.column(),
          new Column(OTHER_ASSESSED, Format.COUNT),
          new Column(OTHER_RULE_MET, Format.COUNT),
          new Column("Other rate", Format.PERCENT),
          new Column("Difference", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("95 % to", Format.PERCENT),
          new Column("Standardised", Format.PERCENT),
          new Column("Standardised from", Format.PERCENT),
          new Column("Standardised to", Format.PERCENT),
          new Column("Left out", Format.PERCENT),
          new Column("Not compared because", Format.PROSE));

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
        Table.of("Comparisons", proof.columns(OWN, FIGURES), all.stream().map(this::row).toList()));
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
        + rules.fewestAssessed()
        + " assessed, where completeness differs by more than "
        + rules.completenessPoints()
        + " points, or where mean baselines differ by more than "
        + rules.baselinePercent()
        + " % of a standard deviation: these rows come last.";
  }

  private List<Value> row(Comparison of) {
    Interval interval = of.interval();
    StandardisedDifference standardised = of.standardised();
    List<Value> row = new ArrayList<>();
    row.add(Value.of(findings.catalog().condition(of.group().condition()).name()));
    row.add(Value.of(of.group().measure()));
    row.add(Value.of(of.by()));
    row.add(Value.of(of.side().name()));
    row.add(Value.of(of.other().name()));
    row.addAll(counts(of, of.side()));
    row.addAll(counts(of, of.other()));
    row.add(Value.of(of.difference()));
    row.add(Value.of(interval.low()));
    row.add(Value.of(interval.high()));
    row.add(Value.of(standardised.difference()));
    row.add(Value.of(standardised.interval().low()));
    row.add(Value.of(standardised.interval().high()));
    row.add(Value.of(standardised.leftOutShare()));
    row.add(Value.of(why(of)));
    row.addAll(proof.isFromPatients() ? proof(of) : List.of());
    return row;
  }

  /** Two rates side by side are a comparison: where none is made, they are left out too. */
  private static List<Value> counts(Comparison of, Side side) {
    return List.of(
        Value.of(side.counts().assessed()),
        Value.of(side.counts().improved()),
        of.isMade() ? Value.of(side.counts().rate()) : Value.BLANK);
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
            Stream.of(Proof.tiesOut(FIGURES)))
        .toList();
  }

  private static Stream<Value> recounts(Comparison of, Side side) {
    Group group = of.group();
    CellKey key =
        new CellKey(
            group.clinic(), "all", group.condition(), of.by(), side.name(), group.measure());
    PatientMatches rows = PatientMatches.of(key);
    return Stream.of(
        rows.recount(CellFigures.ASSESSED, side.counts().assessed()),
        rows.recount(CellFigures.IMPROVED, side.counts().improved()));
  }
}

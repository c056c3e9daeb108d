package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.MissingScores;
import org.clinicoutcomes.figures.MissingScores.Kind;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Missing scores by their effect: how far they leave each headline open, the widest first. */
final class MissingPage {

  private static final String MISSING = "Missing";
  private static final String OF = "Of patients";
  private static final List<String> FIGURES = List.of(MISSING, OF, CellFigures.IMPROVED.title());

  private static final List<Column> OWN =
      List.of(
          new Column("Rank", Format.COUNT),
          new Column("Clinic", Format.TEXT),
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("What is missing", Format.TEXT),
          new Column(MISSING, Format.COUNT),
          new Column(OF, Format.COUNT),
          CellFigures.IMPROVED.column(),
          CellFigures.RATE.column(),
          new Column("Lowest", Format.PERCENT),
          new Column("Highest", Format.PERCENT),
          new Column("Points between", Format.FIGURE),
          new Column("What it leaves open", Format.PROSE),
          new Column("Find them on", Format.TEXT),
          new Column("Where it says", Format.TEXT));

  private static final double POINTS = 100;

  private final Findings findings;
  private final List<MissingScores> all;
  private final Proof proof;

  /**
   * @param all those of every clinic, as {@link Conclusions#missing()} ranks them
   */
  MissingPage(Findings findings, List<MissingScores> all, Proof proof) {
    this.findings = findings;
    this.all = all;
    this.proof = proof;
  }

  /** The page of one clinic, or of all with a row per clinic. */
  Page of(String clinic) {
    List<List<Value>> rows = new ArrayList<>();
    all.stream()
        .filter(
            missing ->
                clinic.equals(CellKey.ALL_CLINICS) || missing.group().clinic().equals(clinic))
        .forEach(missing -> rows.add(row(rows.size() + 1, missing)));
    return new Page(
        "Missing scores",
        "Which missing scores leave which rate how open, the worst first",
        sentences(rows.isEmpty()),
        Table.of("MissingScores", proof.columns(OWN, FIGURES), rows));
  }

  private static List<String> sentences(boolean nothingMissing) {
    List<String> sentences = new ArrayList<>();
    if (nothingMissing) {
      sentences.add("No patient in a rate lacks a score.");
    }
    sentences.add(
        "Begin at the top: there the headline is least known. Lowest: nobody without the score"
            + " improved. Highest: all of them did.");
    sentences.add(
        "A missing starting score adds to the missing final scores, and is counted as if all these"
            + " patients had been bad enough to judge.");
    sentences.add(
        "A score that was taken but not entered can still be entered. Patients for whom there is"
            + " time stand on the worklist as \"end score due\".");
    return sentences;
  }

  private List<Value> row(int rank, MissingScores missing) {
    Group group = missing.group();
    List<Value> row = new ArrayList<>();
    row.add(Value.of(rank));
    row.add(Value.of(group.clinic()));
    row.add(Value.of(findings.catalog().condition(group.condition()).name()));
    row.add(Value.of(group.measure()));
    row.add(Value.of(missing.kind() == Kind.NO_END_SCORE ? "final score" : "starting score"));
    row.add(Value.of(missing.count()));
    row.add(Value.of(missing.of()));
    row.add(Value.of(missing.ladder().improved()));
    row.add(Value.of(missing.ladder().rate()));
    row.add(Value.of(missing.low()));
    row.add(Value.of(missing.high()));
    row.add(Value.of(POINTS * missing.width()));
    row.add(Value.of(sentence(missing)));
    row.add(
        proof.isFromPatients()
            ? new Value.Link(PatientColumns.TABLE)
            : Value.of("the clinic's workbook, Patients"));
    row.add(Value.of(PatientColumns.OUTCOME + " = " + missing.kind().code()));
    row.addAll(proof.isFromPatients() ? proof(missing) : List.of());
    return row;
  }

  private static String sentence(MissingScores missing) {
    String bounds =
        String.format(
            Locale.ROOT,
            "the rate between %s and %s.",
            Wording.percent(missing.low()),
            Wording.percent(missing.high()));
    long ends = missing.ladder().noEndScore();
    if (missing.kind() == Kind.NO_END_SCORE) {
      String scores = ends == 1 ? "This missing final score" : "These " + finalScores(ends);
      return scores + leave(ends) + bounds;
    }
    String starts =
        missing.count() == 1
            ? "this missing starting score"
            : "these " + missing.count() + " missing starting scores";
    String both = ends == 0 ? "" : " and " + (ends == 1 ? "the " : "") + finalScores(ends);
    return "If all had been eligible, " + starts + both + leave(missing.count() + ends) + bounds;
  }

  private static String finalScores(long count) {
    return count == 1 ? "missing final score" : count + " missing final scores";
  }

  private static String leave(long scores) {
    return scores == 1 ? " leaves " : " leave ";
  }

  private static List<Value> proof(MissingScores missing) {
    PatientMatches treated =
        new PatientMatches(
            PatientColumns.OUTCOME,
            List.of(
                Match.is(PatientColumns.CONDITION, missing.group().condition()),
                Match.is(PatientColumns.INDEX_ALL, "yes")));
    List<String> of = new ArrayList<>(PatientMatches.ELIGIBLE);
    if (missing.kind() == Kind.NO_BASELINE) {
      of.addAll(PatientMatches.codes(Rung.NO_BASELINE));
    }
    return List.of(
        treated.on(List.of(missing.kind().code())).recount(missing.count()),
        treated.on(of).recount(missing.of()),
        treated.on(PatientMatches.codes(Rung.IMPROVED)).recount(missing.ladder().improved()),
        Proof.tiesOut(FIGURES));
  }
}

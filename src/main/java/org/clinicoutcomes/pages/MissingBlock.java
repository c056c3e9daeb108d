package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.MissingScores;
import org.clinicoutcomes.figures.MissingScores.Kind;
import org.clinicoutcomes.figures.MissingScores.Ranked;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/** Missing scores by their effect: how far they leave each headline open, the widest first. */
final class MissingBlock {

  private static final List<String> PROVED =
      MissingScores.COUNTS.stream().map(Figure::title).toList();

  private static final double POINTS = 100;

  /** How many are said in a sentence too. */
  private static final int SAID = 3;

  private final Findings findings;
  private final List<MissingScores> all;
  private final Proof proof;

  /**
   * @param all those of every clinic, as {@link Conclusions#missing()} ranks them
   */
  MissingBlock(Findings findings, List<MissingScores> all, Proof proof) {
    this.findings = findings;
    this.all = all;
    this.proof = proof;
  }

  /** That of one clinic, or of all with a row per clinic. */
  Block of(String clinic) {
    List<MissingScores> here =
        all.stream()
            .filter(
                missing ->
                    clinic.equals(CellKey.ALL_CLINICS) || missing.group().clinic().equals(clinic))
            .toList();
    return new Block(
        "Missing scores: which leave which rate how open, the worst first",
        sentences(clinic, here),
        proof.table(
            "MissingScores",
            figures(),
            MissingScores.ranks(here).toList(),
            new Proof.Again<>(PROVED, row -> proof(row.scores()))));
  }

  private List<String> sentences(String clinic, List<MissingScores> here) {
    List<String> sentences = new ArrayList<>();
    if (here.isEmpty()) {
      sentences.add("No patient in a rate lacks a score.");
    }
    MissingScores.ranks(here)
        .limit(SAID)
        .map(row -> whose(clinic, row.scores().group()) + ": " + sentence(row.scores()))
        .forEach(sentences::add);
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

  private String whose(String clinic, Group group) {
    String condition = findings.catalog().condition(group.condition()).name();
    return clinic.equals(CellKey.ALL_CLINICS) ? condition + " in " + group.clinic() : condition;
  }

  private List<Figure<Ranked>> figures() {
    return Figure.joined(
        List.of(
            findings.ofMeasure(row -> row.scores().group()),
            List.of(
                Figure.text("", "Clinic", row -> row.scores().group().clinic()),
                Figure.text("", "What is missing", row -> words(row.scores())),
                MissingScores.RANK),
            Figure.of(
                Figure.joined(List.of(MissingScores.COUNTS, MissingScores.RATES, openness())),
                Ranked::scores)));
  }

  private static String words(MissingScores missing) {
    return missing.kind() == Kind.NO_END_SCORE ? "final score" : "starting score";
  }

  /** What the missing scores leave open, and where to look for them. */
  private List<Figure<MissingScores>> openness() {
    Value where =
        proof.isFromPatients()
            ? new Value.Link(PatientColumns.TABLE)
            : Value.of("the clinic's workbook, Patients");
    return List.of(
        Figure.number("", "Points between", missing -> POINTS * missing.width()),
        new Figure<>("", PatientLinks.FIND, Format.TEXT, missing -> where),
        Figure.text(
            "",
            PatientLinks.WORDS,
            missing ->
                PatientColumns.OUTCOME + " = " + findings.words().of(missing.kind().code())));
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
      String scores = ends == 1 ? "this missing final score" : "these " + finalScores(ends);
      return scores + leave(ends) + bounds;
    }
    String starts =
        missing.count() == 1
            ? "this missing starting score"
            : "these " + missing.count() + " missing starting scores";
    String both = ends == 0 ? "" : " and " + (ends == 1 ? "the " : "") + finalScores(ends);
    return "if all had been eligible, " + starts + both + leave(missing.count() + ends) + bounds;
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
        Proof.tiesOut(PROVED));
  }
}

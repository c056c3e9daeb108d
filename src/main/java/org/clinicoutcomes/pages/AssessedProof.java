package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clinicoutcomes.figures.Contrast;
import org.clinicoutcomes.figures.EndScoreFigures;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/** The patients with and without a final score, counted again from their rows. */
final class AssessedProof {

  /** The figures that are counted again. */
  static final List<String> TITLES =
      AssessedBlock.told("assessed_patients", "missing_patients", "assessed_count", "missing_count")
          .stream()
          .map(Figure::title)
          .toList();

  private AssessedProof() {}

  /** Recounts of one row; none of its two last figures where it is a mean. */
  static List<Value> of(EndScoreFigures.Row of) {
    Contrast contrast = of.contrast();
    PatientMatches index =
        new PatientMatches(
            PatientColumns.OUTCOME,
            List.of(
                Match.is(PatientColumns.CONDITION, of.group().condition()),
                Match.is(PatientColumns.INDEX_ALL, "yes")));
    PatientMatches assessed = index.on(PatientMatches.ASSESSED);
    PatientMatches missing = index.on(PatientMatches.codes(Rung.NO_END_SCORE));
    List<Value> row = new ArrayList<>();
    row.add(assessed.recount(contrast.assessed().patients()));
    row.add(missing.recount(contrast.missing().patients()));
    row.add(with(assessed, contrast, contrast.assessed().count()));
    row.add(with(missing, contrast, contrast.missing().count()));
    row.add(contrast.isMean() ? Proof.tiesOut(TITLES.subList(0, 2)) : Proof.tiesOut(TITLES));
    return row;
  }

  private static Value with(PatientMatches patients, Contrast contrast, OptionalLong count) {
    return count.isPresent()
        ? patients.and(match(contrast)).recount(count.getAsLong())
        : Value.BLANK;
  }

  private static Match match(Contrast contrast) {
    return switch (contrast.item()) {
      case Contrast.DRUG -> Match.is(PatientColumns.DRUG, contrast.value());
      case Contrast.STOPPED_EARLY -> new Match.AtLeast(PatientColumns.STOPPED_EARLY, 1);
      case Contrast.ROUTE -> Match.is(PatientColumns.ROUTE, contrast.value());
      default -> throw new IllegalArgumentException("no column says the " + contrast.item());
    };
  }
}

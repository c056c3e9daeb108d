package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/**
 * Which rows of the patients page a figure counts.
 *
 * @param rungs the title of the column that says how far a row's series came
 * @param matches whom it is about
 */
record PatientMatches(String rungs, List<Match> matches) {

  /** The rungs of those whose baseline can be judged, and of those with an end score to it. */
  static final List<String> ELIGIBLE = codes(Rung.NO_END_SCORE, Rung.NOT_IMPROVED, Rung.IMPROVED);

  static final List<String> ASSESSED = codes(Rung.NOT_IMPROVED, Rung.IMPROVED);

  private static final Map<Figure<Ladder>, List<String>> RUNGS =
      Map.of(
          CellFigures.ELIGIBLE,
          ELIGIBLE,
          CellFigures.ASSESSED,
          ASSESSED,
          CellFigures.IMPROVED,
          codes(Rung.IMPROVED));

  private static final Map<String, String> COLUMNS_OF_STRATA =
      Map.of(
          "course",
          PatientColumns.COURSE,
          "drug",
          PatientColumns.DRUG,
          "route",
          PatientColumns.ROUTE,
          Stratum.CLINICIAN,
          PatientColumns.CLINICIAN,
          "sex",
          PatientColumns.SEX,
          "age_band",
          PatientColumns.AGE_BAND,
          "prior_treatments_failed",
          PatientColumns.PRIOR_TREATMENTS_FAILED,
          "baseline_severity",
          PatientColumns.SEVERITY);

  PatientMatches {
    matches = List.copyOf(matches);
  }

  /** The rows behind one row of {@code results.csv}. */
  static PatientMatches of(CellKey key) {
    List<Match> matches = new ArrayList<>();
    matches.add(Match.is(PatientColumns.CONDITION, key.condition()));
    matches.add(period(Period.named(key.period())));
    if (!key.stratum().equals(Stratum.ALL.name())) {
      String column = COLUMNS_OF_STRATA.get(key.stratum());
      if (column == null) {
        throw new IllegalArgumentException("no column says the " + key.stratum());
      }
      boolean isName = key.stratum().equals(Stratum.CLINICIAN);
      matches.add(isName ? Match.reads(column, key.value()) : Match.is(column, key.value()));
    }
    return new PatientMatches(key.measure(), matches);
  }

  private static Match period(Period period) {
    return switch (period.grain()) {
      case ALL -> Match.is(PatientColumns.INDEX_ALL, "yes");
      case YEAR -> Match.is(PatientColumns.INDEX_YEAR, period.name());
      case QUARTER -> Match.is(PatientColumns.INDEX_QUARTER, period.name());
      case MONTH -> Match.is(PatientColumns.INDEX_MONTH, period.name());
    };
  }

  /** A figure of the ladder, counted again. */
  Value recount(Figure<Ladder> figure, long count) {
    return figure.equals(CellFigures.TREATED)
        ? recount(count)
        : on(Objects.requireNonNull(RUNGS.get(figure), figure.title())).recount(count);
  }

  /** Of these rows, those on one of some rungs. */
  PatientMatches on(List<String> codes) {
    return and(new Match.OneOf(rungs, codes));
  }

  PatientMatches and(Match match) {
    List<Match> more = new ArrayList<>(matches);
    more.add(match);
    return new PatientMatches(rungs, more);
  }

  /** These rows, counted. */
  Value recount(long count) {
    return new Value.Recount(PatientColumns.TABLE, "", matches, count);
  }

  static List<String> codes(Rung... rungs) {
    return List.of(rungs).stream().map(Rung::code).toList();
  }
}

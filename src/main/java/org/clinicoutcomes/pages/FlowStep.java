package org.clinicoutcomes.pages;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.FlowFigures;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.series.MissingBaseline;

/**
 * A step from every patient with a session to those in the rate.
 *
 * @param title its column's header
 * @param count how many patients of a tally it is about
 * @param rows of all rows of a condition on the patients page, those it is about
 */
record FlowStep(String title, ToLongFunction<FlowTally> count, UnaryOperator<PatientMatches> rows) {

  /** In the order of the page. */
  static final List<FlowStep> ALL =
      List.of(
          new FlowStep(
              FlowFigures.PATIENTS.title(),
              FlowTally::patients,
              all ->
                  all.and(
                      new Match.OneOf(
                          PatientColumns.FLOW,
                          List.of(
                              FlowTally.TREATED,
                              FlowTally.FIRST_IN_PROGRESS,
                              FlowTally.MAINTENANCE)))),
          new FlowStep(
              FlowFigures.FIRST_IN_PROGRESS.title(),
              FlowTally::firstInProgress,
              all -> all.and(Match.is(PatientColumns.FLOW, FlowTally.FIRST_IN_PROGRESS))),
          new FlowStep(
              FlowFigures.MAINTENANCE_ONLY.title(),
              FlowTally::maintenanceOnly,
              all -> all.and(Match.is(PatientColumns.FLOW, FlowTally.MAINTENANCE))),
          new FlowStep(FlowFigures.TREATED.title(), FlowTally::treated, FlowStep::treated),
          without("Never scored", MissingBaseline.NEVER_SCORED),
          without("Scored too early", MissingBaseline.TOO_EARLY),
          without("Scored only after the first session", MissingBaseline.ONLY_AFTER),
          on(CellFigures.BELOW_ENTRY, Rung.BELOW_ENTRY),
          on(CellFigures.ELIGIBLE, Rung.NO_END_SCORE, Rung.NOT_IMPROVED, Rung.IMPROVED),
          on(CellFigures.NO_END_SCORE, Rung.NO_END_SCORE),
          on(CellFigures.ASSESSED, Rung.NOT_IMPROVED, Rung.IMPROVED),
          on(CellFigures.IMPROVED, Rung.IMPROVED));

  private static FlowStep without(String title, MissingBaseline reason) {
    return new FlowStep(
        title,
        tally -> tally.without(reason),
        all -> treated(all).and(Match.is(PatientColumns.WHY_NO_BASELINE, reason.code())));
  }

  private static FlowStep on(Figure<Ladder> figure, Rung... rungs) {
    return new FlowStep(
        figure.title(),
        tally -> Stream.of(rungs).mapToLong(tally::on).sum(),
        all -> treated(all).on(PatientMatches.codes(rungs)));
  }

  private static PatientMatches treated(PatientMatches all) {
    return all.and(Match.is(PatientColumns.INDEX_ALL, "yes"));
  }

  /** How many patients of a tally it is about. */
  Value of(FlowTally tally) {
    return Value.of(count.applyAsLong(tally));
  }

  /** The same, counted again on the patients page. */
  Value recount(String condition, FlowTally tally) {
    PatientMatches all =
        new PatientMatches(
            PatientColumns.OUTCOME, List.of(Match.is(PatientColumns.CONDITION, condition)));
    return rows.apply(all).recount(count.applyAsLong(tally));
  }
}

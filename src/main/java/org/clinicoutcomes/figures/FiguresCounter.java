package org.clinicoutcomes.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;

/** Counts courses, one patient and condition at a time, into the figures of their source. */
public final class FiguresCounter implements Consumer<ConditionCourse> {

  private final Map<CellKey, Tally> cells = new HashMap<>();
  private final Map<DurabilityKey, DurabilityTally> durability = new HashMap<>();
  private final Map<Group, FlowTally> flow = new HashMap<>();
  private final Map<Group, WithinSeriesTally> withinSeries = new HashMap<>();
  private final int followUpDays;

  /**
   * @param followUpDays how long after the end score loss of response is looked for
   */
  public FiguresCounter(int followUpDays) {
    this.followUpDays = followUpDays;
  }

  /** What was counted so far. */
  public SourceFigures figures() {
    return new SourceFigures(
        new TreeMap<>(cells),
        new TreeMap<>(durability),
        new TreeMap<>(flow),
        new TreeMap<>(withinSeries));
  }

  @Override
  public void accept(ConditionCourse course) {
    countFlow(course);
    course.index().byPeriod().forEach((period, series) -> countCells(course, period, series));
    Series index = course.index().ofAll();
    if (index != null) {
      countDurability(course, index);
    }
    course.series().forEach(series -> countWithinSeries(course, series));
  }

  private void countFlow(ConditionCourse course) {
    Series index = course.index().ofAll();
    Series placing = index == null ? course.series().get(0).series() : index;
    flow.merge(
        new Group(placing.clinic(), course.condition(), ""), FlowTally.of(course), FlowTally::plus);
  }

  private void countCells(ConditionCourse course, Period period, Series series) {
    List<Stratum> strata = strata(period, series, course.patient());
    for (SeriesOutcome outcome : outcomes(course, series)) {
      strata.forEach(stratum -> count(course, period, series, stratum, outcome));
      if (period.equals(Period.ALL)) {
        Stratum severity = Stratum.baselineSeverity(outcome.outcome());
        count(course, period, series, severity, outcome);
      }
    }
  }

  private static List<Stratum> strata(Period period, Series series, Patient patient) {
    return switch (period.grain()) {
      case ALL -> Stratum.of(series, patient);
      case YEAR -> List.of(Stratum.ALL, Stratum.course(series));
      case QUARTER, MONTH -> List.of(Stratum.ALL);
    };
  }

  private void count(
      ConditionCourse course,
      Period period,
      Series series,
      Stratum stratum,
      SeriesOutcome outcome) {
    CellKey key =
        new CellKey(
            series.clinic(),
            period.name(),
            course.condition(),
            stratum.name(),
            stratum.value(),
            outcome.measure().id());
    cells.computeIfAbsent(key, k -> new Tally()).add(outcome.outcome());
  }

  /** Every benefit measure has a tally, with zeros where nobody improved. */
  private void countDurability(ConditionCourse course, Series index) {
    for (SeriesOutcome outcome : outcomes(course, index)) {
      if (outcome.measure().isBenefit()) {
        Group group = group(course, index, outcome);
        for (Handling handling : Handling.values()) {
          DurabilityTally tally =
              durability.computeIfAbsent(
                  new DurabilityKey(group, handling), key -> new DurabilityTally());
          if (outcome.rung() == Rung.IMPROVED) {
            tally.add(ResponseEnd.of(index, outcome.outcome(), handling, followUpDays));
          }
        }
      }
    }
  }

  private void countWithinSeries(ConditionCourse course, MeasuredSeries measured) {
    Series series = measured.series();
    for (SeriesOutcome outcome : measured.outcomes()) {
      if (outcome.measure().isBenefit() && outcome.rung().isEligible()) {
        Instrument instrument = outcome.measure().instrument();
        SameSessionTally sameSession =
            SameSessionTally.of(series, instrument, course.patient().scoresOf(instrument.key()));
        withinSeries.merge(
            group(course, series, outcome),
            WithinSeriesTally.of(series, outcome, sameSession),
            WithinSeriesTally::plus);
      }
    }
  }

  private static Group group(ConditionCourse course, Series series, SeriesOutcome outcome) {
    return new Group(series.clinic(), course.condition(), outcome.measure().id());
  }

  private static List<SeriesOutcome> outcomes(ConditionCourse course, Series series) {
    return course.series().get(series.number() - 1).outcomes();
  }
}

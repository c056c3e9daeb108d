package org.clinicoutcomes.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.durability.DurabilitySum;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.durability.FollowUpSum;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.TallySum;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;

/** Counts courses, one patient and condition at a time, into the figures of their source. */
public final class FiguresCounter implements Consumer<ConditionCourse> {

  /** A clinic's patients treated for a condition. */
  private record Treated(String clinic, String condition) {}

  private final Map<Treated, CellSums> cells = new HashMap<>();
  private final Map<Group, FlowSum> flow = new HashMap<>();
  private final Map<DurabilityKey, DurabilitySum> durability = new HashMap<>();
  private final Map<Group, FollowUpSum> followUp = new HashMap<>();
  private final Map<Group, EndScoreSum> endScores = new HashMap<>();
  private final Map<SideKey, TallySum> sides = new HashMap<>();
  private final Map<Group, WithinSeriesSum> withinSeries = new HashMap<>();
  private final FollowUpSchedule schedule;

  /**
   * @param schedule how long after the end score loss of response is looked for, and when scores
   *     are due
   */
  public FiguresCounter(FollowUpSchedule schedule) {
    this.schedule = schedule;
  }

  /** Puts what was counted so far among the figures of the source. */
  public void addTo(Figures figures) {
    cells.values().forEach(sums -> sums.addTo(figures.of(Families.CELLS)));
    figures.of(Families.FLOW).putAll(sorted(flow, FlowSum::tally));
    figures.of(Families.DURABILITY).putAll(sorted(durability, DurabilitySum::tally));
    figures.of(Families.FOLLOW_UP).putAll(sorted(followUp, FollowUpSum::tally));
    figures.of(Families.END_SCORES).putAll(sorted(endScores, EndScoreSum::tally));
    figures.of(Families.SIDES).putAll(sorted(sides, TallySum::tally));
    figures.of(Families.WITHIN_SERIES).putAll(sorted(withinSeries, WithinSeriesSum::tally));
  }

  private static <K, S, T> SortedMap<K, T> sorted(Map<K, S> sums, Function<S, T> tally) {
    SortedMap<K, T> sorted = new TreeMap<>();
    sums.forEach((key, sum) -> sorted.put(key, tally.apply(sum)));
    return sorted;
  }

  @Override
  public void accept(ConditionCourse course) {
    countFlow(course);
    course.index().byPeriod().forEach((period, series) -> countCells(course, period, series));
    Series index = course.index().ofAll();
    if (index != null) {
      countDurability(course, index);
      countEndScores(course, index);
    }
    course.indexOfAll().ifPresent(measured -> countSides(course, measured));
    course.series().forEach(series -> countWithinSeries(course, series));
  }

  private void countFlow(ConditionCourse course) {
    String clinic = course.placing().series().clinic();
    flow.computeIfAbsent(new Group(clinic, course.condition(), ""), group -> new FlowSum())
        .add(course);
  }

  private void countCells(ConditionCourse course, Period period, Series series) {
    List<SeriesOutcome> outcomes = outcomes(course, series);
    CellSums sums =
        cells.computeIfAbsent(
            new Treated(series.clinic(), course.condition()),
            of -> new CellSums(of.clinic(), of.condition(), outcomes));
    sums.add(period, strata(period, series, course.patient()), outcomes);
    if (period.equals(Period.ALL)) {
      sums.addBySeverity(period, outcomes);
    }
  }

  private static List<Stratum> strata(Period period, Series series, Patient patient) {
    return switch (period.grain()) {
      case ALL -> Stratum.of(series, patient);
      case YEAR -> List.of(Stratum.ALL, Stratum.course(series));
      case QUARTER, MONTH -> List.of(Stratum.ALL);
    };
  }

  /** Every benefit measure has a tally, with zeros where nobody improved. */
  private void countDurability(ConditionCourse course, Series index) {
    for (SeriesOutcome outcome : outcomes(course, index)) {
      if (outcome.measure().isBenefit()) {
        Group group = group(course, index, outcome);
        for (Handling handling : Handling.values()) {
          DurabilitySum sum =
              durability.computeIfAbsent(
                  new DurabilityKey(group, handling), key -> new DurabilitySum());
          if (outcome.rung() == Rung.IMPROVED) {
            sum.add(ResponseEnd.of(index, outcome.outcome(), handling, schedule.followUpDays()));
          }
        }
        FollowUpSum followed = followUp.computeIfAbsent(group, key -> new FollowUpSum(schedule));
        if (outcome.rung() == Rung.IMPROVED) {
          followed.add(outcome.outcome());
        }
      }
    }
  }

  private void countEndScores(ConditionCourse course, Series index) {
    for (SeriesOutcome outcome : outcomes(course, index)) {
      if (outcome.measure().isBenefit() && outcome.rung().isEligible()) {
        endScores
            .computeIfAbsent(group(course, index, outcome), group -> new EndScoreSum())
            .add(index, outcome.outcome());
      }
    }
  }

  private void countSides(ConditionCourse course, MeasuredSeries index) {
    SeriesOutcome headline = course.headlineOf(index);
    Group group = group(course, index.series(), headline);
    String severity = Stratum.baselineSeverity(headline.outcome()).value();
    for (Stratum stratum : Stratum.of(index.series(), course.patient())) {
      if (stratum.isCompared()) {
        SideKey key = new SideKey(group, stratum.name(), stratum.value(), severity);
        sides.computeIfAbsent(key, k -> new TallySum()).add(headline.outcome());
      }
    }
  }

  private void countWithinSeries(ConditionCourse course, MeasuredSeries measured) {
    Series series = measured.series();
    for (SeriesOutcome outcome : measured.outcomes()) {
      if (outcome.measure().isBenefit() && outcome.rung().isEligible()) {
        Instrument instrument = outcome.measure().instrument();
        withinSeries
            .computeIfAbsent(
                group(course, series, outcome), group -> new WithinSeriesSum(instrument))
            .add(
                series,
                outcome,
                course.patient().scoresOf(instrument.key()),
                outcome.measure().id().equals(course.headline().id()));
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

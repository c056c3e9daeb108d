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
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.measure.TallySum;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;

/** Counts courses, one patient and condition at a time, into the figures of their source. */
public final class FiguresCounter implements Consumer<ConditionCourse> {

  /** The cells of one group of patients, which differ in the measure alone. */
  private record Slice(String clinic, String period, String condition, Stratum stratum) {
    Slice of(Stratum other) {
      return new Slice(clinic, period, condition, other);
    }

    CellKey cell(String measure) {
      return new CellKey(clinic, period, condition, stratum.name(), stratum.value(), measure);
    }
  }

  private final Map<Slice, Map<String, TallySum>> cells = new HashMap<>();
  private final Map<DurabilityKey, DurabilitySum> durability = new HashMap<>();
  private final Map<Group, FlowTally> flow = new HashMap<>();
  private final Map<Group, WithinSeriesTally> withinSeries = new HashMap<>();
  private final Map<SideKey, TallySum> sides = new HashMap<>();
  private final Map<Group, FollowUpTally> followUp = new HashMap<>();
  private final Map<Group, EndScoreTally> endScores = new HashMap<>();
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
    figures.of(Families.CELLS).putAll(sortedCells());
    figures.of(Families.DURABILITY).putAll(sorted(durability, DurabilitySum::tally));
    figures.of(Families.FLOW).putAll(flow);
    figures.of(Families.WITHIN_SERIES).putAll(withinSeries);
    figures.of(Families.SIDES).putAll(sorted(sides, TallySum::tally));
    figures.of(Families.FOLLOW_UP).putAll(followUp);
    figures.of(Families.END_SCORES).putAll(endScores);
  }

  private SortedMap<CellKey, Tally> sortedCells() {
    SortedMap<CellKey, Tally> sorted = new TreeMap<>();
    cells.forEach(
        (slice, sums) -> sums.forEach((id, sum) -> sorted.put(slice.cell(id), sum.tally())));
    return sorted;
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
    flow.merge(new Group(clinic, course.condition(), ""), FlowTally.of(course), FlowTally::plus);
  }

  private void countCells(ConditionCourse course, Period period, Series series) {
    Slice whole = new Slice(series.clinic(), period.name(), course.condition(), Stratum.ALL);
    List<SeriesOutcome> outcomes = outcomes(course, series);
    for (Stratum stratum : strata(period, series, course.patient())) {
      Map<String, TallySum> slice = slice(whole.of(stratum));
      outcomes.forEach(outcome -> count(slice, outcome));
    }
    if (period.equals(Period.ALL)) {
      for (SeriesOutcome outcome : outcomes) {
        count(slice(whole.of(Stratum.baselineSeverity(outcome.outcome()))), outcome);
      }
    }
  }

  private Map<String, TallySum> slice(Slice slice) {
    return cells.computeIfAbsent(slice, key -> new HashMap<>());
  }

  private static void count(Map<String, TallySum> slice, SeriesOutcome outcome) {
    slice.computeIfAbsent(outcome.measure().id(), id -> new TallySum()).add(outcome.outcome());
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
        followUp.merge(group, followUp(outcome), FollowUpTally::plus);
      }
    }
  }

  private FollowUpTally followUp(SeriesOutcome outcome) {
    return outcome.rung() == Rung.IMPROVED
        ? FollowUpTally.of(outcome.outcome(), schedule)
        : FollowUpTally.NONE;
  }

  private void countEndScores(ConditionCourse course, Series index) {
    for (SeriesOutcome outcome : outcomes(course, index)) {
      if (outcome.measure().isBenefit() && outcome.rung().isEligible()) {
        endScores.merge(
            group(course, index, outcome),
            EndScoreTally.of(index, outcome.outcome()),
            EndScoreTally::plus);
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
        SameSessionTally sameSession =
            SameSessionTally.of(series, instrument, course.patient().scoresOf(instrument.key()));
        WithinSeriesTally one = WithinSeriesTally.of(series, outcome, sameSession);
        boolean headline = outcome.measure().equals(course.headline());
        withinSeries.merge(
            group(course, series, outcome),
            headline ? one : one.withoutContinuation(),
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

package org.clinicoutcomes.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.series.MissingBaseline;

/** A {@link FlowTally} while it is counted, one patient at a time. */
final class FlowSum {

  private final long[] rungs = new long[Rung.values().length];
  private final long[] noBaseline = new long[MissingBaseline.values().length];
  private long firstInProgress;
  private long maintenanceOnly;

  /** Counts one patient. */
  void add(ConditionCourse course) {
    Optional<MeasuredSeries> index = course.indexOfAll();
    if (index.isPresent()) {
      addTreated(course, index.get());
    } else if (FlowTally.isInduced(course)) {
      firstInProgress++;
    } else {
      maintenanceOnly++;
    }
  }

  private void addTreated(ConditionCourse course, MeasuredSeries index) {
    Rung rung = course.headlineOf(index).rung();
    rungs[rung.ordinal()]++;
    if (rung == Rung.NO_BASELINE) {
      noBaseline[course.missingBaseline(index).ordinal()]++;
    }
  }

  /** What was counted so far. */
  FlowTally tally() {
    return new FlowTally(
        firstInProgress,
        maintenanceOnly,
        counts(Rung.class, rungs),
        counts(MissingBaseline.class, noBaseline));
  }

  private static <E extends Enum<E>> Map<E, Long> counts(Class<E> of, long[] counted) {
    Map<E, Long> counts = new EnumMap<>(of);
    for (E each : of.getEnumConstants()) {
      if (counted[each.ordinal()] > 0) {
        counts.put(each, counted[each.ordinal()]);
      }
    }
    return counts;
  }
}

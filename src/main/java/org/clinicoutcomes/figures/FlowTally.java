package org.clinicoutcomes.figures;

import java.util.EnumMap;
import java.util.Map;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.series.MissingBaseline;

/**
 * Where a clinic's patients with a given session for a condition stand: above the ladder, on the
 * rungs of their source's headline, and why a baseline is missing.
 *
 * @param firstInProgress without an index series, with an induction that is still in progress
 * @param maintenanceOnly without any induction
 * @param rungs of those with an index series of period {@code all}: how many stand on each rung
 * @param noBaseline of those on the rung without a baseline: how many for each reason
 */
public record FlowTally(
    long firstInProgress,
    long maintenanceOnly,
    Map<Rung, Long> rungs,
    Map<MissingBaseline, Long> noBaseline) {

  /** Codes of the places above the ladder, in the patients' rows. */
  public static final String TREATED = "treated";

  public static final String FIRST_IN_PROGRESS = "first_in_progress";
  public static final String MAINTENANCE = "maintenance_only";

  /** Where one patient stands above the ladder, by the code it has in the patients' rows. */
  public static String place(ConditionCourse course) {
    if (course.index().ofAll() != null) {
      return TREATED;
    }
    return isInduced(course) ? FIRST_IN_PROGRESS : MAINTENANCE;
  }

  /** Whether any induction was begun. */
  static boolean isInduced(ConditionCourse course) {
    return course.series().stream().anyMatch(s -> s.series().isInduction());
  }

  /** Patients with an index series of period {@code all}. */
  public long treated() {
    return rungs.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Patients with a given session. */
  public long patients() {
    return treated() + firstInProgress + maintenanceOnly;
  }

  /** How many stand on a rung of the headline. */
  public long on(Rung rung) {
    return rungs.getOrDefault(rung, 0L);
  }

  /** How many have no baseline for a reason. */
  public long without(MissingBaseline reason) {
    return noBaseline.getOrDefault(reason, 0L);
  }

  public FlowTally plus(FlowTally other) {
    return new FlowTally(
        firstInProgress + other.firstInProgress,
        maintenanceOnly + other.maintenanceOnly,
        sum(new EnumMap<>(Rung.class), rungs, other.rungs),
        sum(new EnumMap<>(MissingBaseline.class), noBaseline, other.noBaseline));
  }

  private static <K> Map<K, Long> sum(Map<K, Long> sum, Map<K, Long> left, Map<K, Long> right) {
    sum.putAll(left);
    right.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }
}

package org.clinicoutcomes.figures;

/**
 * Where a clinic's patients with a given session for a condition stand, above the ladder.
 *
 * @param treated with an index series of period {@code all}
 * @param firstInProgress without one, with an induction that is still in progress
 * @param maintenanceOnly without any induction
 */
public record FlowTally(long treated, long firstInProgress, long maintenanceOnly) {

  private static final FlowTally TREATED = new FlowTally(1, 0, 0);
  private static final FlowTally IN_PROGRESS = new FlowTally(0, 1, 0);
  private static final FlowTally MAINTENANCE = new FlowTally(0, 0, 1);

  /** One patient. */
  public static FlowTally of(ConditionCourse course) {
    if (course.index().ofAll() != null) {
      return TREATED;
    }
    boolean induced = course.series().stream().anyMatch(s -> s.series().isInduction());
    return induced ? IN_PROGRESS : MAINTENANCE;
  }

  /** Patients with a given session. */
  public long patients() {
    return treated + firstInProgress + maintenanceOnly;
  }

  public FlowTally plus(FlowTally other) {
    return new FlowTally(
        treated + other.treated,
        firstInProgress + other.firstInProgress,
        maintenanceOnly + other.maintenanceOnly);
  }
}

package org.clinicoutcomes.synthetic;

/** Where a patient's treatment for a condition ends up: decided first, then written down. */
enum Landing {
  IMPROVED,
  NOT_IMPROVED,
  NO_END_SCORE,
  BELOW_ENTRY,
  NO_BASELINE,
  /** The first induction is under way. */
  IN_PROGRESS,
  /** Treated before these records begin, and only kept well since. */
  MAINTENANCE_ONLY,
  /** Every appointment was missed: no patient of any figure. */
  NEVER_TREATED
}

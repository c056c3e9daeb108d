package org.clinicoutcomes.disclosure;

/**
 * A rung of the ladder of a measure.
 *
 * @param measure the measure's id
 */
record CountOf(Kind kind, String measure) {

  /** The rungs that are printed, each within the one before. */
  enum Kind {
    TREATED,
    ELIGIBLE,
    ASSESSED,
    RULE_MET
  }
}

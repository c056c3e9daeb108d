package org.clinicoutcomes.clock;

/**
 * What became of times that state an offset where no zone is stated.
 *
 * @param converted how many scores are told by the sessions' offset instead of their own
 * @param unsure how many scores, or sessions beside scores, are at UTC, which may not be the
 *     clinic's time
 * @param scores of how many scores the place among the sessions hangs on that
 * @param patients of how many patients
 * @param treated how many patients have a session
 */
public record Reckoning(long converted, long unsure, long scores, long patients, long treated) {

  /** No offset is stated. */
  public static final Reckoning NONE = new Reckoning(0, 0, 0, 0, 0);
}

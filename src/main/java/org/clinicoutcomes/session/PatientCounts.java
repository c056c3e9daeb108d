package org.clinicoutcomes.session;

/**
 * How many patients a source tells of.
 *
 * @param withSessions with an accepted session, given or not
 * @param withScores with an accepted score
 */
public record PatientCounts(long withSessions, long withScores) {

  /** Of a source of which nothing is used. */
  public static final PatientCounts NONE = new PatientCounts(0, 0);
}

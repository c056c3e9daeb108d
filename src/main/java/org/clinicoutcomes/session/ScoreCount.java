package org.clinicoutcomes.session;

/**
 * How many scores of a source count, and whose they are.
 *
 * @param accepted scores that count
 * @param withoutSession those of them whose patients have no given session
 */
public record ScoreCount(long accepted, long withoutSession) {

  /** There are none. */
  public static final ScoreCount NONE = new ScoreCount(0, 0);
}

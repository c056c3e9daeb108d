package org.clinicoutcomes.session;

/**
 * What was recorded of how a given session went.
 *
 * @param stoppedEarly whether it was broken off
 */
public record Monitoring(boolean stoppedEarly, Readings readings, AdverseEvents adverseEvents) {

  /** A session carried out, of which nothing else was recorded. */
  public static final Monitoring NONE =
      new Monitoring(false, Readings.NONE, AdverseEvents.NOT_RECORDED);
}

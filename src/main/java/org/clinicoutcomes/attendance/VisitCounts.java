package org.clinicoutcomes.attendance;

/**
 * What became of planned sessions.
 *
 * @param scheduled all of them; counted over all drugs and routes alone, since a session that was
 *     not given need not name any
 * @param noShows to which the patient did not come; counted likewise
 * @param cancelled called off; counted likewise
 * @param given in full or in part
 * @param stoppedEarly of those given, the ones broken off
 */
public record VisitCounts(
    long scheduled, long noShows, long cancelled, long given, long stoppedEarly) {

  public static final VisitCounts NONE = new VisitCounts(0, 0, 0, 0, 0);

  public VisitCounts plus(VisitCounts other) {
    return new VisitCounts(
        scheduled + other.scheduled,
        noShows + other.noShows,
        cancelled + other.cancelled,
        given + other.given,
        stoppedEarly + other.stoppedEarly);
  }
}

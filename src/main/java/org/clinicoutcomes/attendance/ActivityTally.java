package org.clinicoutcomes.attendance;

/**
 * How much was done in a month.
 *
 * @param patients with a given session in it
 * @param inductions that began in it
 * @param maintenance series of maintenance that began in it
 * @param sessions given in it
 */
public record ActivityTally(long patients, long inductions, long maintenance, long sessions) {

  public static final ActivityTally NONE = new ActivityTally(0, 0, 0, 0);

  public ActivityTally plus(ActivityTally other) {
    return new ActivityTally(
        patients + other.patients,
        inductions + other.inductions,
        maintenance + other.maintenance,
        sessions + other.sessions);
  }
}

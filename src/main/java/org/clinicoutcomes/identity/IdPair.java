package org.clinicoutcomes.identity;

/**
 * Two ids that may be those of one patient.
 *
 * @param file where the first stands
 * @param id one without a session
 * @param ofSessions the other, which the sessions files have
 */
public record IdPair(String file, String id, String ofSessions) {}

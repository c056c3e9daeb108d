package org.clinicoutcomes.session;

import java.time.LocalDate;

/**
 * A session that was planned, whatever became of it.
 *
 * @param drug empty where a session that was not given names none
 * @param route empty likewise
 */
public record ScheduledSession(
    LocalDate date, String condition, String drug, String route, String clinic, Status status) {}

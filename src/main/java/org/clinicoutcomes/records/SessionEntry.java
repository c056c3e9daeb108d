package org.clinicoutcomes.records;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Status;
import org.jspecify.annotations.Nullable;

/**
 * A readable row of a sessions file, given or not.
 *
 * @param drug empty where a session that was not given names none
 * @param route empty likewise
 * @param seriesId empty where the row has none
 * @param planned sessions planned for the series, if stated
 * @param contentHash over every recognised value of the row, so that a repeated row is told from a
 *     corrected one
 */
public record SessionEntry(
    String id,
    String patientId,
    Moment at,
    String condition,
    String drug,
    String route,
    Status status,
    String clinic,
    String clinician,
    String seriesId,
    @Nullable Purpose purpose,
    @Nullable Integer planned,
    int contentHash) {}

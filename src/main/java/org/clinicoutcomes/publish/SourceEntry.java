package org.clinicoutcomes.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of one source, for later reports to be held against.
 *
 * @param held whether nothing of it is in the report
 * @param patientsWithSessions patients with an accepted session; 0 where it is held
 * @param patientsWithScores the same with an accepted score
 * @param mapping SHA-256 of its mapping; none where it has none
 */
public record SourceEntry(
    boolean held,
    @JsonProperty("patients_with_sessions") long patientsWithSessions,
    @JsonProperty("patients_with_scores") long patientsWithScores,
    @Nullable String mapping) {}

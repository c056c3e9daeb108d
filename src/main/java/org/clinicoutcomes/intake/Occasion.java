package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Whose the scores of a row are, and when they were taken where a score's own column does not say.
 *
 * @param at null where the file has no date but those of single scores
 */
record Occasion(String patientId, @Nullable Moment at, Timing timing) {}

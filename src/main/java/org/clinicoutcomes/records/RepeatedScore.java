package org.clinicoutcomes.records;

import org.clinicoutcomes.instrument.Timing;

/**
 * A score in a column of sessions that is the same in session after session of nearly every
 * patient: nobody takes it at each of them.
 *
 * @param instrument its key
 * @param timing of the column
 * @param patients for how many patients with three such scores or more it repeats
 * @param of how many such patients there are
 * @param scored how many patients have such a score at all
 */
public record RepeatedScore(String instrument, Timing timing, int patients, int of, int scored) {}

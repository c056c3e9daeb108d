package org.clinicoutcomes.comparison;

/**
 * The settings that decide whether a comparison is made.
 *
 * @param fewestAssessed a side with fewer assessed is compared with nothing
 * @param completenessPoints percentage points by which completeness may differ
 * @param baselinePercent percent of a pooled standard deviation by which mean baselines may differ
 * @param leftOutPercent percent of the assessed whom a standardised difference may leave out
 */
public record ComparisonRules(
    int fewestAssessed, int completenessPoints, int baselinePercent, int leftOutPercent) {}

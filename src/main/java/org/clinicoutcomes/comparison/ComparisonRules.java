package org.clinicoutcomes.comparison;

/**
 * The settings that decide whether a comparison is made.
 *
 * @param comparedAssessed a side with fewer assessed is compared with nothing
 * @param completenessApart percentage points by which completeness may differ
 * @param baselinesApart percent of a pooled standard deviation by which mean baselines may differ
 * @param leftOutPercent percent of the assessed whom a standardised difference may leave out
 */
public record ComparisonRules(
    int comparedAssessed, int completenessApart, int baselinesApart, int leftOutPercent) {}

package org.clinicoutcomes.pages;

import org.clinicoutcomes.report.Rows;

/**
 * A clinic's patients on the worklist, as {@link WorklistRow} made their rows.
 *
 * @param worklist those who need a call
 * @param toReview those of whom there is nothing but what is of long ago
 */
public record ListRows(Rows worklist, Rows toReview) {}

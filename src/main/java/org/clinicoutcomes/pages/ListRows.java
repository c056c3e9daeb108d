package org.clinicoutcomes.pages;

import org.clinicoutcomes.report.Rows;

/**
 * A clinic's patients on the worklist, as {@link WorklistRow} made their rows.
 *
 * @param worklist those who need a call
 * @param oldAnswers those of whom there is nothing but old answers
 */
public record ListRows(Rows worklist, Rows oldAnswers) {}

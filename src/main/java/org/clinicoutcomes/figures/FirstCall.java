package org.clinicoutcomes.figures;

import java.time.LocalDate;
import org.clinicoutcomes.worklist.Band;

/**
 * A patient among the first of a clinic's worklist.
 *
 * @param clinician empty where the export does not say
 * @param what the most urgent reason in words: the answer where it is one
 * @param course how the answer compares with the one before, in words; empty where it is none
 * @param day of the answer, or since when it has been so
 */
public record FirstCall(
    Band band, String patient, String clinician, String what, String course, LocalDate day) {}

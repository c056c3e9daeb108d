package org.clinicoutcomes.figures;

import org.clinicoutcomes.worklist.Band;

/**
 * A patient among the first of a clinic's worklist.
 *
 * @param clinician empty where the export does not say
 * @param what the patient is listed for, in words
 * @param answer the answer that is the most urgent reason, in words; empty where it is none
 */
public record FirstCall(Band band, String patient, String clinician, String what, String answer) {}

package org.clinicoutcomes.worklist;

/**
 * The settings of the worklist, in days; the same for the whole run.
 *
 * @param endScoreDue an end score is due from so long after the last session, until the series is
 *     closed
 * @param firstFollowUp a first follow-up score is due so long after an improved end score
 * @param secondFollowUp the second likewise
 * @param followUpTolerance how much sooner or later than that a follow-up score may be taken
 * @param worsened a score that shows a patient worse puts the patient on the list for so long
 */
public record WorklistRules(
    int endScoreDue, int firstFollowUp, int secondFollowUp, int followUpTolerance, int worsened) {}

package org.clinicoutcomes.worklist;

/**
 * The settings of the worklist, in days; the same for the whole run.
 *
 * @param answerToday any answer of thoughts of self-harm is to be looked at today for so long
 * @param alarmingAnswerToday an answer that is urgent or a rise is to be looked at today for so
 *     long
 * @param oldAnswer an answer of somebody no longer in treatment is an old one after so long
 * @param eventToday a serious event is to be looked at today for so long
 * @param oldEvent a serious event of somebody no longer in treatment is an old one after so long
 * @param thisWeek what is to be looked at this week is due so long after the list's date
 * @param endScoreDue an end score is due from so long after the last session, until the series is
 *     closed
 * @param firstFollowUp a first follow-up score is due so long after an improved end score
 * @param secondFollowUp the second likewise
 * @param followUpTolerance how much sooner or later than that a follow-up score may be taken
 * @param worsened a score that shows a patient worse puts the patient on the list for so long
 */
public record WorklistRules(
    int answerToday,
    int alarmingAnswerToday,
    int oldAnswer,
    int eventToday,
    int oldEvent,
    int thisWeek,
    int endScoreDue,
    int firstFollowUp,
    int secondFollowUp,
    int followUpTolerance,
    int worsened) {}

package org.clinicoutcomes.attendance;

/**
 * The settings of what is counted of coming and going; the same for the whole run.
 *
 * @param completeIv sessions of an induction by infusion that count as all of it, where none are
 *     planned
 * @param completeEsketamine the same of esketamine
 * @param denseDays within how many consecutive days sessions are counted
 * @param denseKetamine more sessions of ketamine within them are very many
 * @param denseEsketamine the same of esketamine
 */
public record AttendanceRules(
    int completeIv,
    int completeEsketamine,
    int denseDays,
    int denseKetamine,
    int denseEsketamine) {}

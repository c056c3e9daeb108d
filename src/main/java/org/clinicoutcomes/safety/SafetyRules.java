package org.clinicoutcomes.safety;

/**
 * The settings that say what is counted of a session, in the units of the readings; the same for
 * the whole run.
 *
 * @param systolicRise a rise of the systolic pressure that counts, in mmHg
 * @param diastolicRise the same of the diastolic pressure
 * @param highSystolic a highest systolic pressure that counts, in mmHg
 * @param highDiastolic the same of the diastolic pressure
 * @param beforeSystolic a systolic pressure before the session counts above this, in mmHg
 * @param beforeDiastolic the same of the diastolic pressure
 * @param infusionFrom the shortest usual infusion, in minutes
 * @param infusionTo the longest usual infusion, in minutes
 * @param monitored how long to watch after esketamine, in minutes
 * @param lowDose the lower usual dose of esketamine, in mg
 * @param highDose the higher usual dose of esketamine, in mg
 */
public record SafetyRules(
    int systolicRise,
    int diastolicRise,
    int highSystolic,
    int highDiastolic,
    int beforeSystolic,
    int beforeDiastolic,
    int infusionFrom,
    int infusionTo,
    int monitored,
    int lowDose,
    int highDose) {}

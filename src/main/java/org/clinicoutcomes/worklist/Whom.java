package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.series.Series;

/**
 * The patient whom an entry is about, and who sees the patient now.
 *
 * @param condition the condition's key
 * @param clinic of the patient's latest series for the condition, by its name in the export
 * @param clinician of that series' last session; empty where the export does not say
 * @param lastSession the day of the patient's latest, for whatever condition
 * @param isInTreatment whether the series of that session is in progress
 */
public record Whom(
    String patient,
    String condition,
    String clinic,
    String clinician,
    LocalDate lastSession,
    boolean isInTreatment) {

  /** A patient as one of the patient's courses tells of. */
  static Whom of(TreatedPatient treatment, ConditionCourse course) {
    Series last = course.last().series();
    return new Whom(
        course.patient().id(),
        course.condition(),
        last.clinic(),
        last.last().clinician(),
        treatment.latestSession().at().date(),
        treatment.isInTreatment());
  }
}

package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.measure.IndexSeries;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.session.Patient;

/**
 * All that happened to one patient for one condition.
 *
 * @param headline the condition's headline in this source
 * @param series in order, at least one
 * @param index which of them stand for the patient in which period
 */
public record ConditionCourse(
    Patient patient,
    String condition,
    Measure headline,
    List<MeasuredSeries> series,
    IndexSeries index) {}

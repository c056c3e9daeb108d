package org.clinicoutcomes.worklist;

import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;

/**
 * All that one patient is treated for. What is the patient's and not a condition's is told of the
 * latest series: the one of the patient's latest session.
 *
 * @param courses one of each condition, at least one
 */
record TreatedPatient(List<ConditionCourse> courses) {

  private static final Comparator<ConditionCourse> LATEST_FIRST =
      Comparator.comparing((ConditionCourse course) -> course.last().series().last(), Session.ORDER)
          .reversed();

  TreatedPatient {
    courses = courses.stream().sorted(LATEST_FIRST).toList();
  }

  Patient patient() {
    return latest().patient();
  }

  /** The course of the latest session. */
  ConditionCourse latest() {
    return courses.get(0);
  }

  Series latestSeries() {
    return latest().last().series();
  }

  /** Whether the latest series is in progress. */
  boolean isInTreatment() {
    return !latestSeries().isClosed();
  }

  Session latestSession() {
    return latestSeries().last();
  }
}

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
      Comparator.comparing(TreatedPatient::lastSession, Session.ORDER).reversed();

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
    return lastSeries(latest());
  }

  Session latestSession() {
    return lastSession(latest());
  }

  private static Series lastSeries(ConditionCourse course) {
    return course.series().get(course.series().size() - 1).series();
  }

  private static Session lastSession(ConditionCourse course) {
    List<Session> sessions = lastSeries(course).sessions();
    return sessions.get(sessions.size() - 1);
  }
}

package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.SortedMap;

/**
 * Everything that was decided about a patient, ready to be written.
 *
 * @param courses a treatment for each condition, the first condition first
 * @param times minutes of the day of sessions, by day; empty where the clinic does not note them
 */
record PatientPlan(
    Person person, List<Course> courses, ScoreSheet scores, SortedMap<Integer, Integer> times) {

  /** The courses with a given session on a day. */
  List<Course> treatedOn(int day) {
    return courses.stream().filter(course -> course.timeline().isTreatedOn(day)).toList();
  }
}

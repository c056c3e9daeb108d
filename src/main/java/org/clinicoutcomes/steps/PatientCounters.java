package org.clinicoutcomes.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.attendance.ActivityCounter;
import org.clinicoutcomes.attendance.AttendanceCounter;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.course.EarlyInductions;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.FiguresCounter;
import org.clinicoutcomes.records.AcceptedRows;
import org.clinicoutcomes.safety.IdeationScale;
import org.clinicoutcomes.safety.SafetyCounter;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.BuiltInCodes;
import org.clinicoutcomes.session.Patient;

/** Counts all that is counted of a source's patients; of some of them, if others count the rest. */
final class PatientCounters {

  private final FiguresCounter courses;
  private final SafetyCounter safety;
  private final AttendanceCounter attendance;
  private final ActivityCounter activity = new ActivityCounter();
  private final EarlyInductions early;
  private final Figures ofOthers = new Figures();

  /**
   * @param eventsRecorded whether the source has a place for adverse events
   */
  PatientCounters(Definitions definitions, boolean eventsRecorded, LocalDate asOf) {
    courses =
        new FiguresCounter(
            new FollowUpSchedule(
                asOf, definitions.series().followUp(), definitions.worklist().followUpTolerance()));
    safety =
        new SafetyCounter(
            definitions.safety(),
            definitions.vocabulary(),
            eventsRecorded,
            IdeationScale.of(definitions.catalog().instruments().values()),
            new SeriesScorer(definitions.series()),
            asOf);
    attendance =
        new AttendanceCounter(
            definitions.attendance(), definitions.catalog().group(BuiltInCodes.MOOD));
    early = new EarlyInductions(definitions.series().reinduction());
  }

  /** Counts every planned session, given or not. */
  void countPlanned(AcceptedRows rows) {
    rows.forEachScheduledSession(attendance::count);
  }

  /** Counts one patient, and hands over the courses that were measured for it. */
  List<ConditionCourse> count(Patient patient, CourseMeasurement measurement) {
    List<ConditionCourse> measured = new ArrayList<>();
    measurement.measure(patient, courses.andThen(early).andThen(measured::add));
    List<Series> series =
        measured.stream()
            .flatMap(course -> course.series().stream())
            .map(of -> of.series())
            .toList();
    safety.count(patient, series);
    attendance.count(patient, series);
    activity.count(patient, series);
    return measured;
  }

  /** Adds what was counted of other patients; safety as a whole, since it says what is recorded. */
  void add(PatientCounters others) {
    early.add(others.early);
    safety.add(others.safety);
    ofOthers.add(others.besidesSafety());
  }

  /** What was counted. */
  Figures figures() {
    Figures figures = besidesSafety();
    figures.add(ofOthers);
    figures.of(Families.SAFETY).putAll(safety.figures());
    return figures;
  }

  private Figures besidesSafety() {
    Figures figures = new Figures();
    courses.addTo(figures);
    figures.of(Families.ATTENDANCE).putAll(attendance.figures());
    figures.of(Families.ACTIVITY).putAll(activity.figures());
    return figures;
  }

  /** Series that may be the rest of earlier ones. */
  EarlyInductions early() {
    return early;
  }
}

package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;

/**
 * One patient who needs a call for one reason; ordered as the list is read: by item, then since
 * when, then patient, condition and reason.
 *
 * @param clinic of the patient's latest series, by its name in the export
 * @param clinician of the latest session; empty where the export does not say
 * @param condition the condition's key
 * @param since the date from which it has been so
 * @param why in a sentence
 */
public record Entry(
    Item item,
    String patient,
    String condition,
    String clinic,
    String clinician,
    LocalDate since,
    String why)
    implements Comparable<Entry> {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::item)
          .thenComparing(Entry::since)
          .thenComparing(Entry::patient, CodePoints.ORDER)
          .thenComparing(Entry::condition)
          .thenComparing(Entry::why);

  /** An entry about a course, for the clinic and clinician who see the patient now. */
  static Entry of(Item item, ConditionCourse course, LocalDate since, String why) {
    Series last = course.series().get(course.series().size() - 1).series();
    Session latest = last.sessions().get(last.sessions().size() - 1);
    return new Entry(
        item,
        course.patient().id(),
        course.condition(),
        last.clinic(),
        latest.clinician(),
        since,
        why);
  }

  @Override
  public int compareTo(Entry other) {
    return ORDER.compare(this, other);
  }
}

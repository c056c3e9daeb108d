package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.series.Series;

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
public record Call(
    Item item,
    String patient,
    String condition,
    String clinic,
    String clinician,
    LocalDate since,
    String why)
    implements Comparable<Call> {

  private static final Comparator<Call> ORDER =
      Comparator.comparing(Call::item)
          .thenComparing(Call::since)
          .thenComparing(Call::patient, CodePoints.ORDER)
          .thenComparing(Call::condition)
          .thenComparing(Call::why);

  /** An entry about a course, for the clinic and clinician who see the patient now. */
  static Call of(Item item, ConditionCourse course, LocalDate since, String why) {
    Series last = course.last().series();
    return new Call(
        item,
        course.patient().id(),
        course.condition(),
        last.clinic(),
        last.last().clinician(),
        since,
        why);
  }

  @Override
  public int compareTo(Call other) {
    return ORDER.compare(this, other);
  }
}

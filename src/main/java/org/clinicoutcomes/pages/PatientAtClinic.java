package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.session.Patient;

/**
 * One patient as one clinic's workbook shows them: the series that began there, and all scores.
 *
 * @param number the patient's at the clinic, from 1, in the order of ids
 * @param series the newest first, at least one
 */
public record PatientAtClinic(long number, List<Treated> series) {

  private static final Comparator<Treated> NEWEST_FIRST =
      Comparator.comparingInt((Treated treated) -> treated.measured().series().lastDay())
          .reversed()
          .thenComparing(treated -> treated.course().condition())
          .thenComparing(
              Comparator.comparingInt((Treated treated) -> treated.measured().series().number())
                  .reversed());

  private static final Comparator<Treated> BY_CONDITION =
      Comparator.comparing((Treated treated) -> treated.course().condition())
          .thenComparingInt(treated -> treated.measured().series().number());

  /** A series with the course that it is part of. */
  public record Treated(ConditionCourse course, MeasuredSeries measured) {}

  public PatientAtClinic {
    series = series.stream().sorted(NEWEST_FIRST).toList();
  }

  Patient patient() {
    return series.get(0).course().patient();
  }

  /** The series by condition, within it the earliest first. */
  public List<Treated> byCondition() {
    return series.stream().sorted(BY_CONDITION).toList();
  }

  /** What the row of one of the series is found by on *Patients*. */
  public long key(Treated of) {
    return RowKey.of(number, series.indexOf(of) + 1L);
  }

  /**
   * The patient's row among the clinic's people.
   *
   * @param scores how many rows of the scores page are the patient's
   * @param visits how many of the visits page
   */
  public PeopleRow row(long scores, long visits) {
    LocalDate last = series.get(0).measured().series().lastDate();
    return new PeopleRow(patient().id(), number, last, scores, visits);
  }
}

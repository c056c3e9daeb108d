package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.report.Value;

/**
 * One patient of a clinic, as they are kept between the step that makes rows and the one that shows
 * them.
 *
 * @param number the patient's at the clinic, from 1, in the order of ids
 * @param lastSession at the clinic
 * @param scores how many rows of the scores page are the patient's
 * @param visits how many of the visits page
 */
public record PeopleRow(
    String patient, long number, LocalDate lastSession, long scores, long visits) {

  static PeopleRow of(List<Value> values) {
    return new PeopleRow(
        ((Value.Text) values.get(0)).text(),
        count(values.get(1)),
        ((Value.Day) values.get(2)).date(),
        count(values.get(3)),
        count(values.get(4)));
  }

  private static long count(Value value) {
    return ((Value.Count) value).count();
  }

  /** The row. */
  public List<Value> values() {
    return List.of(
        Value.of(patient),
        Value.of(number),
        Value.of(lastSession),
        Value.of(scores),
        Value.of(visits));
  }

  long rows() {
    return scores + visits;
  }
}

package org.clinicoutcomes.session;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the patients file says of a patient, blanks included.
 *
 * @param sex a code, or {@value #UNKNOWN}
 * @param birthYear if known
 * @param birthDate if known
 * @param conditions in the export's order: the first is what sessions without a condition are for
 * @param priorTreatmentsFailed if known
 */
public record Demographics(
    String sex,
    @Nullable Integer birthYear,
    @Nullable LocalDate birthDate,
    List<String> conditions,
    @Nullable Integer priorTreatmentsFailed) {

  public static final String UNKNOWN = "unknown";

  /** A patient of whom the patients file says nothing. */
  public static final Demographics NONE = new Demographics(UNKNOWN, null, null, List.of(), null);

  public Demographics {
    conditions = List.copyOf(conditions);
  }

  /**
   * Age in whole years on a date: exact where the birth date is known, else the difference of the
   * years; empty where neither is known or the patient would not be born yet.
   */
  public OptionalInt ageOn(LocalDate date) {
    if (birthDate != null) {
      return birthDate.isAfter(date)
          ? OptionalInt.empty()
          : OptionalInt.of(birthDate.until(date).getYears());
    }
    if (birthYear != null && birthYear <= date.getYear()) {
      return OptionalInt.of(date.getYear() - birthYear);
    }
    return OptionalInt.empty();
  }
}

package org.clinicoutcomes.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the person that it is of; null where it does not say.
 *
 * @param sex a code
 * @param birthYear where no birth date is known
 */
public record Person(
    @Nullable String sex, @Nullable Integer birthYear, @Nullable LocalDate birthDate) {

  /** Whether another row is of somebody else: another sex or birth, where both say one. */
  boolean isAnother(Person other) {
    return differ(sex, other.sex)
        || differ(birthDate, other.birthDate)
        || differ(year(), other.year());
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  private @Nullable Integer year() {
    return birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
  }

  /** What this row and another one of the same person say together. */
  Person and(Person other) {
    return new Person(
        sex == null ? other.sex : sex,
        birthYear == null ? other.birthYear : birthYear,
        birthDate == null ? other.birthDate : birthDate);
  }
}

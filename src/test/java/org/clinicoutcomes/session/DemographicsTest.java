package org.clinicoutcomes.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.export.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemographicsTest {

  @ParameterizedTest(name = "born {0}, on {1}")
  @CsvSource({
    "1990-05-10, 2024-05-09, 33",
    "1990-05-10, 2024-05-10, 34",
    "2000-02-29, 2018-02-28, 17",
    "2000-02-29, 2018-03-01, 18",
    "2024-01-01, 2024-01-01, 0"
  })
  void isExactWhereTheBirthDateIsKnown(LocalDate born, LocalDate on, int age) {
    assertThat(born(born, null).ageOn(on)).hasValue(age);
    assertThat(born(born, 1950).ageOn(on)).as("whatever the year says").hasValue(age);
  }

  @ParameterizedTest(name = "born {0}, on {1}")
  @CsvSource({"1990, 2024-01-01, 34", "1990, 2024-12-31, 34", "2024, 2024-01-01, 0"})
  void isTheDifferenceOfTheYearsWhereOnlyTheYearIsKnown(int year, LocalDate on, int age) {
    assertThat(born(null, year).ageOn(on)).hasValue(age);
  }

  @Test
  void isUnknownBeforeBirthOrWithoutEither() {
    LocalDate on = LocalDate.of(2024, 1, 1);
    assertThat(born(on.plusDays(1), null).ageOn(on)).isEqualTo(OptionalInt.empty());
    assertThat(born(null, 2025).ageOn(on)).isEmpty();
    assertThat(Demographics.NONE.ageOn(on)).isEmpty();
  }

  @Test
  void knowsNoCodesOfAnUnknownList() {
    TreeMap<String, java.util.SortedSet<String>> codes = new TreeMap<>();
    codes.put("drug", new TreeSet<>(List.of("ketamine")));
    Vocabulary vocabulary = new Vocabulary(codes);
    assertThat(vocabulary.of("drug")).containsExactly("ketamine");
    assertThat(vocabulary.of("colour")).isEmpty();
  }

  private static Demographics born(LocalDate date, Integer year) {
    return new Demographics("female", year, date, List.of(), null);
  }
}

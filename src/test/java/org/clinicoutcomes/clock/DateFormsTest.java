package org.clinicoutcomes.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {

  private final DateForms forms = new DateForms();

  private void plain(String... dates) {
    for (String date : dates) {
      forms.addPlain(LocalDate.parse(date));
    }
  }

  private void text(String... dates) {
    for (String date : dates) {
      LocalDate day = LocalDate.parse(date);
      forms.addOrdered('/', day, day.getDayOfMonth() > 12);
    }
  }

  @Test
  void threeOfEachAreEnoughWhereDaysAreTheOthersMonths() {
    plain("2026-05-01", "2026-08-01");
    text("2026-01-15", "2026-01-19", "2026-01-22", "2026-01-15");
    assertThat(forms.turned()).isNull();
    plain("2026-12-01");
    assertThat(forms.turned()).isEqualTo(new TurnedDates(3, 4));
  }

  @Test
  void daysThatAreNoMonthsOfTheOthersAreNotTurned() {
    plain("2026-01-05", "2026-01-08", "2026-01-12", "2026-01-09");
    text("2026-01-15", "2026-01-19", "2026-01-22", "2026-01-26");
    assertThat(forms.turned()).isNull();
  }

  /** Sixty different dates of days 1 to 5. */
  @ParameterizedTest
  @CsvSource({"0, true", "3, true", "4, false", "12, false"})
  void oneInTwentyMayBeOtherwise(int exceptions, boolean isTurned) {
    IntStream.range(0, 60)
        .forEach(i -> plain(LocalDate.of(2026, 1 + i % 12, 1 + i / 12).toString()));
    IntStream.range(0, exceptions).forEach(i -> plain("2026-05-" + (13 + i)));
    text("2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18");
    assertThat(forms.turned() != null).isEqualTo(isTurned);
  }

  @Test
  void aFormWithoutAnyEarlyDateHasLostThem() {
    plain("2026-04-01", "2026-04-02", "2026-04-03", "2026-04-20", "2026-04-27");
    IntStream.range(13, 27).forEach(day -> text("2026-01-" + day));
    assertThat(forms.turned()).isNull();
    text("2026-02-28");
    assertThat(forms.turned()).isEqualTo(new TurnedDates(3, 15));
  }

  @Test
  void moreDatesAreWantedUntilOneFormHasALateDay() {
    assertThat(forms.isOpen()).isFalse();
    plain("2026-01-05");
    assertThat(forms.isOpen()).isTrue();
    plain("2026-01-15");
    assertThat(forms.isOpen()).isFalse();
    text("2026-01-22");
    assertThat(forms.isOpen()).isTrue();
  }
}

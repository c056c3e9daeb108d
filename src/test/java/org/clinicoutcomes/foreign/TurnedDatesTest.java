package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twelve patients with four sessions in two weeks, one patient a week. The sessions file has been
 * through a spreadsheet that reads dates in another order than they were written in, or has not.
 */
class TurnedDatesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @TempDir private Path folder;

  /** What a file has instead of a date. */
  private interface Writing extends Function<LocalDate, String> {}

  private static String as(String pattern, LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private static LocalDate turned(LocalDate date) {
    return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }

  private static String serial(LocalDate date) {
    return "" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
  }

  private static Writing split(Writing upTo12, Writing after) {
    return date -> (date.getDayOfMonth() <= 12 ? upTo12 : after).apply(date);
  }

  private static Writing plain(String pattern) {
    return date -> as(pattern, date);
  }

  private static Writing exchanged(String pattern) {
    return date -> as(pattern, turned(date));
  }

  private ForeignExport export(Writing sessions) {
    List<String> given =
        new ArrayList<>(List.of("session_id,patient_id,session_date,condition,drug,route"));
    List<String> scored = new ArrayList<>(List.of("patient_id,scored_on,instrument,score"));
    for (int i = 0; i < 12; i++) {
      LocalDate first = FIRST.plusWeeks(i);
      for (int day : new int[] {0, 4, 8, 14}) {
        String date = sessions.apply(first.plusDays(day));
        given.add("S" + given.size() + ",P" + i + "," + date + ",depression,ketamine,iv");
      }
      scored.add("P" + i + "," + first.minusDays(2) + ",phq9,20");
      scored.add("P" + i + "," + first.plusDays(17) + ",phq9," + (i < 6 ? 6 : 14));
    }
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", given.toArray(String[]::new))
        .file("scores.csv", scored.toArray(String[]::new));
  }

  static Stream<Arguments> turnedOnes() {
    Writing text = plain("dd/MM/yyyy");
    return Stream.of(
        Arguments.of("ISO and day/month", split(exchanged("yyyy-MM-dd"), text)),
        Arguments.of("ISO and month/day", split(exchanged("yyyy-MM-dd"), plain("M/d/yyyy"))),
        Arguments.of(
            "with times", split(exchanged("yyyy-MM-dd'T00:00:00'"), plain("dd.MM.yyyy '00:00'"))),
        Arguments.of("day numbers and text", split(date -> serial(turned(date)), text)),
        Arguments.of("names of months and text", split(exchanged("d-MMM-yy"), plain("dd/MM/yy"))),
        Arguments.of(
            "rows that were added since",
            split(
                exchanged("yyyy-MM-dd"),
                date -> date.isAfter(FIRST.plusWeeks(9)) ? date.toString() : text.apply(date))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("turnedOnes")
  void holdTheSource(String name, Writing sessions) {
    ForeignExport.Run run = export(sessions).run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err()).contains("sessions.csv has dates of two forms that part");
  }

  /** The others were brought to the same form afterwards, so that no form tells. */
  @Test
  void holdTheSourceWhereTheyLieInTheFuture() {
    ForeignExport.Run run = export(split(exchanged("yyyy-MM-dd"), LocalDate::toString)).run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err()).contains("rows dated after the as-of date");
  }

  static Stream<Arguments> honestOnes() {
    Writing iso = LocalDate::toString;
    return Stream.of(
        Arguments.of("one form", iso),
        Arguments.of("day/month", plain("dd/MM/yyyy")),
        Arguments.of(
            "turned and shown in that order again", split(plain("d/M/yyyy"), plain("dd/MM/yyyy"))),
        Arguments.of("day numbers among ISO ones", split(TurnedDatesTest::serial, iso)),
        Arguments.of(
            "two systems, each with its form",
            (Writing)
                date -> date.toEpochDay() % 2 == 0 ? iso.apply(date) : as("dd/MM/yyyy", date)),
        Arguments.of(
            "a new form from one day on",
            (Writing)
                date ->
                    date.isBefore(LocalDate.of(2026, 1, 13))
                        ? iso.apply(date)
                        : as("dd/MM/yyyy", date)),
        Arguments.of(
            "two dates by hand",
            (Writing)
                date ->
                    date.getDayOfMonth() == 26 && date.getMonthValue() < 3
                        ? as("dd/MM/yyyy", date)
                        : iso.apply(date)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honestOnes")
  void areRead(String name, Writing sessions) {
    ForeignExport.Run run = export(sessions).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("6/12");
  }

  @Test
  void datesOfBirthHoldNothingButAreSaid() {
    List<String> patients = new ArrayList<>(List.of("patient_id,birth_date"));
    for (int i = 0; i < 40; i++) {
      LocalDate born = LocalDate.of(1970, 1, 3).plusDays(37L * i);
      boolean isTurned = born.getDayOfMonth() <= 12;
      patients.add("P" + i + "," + (isTurned ? turned(born) : as("dd/MM/yyyy", born)));
    }
    ForeignExport.Run run =
        export(LocalDate::toString).file("patients.csv", patients.toArray(String[]::new)).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isEqualTo(1);
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("6/12");
  }

  @Test
  void theKeptExportIsHeldForBothFiles() {
    ForeignExport.Run run = ForeignExport.kept("08_half_swapped_dates", folder).run();
    assertThat(run.isHeld()).as(run.ended().toString()).isTrue();
    assertThat(run.ended().err())
        .contains("sessions.csv has dates of two forms", "scores.csv has dates of two forms");
  }

  @Test
  void dayNumbersAmongMidnightsAtUtcAreRead() {
    ForeignExport.Run run = ForeignExport.kept("27_mixed_serial_iso", folder).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

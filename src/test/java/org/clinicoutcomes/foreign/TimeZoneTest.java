package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten patients are treated at nine in the morning. Half an hour before their first session they
 * score 20; a week later, right after the session, 6 or 14; between them, in the evening before
 * that session, 18. Whoever mistakes the order loses baselines or takes the 18 for an end.
 */
class TimeZoneTest {

  private static final String HELD = "held";

  @TempDir private Path folder;

  /** How a file writes what a clock in the clinic showed. */
  private interface Writing extends Function<LocalDateTime, String> {}

  private static Writing pattern(String pattern) {
    return local -> local.format(DateTimeFormatter.ofPattern(pattern));
  }

  private static Writing at(String zone, String pattern) {
    return local -> local.atZone(ZoneId.of(zone)).format(DateTimeFormatter.ofPattern(pattern));
  }

  private static Writing utc(String zone) {
    return local ->
        local.atZone(ZoneId.of(zone)).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()
            + ":00Z";
  }

  private ForeignExport export(Writing sessions, Writing scores) {
    List<String> given =
        new ArrayList<>(List.of("session_id,patient_id,session_date,condition,drug,route"));
    List<String> scored = new ArrayList<>(List.of("patient_id,scored_on,instrument,score"));
    for (int i = 0; i < 10; i++) {
      LocalDateTime first = LocalDateTime.of(2026, 2, 26, 9, 0).plusDays(3L * i);
      LocalDateTime second = first.plusDays(7);
      for (LocalDateTime at : List.of(first, second)) {
        given.add(
            "S" + given.size() + ",P" + i + "," + sessions.apply(at) + ",depression,ketamine,iv");
      }
      String patient = "P" + i + ",";
      scored.add(patient + scores.apply(first.minusMinutes(30)) + ",phq9,20");
      scored.add(patient + scores.apply(second.minusHours(11)) + ",phq9,18");
      scored.add(patient + scores.apply(second.plusMinutes(40)) + ",phq9," + (i < 6 ? 6 : 14));
    }
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", given.toArray(String[]::new))
        .file("scores.csv", scored.toArray(String[]::new));
  }

  static Stream<Arguments> writings() {
    String local = "yyyy-MM-dd HH:mm";
    String iso = "yyyy-MM-dd'T'HH:mm:ssxxx";
    return Stream.of(
        Arguments.of("no offset at all", pattern(local), pattern(local), "6/10"),
        Arguments.of(
            "the same offset in both", at("Asia/Tokyo", iso), at("Asia/Tokyo", iso), "6/10"),
        Arguments.of("UTC in both", utc("America/Denver"), utc("America/Denver"), "6/10"),
        Arguments.of(
            "the clinic's offset beside UTC, over a change to summer time",
            at("America/Los_Angeles", iso),
            utc("America/Los_Angeles"),
            "6/10"),
        Arguments.of("east of UTC", at("Australia/Sydney", iso), utc("Australia/Sydney"), "6/10"),
        Arguments.of(
            "UTC beside the clinic's offset", utc("Asia/Kolkata"), at("Asia/Kolkata", iso), "6/10"),
        Arguments.of(
            "zones by name",
            at("America/New_York", "MM/dd/yyyy hh:mm a z"),
            utc("America/New_York"),
            "6/10"),
        Arguments.of(
            "an offset in the scores alone", pattern(local), at("America/Denver", iso), "6/10"),
        Arguments.of(
            "an offset in the sessions alone", at("America/Denver", iso), pattern(local), "6/10"),
        Arguments.of("UTC in the scores alone", pattern(local), utc("America/Denver"), HELD),
        Arguments.of("UTC in the sessions alone", utc("America/Denver"), pattern(local), HELD),
        Arguments.of("UTC beside dates", pattern("yyyy-MM-dd"), utc("America/Denver"), "6/10"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void theOrderOfTheClinicsClockCounts(
      String name, Writing sessions, Writing scores, String expected) {
    ForeignExport.Run run = export(sessions, scores).run();
    assertThat(run.isHeld()).as(run.ended().toString()).isEqualTo(expected.equals(HELD));
    if (!run.isHeld()) {
      assertThat(run.rate("depression", "phq9_response")).isEqualTo(expected);
      assertThat(run.ended().exitCode()).isZero();
    }
  }

  @Test
  void theZoneSettlesWhatIsHeld() {
    ForeignExport export = export(pattern("yyyy-MM-dd HH:mm"), utc("America/Denver"));
    assertThat(export.run().ended().err()).contains("time_zone: America/Denver");
    ForeignExport.Run settled = export.paste("time_zone: America/Denver").run();
    assertThat(settled.ended().exitCode()).as(settled.ended().toString()).isZero();
    assertThat(settled.rate("depression", "phq9_response")).isEqualTo("6/10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Etc/UTC"})
  void soDoesSayingThatUtcIsWhatTheClinicMeans(String zone) {
    ForeignExport export =
        export(pattern("yyyy-MM-dd HH:mm"), local -> local + ":00Z").paste("time_zone: " + zone);
    assertThat(export.run().rate("depression", "phq9_response")).isEqualTo("6/10");
  }

  @Test
  void datesWrittenAsMidnightSomewhereAreDatesInTheStatedZone() {
    Writing date = local -> utc("Europe/Berlin").apply(local.toLocalDate().atStartOfDay());
    ForeignExport.Run run =
        export(date, pattern("yyyy-MM-dd HH:mm")).paste("time_zone: Europe/Berlin").run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("6/10");
  }

  @Test
  void datesAtMidnightNeedNoZone() {
    Writing date = local -> local.toLocalDate() + "T00:00:00.000Z";
    ForeignExport.Run run = export(date, pattern("yyyy-MM-dd HH:mm")).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("6/10");
  }

  @Test
  void timesAtUtcFarFromSessionsNeedNoZone() {
    ForeignExport export = export(pattern("yyyy-MM-dd"), pattern("yyyy-MM-dd HH:mm"));
    export.file(
        "scores.csv",
        Stream.concat(
                Stream.of("patient_id,scored_on,instrument,score"),
                Stream.iterate(0, i -> i < 10, i -> i + 1)
                    .flatMap(
                        i -> {
                          LocalDateTime first =
                              LocalDateTime.of(2026, 2, 26, 9, 0).plusDays(3L * i);
                          return Stream.of(
                              "P" + i + "," + first.minus(Duration.ofDays(2)) + "Z,phq9,20",
                              "P" + i + "," + first.plusDays(9) + "Z,phq9,6");
                        }))
            .toArray(String[]::new));
    ForeignExport.Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("10/10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"07b_utc_truth", "07c_offsets_in_both"})
  void theSameMomentsGiveTheSameRate(String kept) {
    ForeignExport.Run run = ForeignExport.kept(kept, folder).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("30/30");
  }
}

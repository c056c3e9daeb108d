package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.steps.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of the night says that nobody asked for a date. */
class NightTest {

  private static final LocalDate NIGHT = Nights.FIRST;

  @TempDir private Path folder;
  private Nights nights;
  private Path input;
  private Upkeep upkeep = Upkeep.USUAL;

  @BeforeEach
  void writeInput() throws IOException {
    nights = Nights.over(folder);
    input = nights.input();
  }

  @Test
  void saysNothingOfFreshExportsNightAfterNight() {
    assertSays(night(0), 0, "Published ", "");
    assertSays(night(1), 0, "Published ", "");
    assertSays(night(1), 0, "Up to date: ", "");
  }

  @Test
  void saysWhichExportsAreNoLongerMadeAndFromWhichDay() throws IOException {
    assertSays(night(6), 0, "Published ", "");
    renew("south", 7);
    String stale =
        "warning: north: its newest session is dated 2024-03-01, more than 7 days before 2024-03-09."
            + " Is the export still made?\n";
    assertSays(night(7), 1, "Published ", stale);
    assertSays(night(7), 1, "Up to date: ", stale);
    upkeep = new Upkeep(null, 8);
    assertSays(night(7), 0, "Up to date: ", "");
  }

  /** Gives one more patient a session some nights on. */
  private void renew(String source, int nights) throws IOException {
    Path sessions = input.resolve(source).resolve("sessions.csv");
    Files.writeString(
        sessions,
        Files.readString(sessions)
            + "s99,p9,"
            + NIGHT.plusDays(nights)
            + ",migraine,ketamine,iv,,8,5\n");
  }

  @Test
  void saysThatAnExportHoldsNoSession() throws IOException {
    SmallExport.writeEmpty(input.resolve("west"));
    Ended ended = night(0);
    assertThat(ended.err())
        .endsWith(
            "warning: west: its export holds no session up to 2024-03-02. Is the export"
                + " complete?\n");
    assertThat(ended.exitCode()).isEqualTo(1);
  }

  @Test
  void saysThatNightsWereMissed() {
    night(0);
    assertSays(
        night(2),
        1,
        "Published ",
        "warning: Last night's run did not happen: the last one was on 2024-03-02; 1 night was"
            + " missed.\n");
    assertSays(night(2), 0, "Up to date: ", "");
    assertSays(
        night(5),
        1,
        "Published ",
        "warning: Last night's run did not happen: the last one was on 2024-03-04; 2 nights were"
            + " missed.\n");
  }

  @Test
  void countsANightWhoseRunFailedAmongThoseMissed() throws IOException {
    night(0);
    Path definition = input.resolve("settings.yaml");
    Files.writeString(definition, "gapp: 1\n");
    assertThat(night(1).exitCode()).isEqualTo(2);
    Files.delete(definition);
    assertThat(night(2).err()).contains("the last one was on 2024-03-02; 1 night was missed.");
  }

  @Test
  void countsNoRunWithAStatedDateForANight() {
    run(NIGHT.minusDays(30), NIGHT);
    assertSays(night(0), 0, "Published ", "");
    assertSays(run(NIGHT.plusDays(60), NIGHT.plusDays(60)), 0, "Published ", "");
    assertThat(night(2).err()).contains("the last one was on 2024-03-02; 1 night was missed.");
  }

  @Test
  void saysNothingWhereTheSettingsStateTheDate() throws IOException {
    night(0);
    Files.writeString(input.resolve("settings.yaml"), "as_of: 2024-06-30\n");
    assertSays(night(300), 0, "Published ", "");
  }

  @Test
  void tellsOfAHeldSourceFirstByItsExitCode() throws IOException {
    SmallExport.writeWithoutDrug(input.resolve("west"));
    Ended ended = night(30);
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.err())
        .contains("warning: west is held: ", "warning: north: its newest session is dated ")
        .doesNotContain("west: its ");
  }

  private Ended night(int number) {
    return nights.night(number, upkeep);
  }

  private Ended run(LocalDate asOf, LocalDate today) {
    return nights.run(asOf, today, upkeep);
  }

  private static void assertSays(Ended ended, int exitCode, String summary, String warnings) {
    assertThat(ended.err()).isEqualTo(warnings);
    assertThat(ended.out()).startsWith(summary).hasLineCount(1);
    assertThat(ended.exitCode()).isEqualTo(exitCode);
  }
}

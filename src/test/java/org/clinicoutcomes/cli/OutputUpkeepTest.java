package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.RunRecord;
import org.clinicoutcomes.steps.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in the output folder beside its report, and what it deletes there. */
class OutputUpkeepTest {

  private static final LocalDate NIGHT = Nights.FIRST;

  @TempDir private Path folder;
  private Nights nights;
  private Path input;
  private Path output;
  private Upkeep upkeep = Upkeep.USUAL;

  @BeforeEach
  void writeInput() throws IOException {
    nights = Nights.over(folder);
    input = nights.input();
    output = nights.output();
  }

  @Test
  void namesTheNewestReportInAFile() throws IOException {
    night(1);
    assertThat(output.resolve("latest")).hasContent("2024-03-03\n");
    run(NIGHT, NIGHT.plusDays(1));
    assertThat(output.resolve("latest")).hasContent("2024-03-03\n");
    Files.writeString(output.resolve("2024-03-03/manifest.json"), "damaged");
    assertThat(run(NIGHT, NIGHT.plusDays(1)).out()).startsWith("Up to date: ");
    assertThat(output.resolve("latest")).hasContent("2024-03-02\n");
  }

  @Test
  void namesTheNewestReportAnewWhereTheFileIsGone() throws IOException {
    night(0);
    Files.delete(output.resolve("latest"));
    assertThat(night(0).out()).startsWith("Up to date: ");
    assertThat(output.resolve("latest")).hasContent("2024-03-02\n");
  }

  @Test
  void keepsAllReportsUnlessTold() throws IOException {
    for (int night = 0; night < 3; night++) {
      night(night);
    }
    assertThat(reports()).containsExactly("2024-03-02", "2024-03-03", "2024-03-04");
  }

  @Test
  void keepsAsManyReportsAsTold() throws IOException {
    night(0);
    night(1);
    night(2);
    upkeep = new Upkeep(2, 7);
    assertThat(night(3).out()).endsWith(" held). 2 older reports were deleted.\n");
    assertThat(reports()).containsExactly("2024-03-04", "2024-03-05");
    assertThat(night(4).out()).endsWith(" held). An older report was deleted.\n");
    assertThat(night(4).out()).endsWith(" held).\n");
    assertThat(reports()).containsExactly("2024-03-05", "2024-03-06");
    assertThat(output.resolve(".state/deleted")).doesNotExist();
    assertThat(Files.readString(output.resolve(".state/logs/clinic-outcomes.log")))
        .contains("deleted the report 2024-03-02", "deleted the report 2024-03-04");
  }

  @Test
  void deletesNothingThatIsNoReport() throws IOException {
    Path mine = Files.createDirectories(output.resolve("2020-01-01"));
    Files.writeString(mine.resolve("thesis.docx"), "mine");
    Files.createDirectories(output.resolve("archive"));
    upkeep = new Upkeep(1, 7);
    night(0);
    assertThat(night(1).out()).endsWith(" An older report was deleted.\n");
    assertThat(reports()).containsExactly("2020-01-01", "2024-03-03", "archive");
    assertThat(mine.resolve("thesis.docx")).hasContent("mine");
  }

  @Test
  void deletesNeitherTheReportJustMadeNorTheNewestWholeOne() throws IOException {
    upkeep = new Upkeep(1, 7);
    night(5);
    run(NIGHT.minusDays(10), NIGHT.plusDays(5));
    assertThat(reports()).containsExactly("2024-02-21", "2024-03-07");
    Path damaged = output.resolve("2024-03-08");
    Folders.copy(output.resolve("2024-03-07"), damaged);
    Path manifest = damaged.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"2024-03-07\"", "\"2024-03-08\"").replace("5", "6"));
    run(NIGHT, NIGHT.plusDays(5));
    assertThat(reports()).containsExactly("2024-03-02", "2024-03-07", "2024-03-08");
    assertThat(output.resolve("latest")).hasContent("2024-03-07\n");
  }

  @Test
  void neverDeletesTheLastReportThatCountsEverySource() throws IOException {
    upkeep = new Upkeep(1, 7);
    night(0);
    SmallExport.writeWithoutDrug(input.resolve("south"));
    night(1);
    assertThat(reports()).containsExactly("2024-03-02", "2024-03-03");
    night(2);
    assertThat(reports()).containsExactly("2024-03-02", "2024-03-04");
    SmallExport.write(input.resolve("south"), "south");
    night(3);
    assertThat(reports()).containsExactly("2024-03-05");
  }

  @Test
  void deletesAtLastWhatAKilledRunHadBegunToDelete() throws IOException {
    Path left = Files.createDirectories(output.resolve(".state/deleted/2023-01-01"));
    Files.writeString(left.resolve("half.csv"), "half");
    night(0);
    assertThat(output.resolve(".state/deleted")).doesNotExist();
  }

  @Test
  void recordsEveryRunHoweverItEnded() throws IOException {
    night(0);
    night(0);
    Files.writeString(input.resolve("settings.yaml"), "gapp: 1\n");
    night(1);
    List<RunRecord> records = records();
    assertThat(records)
        .extracting(RunRecord::ending)
        .containsExactly("published", "up_to_date", "failed");
    assertThat(records).extracting(RunRecord::exitCode).containsExactly(0, 0, 2);
    RunRecord first = records.get(0);
    assertThat(first.asOf()).isEqualTo("2024-03-02");
    assertThat(first.nightly()).isTrue();
    assertThat(first.fingerprint()).isEqualTo(records.get(1).fingerprint()).hasSize(64);
    assertThat(List.of(first.attempts(), first.threads())).containsExactly(1, 2);
    assertThat(first.finished()).isGreaterThan(first.started());
    assertThat(records.get(2).asOf()).isNull();
  }

  @Test
  void keepsTheRecordsOfMoreThanAYear() throws IOException {
    night(0);
    Path runs = output.resolve(".state/runs");
    for (int i = 0; i < 450; i++) {
      Files.writeString(runs.resolve("19990101T%06d.000Z-1.json".formatted(i)), "{}");
    }
    night(0);
    assertThat(runs.toFile().list()).hasSize(400);
    assertThat(records()).extracting(RunRecord::ending).contains("published", "up_to_date");
  }

  @Test
  void leavesTheBytesOfAReportAsTheyAre() throws IOException {
    night(0);
    var report = ReportReader.files(output.resolve("2024-03-02"));
    Folders.delete(output);
    upkeep = new Upkeep(3, 1);
    run(NIGHT, NIGHT.plusDays(400));
    var again = ReportReader.files(output.resolve("2024-03-02"));
    assertThat(again.keySet()).isEqualTo(report.keySet());
    again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(report.get(name)));
  }

  private Ended night(int number) {
    return nights.night(number, upkeep);
  }

  private Ended run(LocalDate asOf, LocalDate today) {
    return nights.run(asOf, today, upkeep);
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals(".state") && !name.equals("latest"))
          .sorted()
          .toList();
    }
  }

  private List<RunRecord> records() throws IOException {
    try (Stream<Path> files = Files.list(output.resolve(".state/runs"))) {
      return files.sorted().map(RunRecord::read).filter(Objects::nonNull).toList();
    }
  }
}

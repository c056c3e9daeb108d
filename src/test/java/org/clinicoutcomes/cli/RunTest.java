package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly job over the sample, run and run again. */
class RunTest {

  private static final String SAMPLE = "sample-data";
  private static final String COUNTS =
      "\\(1 clinic, (\\d+) patient courses to judge, 3 rows rejected, 0 of 1 source held\\)\\.\n";

  @TempDir private static Path made;
  private static Ended first;

  @TempDir private Path folder;
  private Path input;
  private Path output;
  private Path report;

  @BeforeAll
  static void runWithoutArguments() throws Exception {
    Folders.copy(Path.of(SAMPLE), made.resolve(SAMPLE));
    Folders.delete(made.resolve(SAMPLE).resolve("harbour"));
    Folders.delete(made.resolve(SAMPLE).resolve("hillcrest"));
    // Without its word from when its records are complete, a source is warned about.
    Path mapping = made.resolve(SAMPLE).resolve("lakeside/mapping.yaml");
    Files.writeString(mapping, Files.readString(mapping).replaceFirst("complete_from: .*\n", ""));
    first = ProgramProcess.in(made).run();
  }

  @BeforeEach
  void copy() {
    Folders.copy(made, folder.resolve("copy"));
    input = folder.resolve("copy").resolve(SAMPLE);
    output = folder.resolve("copy/reports");
    report = output.resolve("2026-06-30");
  }

  @Test
  void needsNoArgumentsWhereTheSampleIs() {
    assertThat(first.out()).matches("Published reports/2026-06-30 " + COUNTS);
    assertThat(first.err())
        .matches(
            "warning: lakeside: \\d+ inductions begin in the first 90 days of the records, which"
                + " begin on 2024-01-\\d\\d; if treatments were under way before that, write the"
                + " date from which the records are complete as complete_from into"
                + " lakeside/mapping.yaml\\.\n");
    assertThat(first.exitCode()).isZero();
    assertThat(ReportReader.files(made.resolve("reports/2026-06-30")))
        .containsKeys(
            "manifest.json", "internal/all-clinics-internal.xlsx", "internal/data/results.csv");
  }

  @Test
  void countsInItsLineThePatientsItJudges() {
    long index =
        ReportReader.csv(report.resolve("internal/data/series.csv")).stream()
            .filter(row -> row.get("index_all").equals("yes"))
            .count();
    assertThat(first.out()).contains(", " + index + " patient courses to judge, ");
  }

  @Test
  void isUpToDateTheSecondTimeAndStillWarns() throws Exception {
    var before = Files.getLastModifiedTime(report.resolve("manifest.json"));
    Ended second = run();
    assertThat(second.out()).matches("Up to date: " + report + " " + COUNTS);
    assertThat(second.err()).isEqualTo(first.err());
    assertThat(second.exitCode()).isZero();
    assertThat(Files.getLastModifiedTime(report.resolve("manifest.json"))).isEqualTo(before);
  }

  @Test
  void makesAReportAgainThatSomebodyChanged() throws Exception {
    Files.writeString(report.resolve("internal/data/results.csv"), "mine");
    assertMadeAgain(run());
    Files.delete(report.resolve("internal/lakeside-internal.xlsx"));
    assertMadeAgain(run());
    Files.writeString(report.resolve("internal/notes.txt"), "added");
    assertMadeAgain(run());
  }

  @Test
  void makesAReportAgainWhenAsked() {
    assertMadeAgain(run("--rerun"));
    assertMadeAgain(run("--rerun"));
    assertThat(run().out()).startsWith("Up to date: ");
  }

  @Test
  void replacesTheReportWholeWhenAnInputChanges() throws Exception {
    Path patients = input.resolve("lakeside/Patienten.csv");
    Charset western = Charset.forName("windows-1252");
    String text = Files.readString(patients, western);
    Files.writeString(patients, text.replace(";weiblich;", ";divers;"), western);
    Files.writeString(report.resolve("internal/stale.txt"), "of the older report");
    assertThat(run().out()).startsWith("Published ");
    assertThat(report.resolve("internal/stale.txt")).doesNotExist();
    assertThat(ReportReader.files(report).keySet()).isEqualTo(original().keySet());
    assertThat(ReportReader.files(report).get("internal/data/results.csv"))
        .isNotEqualTo(original().get("internal/data/results.csv"));
  }

  @Test
  void makesANewReportForAnotherSettingDefinitionOrDate() throws Exception {
    Files.writeString(input.resolve("settings.yaml"), "as_of: 2026-06-30\ngap: 30\n");
    assertThat(run().out()).startsWith("Published ");
    Files.createDirectories(input.resolve("definitions/vocabulary"));
    Files.writeString(
        input.resolve("definitions/vocabulary/_unused.yaml"), "# not read: its name begins with _");
    assertThat(run().out()).startsWith("Up to date: ");
    Ended earlier = run("--as-of", "2026-05-31");
    assertThat(earlier.out()).startsWith("Published " + output.resolve("2026-05-31"));
    assertThat(report).isDirectory();
  }

  @Test
  void losesNothingButTimeWithItsState() throws Exception {
    Folders.delete(output.resolve(".state"));
    assertMadeAgain(run());
    assertThat(run().out()).startsWith("Up to date: ");
    Files.writeString(output.resolve(".state/repository/batch.mv.db"), "no database");
    assertMadeAgain(run());
    assertThat(run().out()).startsWith("Up to date: ");
  }

  @Test
  void keepsItsStateFromOthers() throws IOException {
    Path state = made.resolve("reports/.state");
    if (state.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void leavesNoWorkBehind() throws IOException {
    try (var work = Files.list(output.resolve(".state/work"))) {
      assertThat(work).isEmpty();
    }
  }

  private Ended run(String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"run", "--input", input.toString(), "--output", output.toString()},
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return call(arguments);
  }

  private void assertMadeAgain(Ended ended) {
    assertThat(ended.out()).matches("Published " + report + " " + COUNTS);
    assertThat(ended.exitCode()).isZero();
    SortedMap<String, byte[]> files = ReportReader.files(report);
    assertThat(files.keySet()).isEqualTo(original().keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(original().get(name)));
  }

  private static SortedMap<String, byte[]> original() {
    return ReportReader.files(made.resolve("reports/2026-06-30"));
  }
}

package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report is rebuilt from its inputs: a changed digit anywhere is found and named. */
class VerifyTest {

  /** Others on the machine may verify meanwhile. */
  private static final String OWN_SCRATCH =
      "clinic-outcomes-verify" + ProcessHandle.current().pid() + "-";

  @TempDir private static Path original;
  @TempDir private Path folder;
  private Path input;
  private Path report;

  /** Does something to a report or its inputs. */
  private interface Change {
    void in(Path folder) throws IOException;
  }

  @BeforeAll
  static void publish() throws IOException {
    Path input = original.resolve("input");
    SmallExport.write(input.resolve("harbour"), "harbour");
    SmallExport.write(input.resolve("hill"), "hill");
    Tampering.append(
        input.resolve("hill/sessions.csv"), "s99,p9,2024-13-01,migraine,ketamine,iv,hill,8,5\n");
    Files.writeString(input.resolve("settings.yaml"), "as_of: 2024-06-30\nclosed: 40\n");
    Path own = Files.createDirectories(input.resolve("definitions/instruments"));
    Files.writeString(
        own.resolve("sleep.yaml"),
        """
        sleep_quality:
          name: Sleep quality scale of this house
          lowest: 0
          highest: 40
          decimals: 0
          better: higher
          recall: 1 week
          citation: "in-house, 2024"
        """);
    CommandLineCall.call("--input", input.toString(), "--output", original + "/output");
    Folders.rename(original.resolve("output/2024-06-30"), original.resolve("report"));
    Folders.delete(original.resolve("output"));
  }

  @BeforeEach
  void copy() {
    Folders.copy(original, folder);
    input = folder.resolve("input");
    report = folder.resolve("report");
  }

  @Test
  void findsAnUntouchedReportIdentical() {
    assertThat(verify())
        .isEqualTo(
            new Ended(0, "Identical: " + input + " gives " + report + ", byte for byte.\n", ""));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void namesAChangeOfTheReport(Change change, String summary, List<String> lines)
      throws IOException {
    change.in(report);
    assertThat(verify())
        .isEqualTo(new Ended(7, "Differs: " + summary + ".\n", String.join("\n", lines) + "\n"));
  }

  static Stream<Arguments> namesAChangeOfTheReport() {
    return Stream.of(
        change(
            report -> {
              Path data = report.resolve("internal/data");
              Tampering.replace(data.resolve("results.csv"), "0.489891", "0.489892");
              Tampering.append(data.resolve("flow.csv"), "a,b,1,1,0,0\nb,c,1,1,0,0\n");
              Tampering.append(data.resolve("doubts.csv"), "hill,time_zones,,,9,50,held,No.,\n");
              Files.delete(data.resolve("series.csv"));
              Files.createFile(data.resolve("notes.txt"));
              Tampering.replace(
                  report.resolve("internal/rejects/hill/sessions.csv"), "2024-13-01", "2024-12-01");
            },
            "6 output files, 5 cells",
            "Output file internal/data/doubts.csv: changed",
            "internal/data/doubts.csv, line 2: not rebuilt",
            "Output file internal/data/flow.csv: changed",
            "internal/data/flow.csv, line 5: not rebuilt",
            "internal/data/flow.csv, line 6: not rebuilt",
            "Output file internal/data/notes.txt: in the report, but not rebuilt",
            "Output file internal/data/results.csv: changed",
            "internal/data/results.csv, line 2, column rate_high",
            "Output file internal/data/series.csv: not in the report, but rebuilt",
            "Output file internal/rejects/hill/sessions.csv: changed",
            "internal/rejects/hill/sessions.csv, line 2, column session_date"),
        change(
            report -> {
              Path internal = report.resolve("internal");
              Tampering.rewrite(
                  internal.resolve("harbour-internal.xlsx"),
                  Map.of(
                      "xl/worksheets/sheet6.xml",
                      sheet -> sheet.replaceFirst("(<c r=\"D9\".*?<v>)\\d", "$19")));
              Tampering.replace(
                  internal.resolve("hill-internal.xlsx"),
                  "xl/charts/chart1.xml",
                  "<c:v>0.0",
                  "<c:v>0.1");
              Tampering.rewrite(internal.resolve("all-clinics-internal.xlsx"), Map.of());
            },
            "3 output files, 1 cell, 1 workbook part",
            "Output file internal/all-clinics-internal.xlsx: changed",
            "internal/all-clinics-internal.xlsx: the same parts, packed in another way",
            "Output file internal/harbour-internal.xlsx: changed",
            "internal/harbour-internal.xlsx, sheet Summary, cell D9",
            "Output file internal/hill-internal.xlsx: changed",
            "internal/hill-internal.xlsx, part xl/charts/chart1.xml: changed"),
        change(
            report -> {
              Path manifest = report.resolve("manifest.json");
              Tampering.replace(manifest, "\"treated\" : 4", "\"treated\" : 5");
              Tampering.replace(manifest, "\"closed\" : \"40", "\"closed\" : \"41");
              Tampering.replace(manifest, "\"version\" : \"", "\"version\" : \"9.");
              Tampering.replace(manifest, "\"clinics\"", "\"made_by\" : \"me\", \"clinics\"");
            },
            "the program version, 1 setting, 2 manifest values",
            "Program version: 9.1.0.0 in the report, 1.0.0 now",
            "Setting closed: 41 days in the report, 40 days now",
            "manifest.json, counts made_by",
            "manifest.json, counts treated"),
        change(
            report -> Tampering.replace(report.resolve("manifest.json"), "{", "{ "),
            "1 output file",
            "Output file manifest.json: changed, from byte 2 on"),
        change(
            report -> {
              Path internal = report.resolve("internal");
              Tampering.replace(internal.resolve("data/results.csv"), "clinic,", "\"clinic,");
              Files.writeString(internal.resolve("all-clinics-internal.xlsx"), "");
              Tampering.replace(
                  internal.resolve("harbour-internal.xlsx"),
                  "xl/worksheets/sheet3.xml",
                  "t=\"s\"><v>",
                  "t=\"s\"><v>9999");
            },
            "3 output files, 1 workbook part",
            "Output file internal/all-clinics-internal.xlsx: changed",
            "internal/all-clinics-internal.xlsx: cannot be read as a workbook",
            "Output file internal/data/results.csv: changed",
            "internal/data/results.csv: cannot be read as CSV to its end",
            "internal/data/results.csv: other bytes from byte 1 on",
            "Output file internal/harbour-internal.xlsx: changed",
            "internal/harbour-internal.xlsx, part xl/worksheets/sheet3.xml: changed"));
  }

  private static Arguments change(Change change, String summary, String... lines) {
    return Arguments.of(change, summary, List.of(lines));
  }

  @Test
  @Timeout(60)
  void opensNothingThatIsNoFile() throws Exception {
    Files.delete(report.resolve("internal/data/results.csv"));
    NamedPipe.make(report.resolve("internal/data/results.csv"));
    NamedPipe.make(report.resolve("internal/pipe.csv"));
    Files.createSymbolicLink(report.resolve("elsewhere"), Path.of("/nowhere"));
    Files.createSymbolicLink(report.resolve("folder"), Path.of("/"));
    Ended ended = verify();
    assertThat(ended.out()).isEqualTo("Differs: 4 output files.\n");
    assertThat(ended.err().lines())
        .containsExactly(
            "Output file elsewhere: in the report, but not rebuilt",
            "Output file folder: in the report, but not rebuilt",
            "Output file internal/data/results.csv: changed",
            "Output file internal/pipe.csv: in the report, but not rebuilt");
  }

  @Test
  void namesChangedInputsAndWhatFollows() throws IOException {
    Tampering.replace(input.resolve("harbour/sessions.csv"), ",7,5", ",7,4");
    Tampering.replace(input.resolve("settings.yaml"), "closed: 40", "closed: 45");
    Tampering.replace(input.resolve("definitions/instruments/sleep.yaml"), "2024", "2025");
    Files.move(input.resolve("hill"), input.resolve("island"));
    Ended ended = verify();
    assertThat(ended.exitCode()).isEqualTo(7);
    assertThat(ended.out())
        .matches(
            "Differs: 5 inputs, the definitions, 1 setting, .* cells, .* manifest values\\.\n");
    assertThat(ended.err().lines())
        .startsWith(
            "Input definitions/instruments/sleep.yaml: changed",
            "Input harbour/sessions.csv: changed",
            "Input hill/sessions.csv: missing now",
            "Input island/sessions.csv: added since",
            "Input settings.yaml: changed")
        .contains(
            "Setting closed: 40 days in the report, 45 days now",
            "Output file internal/data/outcomes.csv: changed",
            "internal/data/outcomes.csv, line 8, column days_to_response",
            "Output file internal/rejects/hill/sessions.csv: in the report, but not rebuilt",
            "Output file internal/rejects/island/sessions.csv: not in the report, but rebuilt",
            "manifest.json, fingerprint")
        .anyMatch(line -> line.startsWith("Definitions and settings: digest "))
        .anyMatch(line -> line.matches("internal/data/outcomes.csv, and \\d+ more"));
  }

  @Test
  void saysWhenThereIsNoReport() throws IOException {
    String nothing = "; nothing was compared.\n";
    Path manifest = report.resolve("manifest.json");
    Tampering.replace(manifest, "\"as_of\" : \"2024", "\"as_of\" : \"last year");
    assertThat(verify())
        .isEqualTo(
            new Ended(
                7,
                "Differs: the manifest.json of " + report + " names no as-of date" + nothing,
                ""));
    Files.writeString(manifest, "{");
    assertThat(verify())
        .isEqualTo(
            new Ended(
                7, "Differs: " + report + " has no manifest.json that can be read" + nothing, ""));
  }

  @Test
  void saysWhenThereIsNoFolder() {
    Folders.delete(report);
    assertThat(verify())
        .isEqualTo(
            new Ended(
                7, "Differs: there is no folder " + report + "; nothing was compared.\n", ""));
  }

  @Test
  void refusesInputLikeARun() throws IOException {
    Files.writeString(input.resolve("settings.yaml"), "closed: soon\n");
    assertThat(verify().exitCode()).isEqualTo(2);
    Folders.delete(input);
    Ended ended = verify();
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.err())
        .startsWith("error: There is no input folder ")
        .endsWith(". Name the exports of the report with --input. Nothing was compared.\n");
  }

  @Test
  void leavesNothingBehindWhenASignalStopsIt() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    var running =
        ProgramProcess.here()
            .java("-Djava.io.tmpdir=" + temporary)
            .start("verify", "--input", "sample-data", "--report", report.toString());
    while (running.process().isAlive() && !Folders.holdsFiles(temporary)) {
      Thread.sleep(1);
    }
    running.signal("TERM");
    assertThat(running.end())
        .isEqualTo(new Ended(6, "Stopped by a signal before everything was compared.\n", ""));
    assertThat(temporary).isEmptyDirectory();
  }

  private Ended verify() {
    Ended ended =
        CommandLineCall.call("verify", "--input", input.toString(), "--report", report.toString());
    assertThat(rebuilt()).as("folders left behind").isEmpty();
    return ended;
  }

  private static String[] rebuilt() {
    File temporary = new File(System.getProperty("java.io.tmpdir"));
    return Objects.requireNonNull(temporary.list((at, name) -> name.startsWith(OWN_SCRATCH)));
  }
}

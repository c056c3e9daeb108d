package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong, and the sentence that tells them. */
class WrongUseTest {

  private static final int WRONG_USE = 2;
  private static final int BAD_INPUT = 3;

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void writeInput() throws Exception {
    input = folder.resolve("input");
    SmallExport.write(input.resolve("north"), "north");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"input", "input/reports", "input/north/not/yet", "input/../input", "link"})
  void keepsReportsOutOfTheExports(String output) throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), input.resolve("north"));
    Path reports = folder.resolve(output);
    assertSays(
        call("run", "--input", "" + input, "--output", "" + reports),
        WRONG_USE,
        "The output folder "
            + reports
            + " lies within the input folder "
            + input
            + ", where the next run would take reports for exports. Name another with --output."
            + " Nothing was published.");
    assertThat(input).isDirectoryNotContaining("glob:**/{reports,.state}");
  }

  @Test
  void takesAFolderBesideTheExportsOrAroundThem() {
    for (String output : List.of("input-reports", "")) {
      Path reports = folder.resolve(output);
      Ended ended =
          call("run", "--input", "" + input, "--output", "" + reports, "--as-of", "2026-06-30");
      assertThat(ended.out()).as(ended.err()).startsWith("Published ");
    }
  }

  @ParameterizedTest
  @MethodSource
  void namesTheWordThatIsWrong(String line, String sentence) {
    Map<String, String> elsewhere = Map.of("CLINIC_OUTCOMES_OUTPUT", folder.toString());
    assertSays(call(elsewhere, line.split(" ", -1)), WRONG_USE, sentence);
  }

  static Stream<Arguments> namesTheWordThatIsWrong() {
    String help = " See clinic-outcomes run --help.";
    String date = "' is not a date; expected one like 2026-06-30.";
    return Stream.of(
        Arguments.of("--bogus", "Unknown option: '--bogus'." + help),
        Arguments.of(
            "publish",
            "There is no command 'publish'; the commands are run, check, verify, generate."
                + " See clinic-outcomes --help."),
        Arguments.of(
            "--as-of=2026-06-30 check",
            "The command check must come first, before every option." + help),
        Arguments.of("run reports", "'reports' belongs to no option." + help),
        Arguments.of(
            "--as-of 2026-02-30", "Invalid value for option '--as-of': '2026-02-30" + date + help),
        Arguments.of(
            "--as-of 30.06.2026", "Invalid value for option '--as-of': '30.06.2026" + date + help),
        Arguments.of(
            "--as-of +12026-06-30",
            "Invalid value for option '--as-of': '+12026-06-30" + date + help),
        Arguments.of(
            "check --as-of today",
            "Invalid value for option '--as-of': 'today"
                + date
                + " See clinic-outcomes check --help."),
        Arguments.of("--threads 0", "--threads must be at least 1, not 0."),
        Arguments.of("--keep 0", "--keep must be at least 1, not 0."),
        Arguments.of("--stale-after -1", "--stale-after must be at least 1, not -1."),
        Arguments.of(
            "--keep all",
            "Invalid value for option '--keep': 'all' is not a whole number; expected one like 2."
                + help),
        Arguments.of(
            "--threads two",
            "Invalid value for option '--threads': 'two' is not a whole number; expected one like 2."
                + help),
        Arguments.of(
            "--threads 1 --threads 2",
            "option '--threads' (N) should be specified only once." + help),
        Arguments.of("--input", "Missing required parameter for option '--input' (DIR)." + help),
        Arguments.of("run --input=", "--input names no folder."),
        Arguments.of("run --output=", "--output names no folder."),
        Arguments.of(
            "--config none.properties", "There is no configuration file none.properties."));
  }

  @Test
  void saysThatTheInputFolderIsMissing() {
    Path missing = folder.resolve("missing");
    assertSays(
        run(missing, folder.resolve("out")),
        BAD_INPUT,
        "There is no input folder " + missing + ". Nothing was published.");
  }

  @Test
  void saysThatTheInputIsAFile() {
    Path file = input.resolve("north/sessions.csv");
    assertSays(
        run(file, folder.resolve("out")),
        BAD_INPUT,
        "The input " + file + " is a file; expected a folder of exports. Nothing was published.");
  }

  @Test
  void saysWhatAnEmptyFolderLacks() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertSays(
        run(empty, folder.resolve("out")),
        BAD_INPUT,
        "No source found in "
            + empty
            + ": expected a subfolder for each clinic with a file such as sessions.csv."
            + " Nothing was published.");
  }

  @Test
  void saysThatTheOutputIsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    String because =
        file + " is a file, not a folder. Name another with --output, or put it right.";
    assertSays(
        run(input, file),
        WRONG_USE,
        "The output folder " + file + " cannot be used: " + because + " Nothing was published.");
    assertSays(
        run(input, file.resolve("below")),
        WRONG_USE,
        "The output folder "
            + file.resolve("below")
            + " cannot be used: "
            + because
            + " Nothing was published.");
    assertThat(file).isEmptyFile();
  }

  @Test
  void tellsEveryMistakeInSettingsDefinitionsAndMappingsWithItsLine() throws Exception {
    Files.writeString(input.resolve("settings.yaml"), "as_of: 2026-02-30\ngapp: 60\ngap: -1\n");
    Files.createDirectories(input.resolve("definitions/measures"));
    Files.writeString(
        input.resolve("definitions/measures/own.yaml"), "own_measure:\n  instrument: phq99\n");
    Files.writeString(input.resolve("north/mapping.yaml"), "complete_from: soon\n");
    Ended ended = run(input, folder.resolve("out"));
    assertThat(ended.exitCode()).isEqualTo(WRONG_USE);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .allMatch(line -> line.startsWith("error: ") && line.endsWith("."))
        .contains(
            "error: definitions/measures/own.yaml line 2, measures.own_measure.instrument: names the"
                + " unknown instrument 'phq99' (did you mean phq9?), expected one that is defined.",
            "error: settings.yaml line 1, as_of: is '2026-02-30', expected a date such as"
                + " 2026-01-31.",
            "error: settings.yaml line 3, gap: is '-1', expected a whole number from 1 to 365.",
            "error: north/mapping.yaml line 1, complete_from: is 'soon', expected a date such as"
                + " 2026-01-31.")
        .anyMatch(line -> line.startsWith("error: settings.yaml line 2, gapp: is no known key "));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAnUnknownKeyInTheConfigurationFile() throws Exception {
    Path file = Files.writeString(folder.resolve("ops.properties"), "as_of=2026-01-01\n");
    assertSays(
        call("--config", file.toString()),
        WRONG_USE,
        "The configuration file "
            + file
            + " has an unknown key as_of; known are keep, output,"
            + " stale-after, threads.");
  }

  @Test
  void saysThatAWrongValueStandsInTheEnvironmentOrTheFile() throws Exception {
    assertSays(
        call(Map.of("CLINIC_OUTCOMES_AS_OF", "tomorrow"), "run"),
        WRONG_USE,
        "Invalid value for option '--as-of': 'tomorrow' is not a date; expected one like 2026-06-30"
            + " (in the environment's CLINIC_OUTCOMES_AS_OF). See clinic-outcomes run --help.");
    Path file = Files.writeString(folder.resolve("ops.properties"), "threads=many\n");
    assertSays(
        call("--config", file.toString()),
        WRONG_USE,
        "Invalid value for option '--threads': 'many' is not a whole number; expected one like 2"
            + " (in the configuration file). See clinic-outcomes run --help.");
  }

  @Test
  void takesTheOptionBeforeTheEnvironmentBeforeTheFile() throws Exception {
    Path config =
        Files.writeString(
            folder.resolve("ops.properties"),
            "output=" + folder.resolve("file").toString().replace("\\", "\\\\") + "\n");
    Map<String, String> environment =
        Map.of(
            "CLINIC_OUTCOMES_INPUT",
            input.toString(),
            "CLINIC_OUTCOMES_AS_OF",
            "2025-01-01",
            "CLINIC_OUTCOMES_THREADS",
            "",
            "CLINIC_OUTCOMES_CONFIG",
            config.toString());
    assertThat(call(environment, "run").exitCode()).isZero();
    assertThat(folder.resolve("file/2025-01-01")).isDirectory();
    Map<String, String> further = new HashMap<>(environment);
    further.put("CLINIC_OUTCOMES_OUTPUT", folder.resolve("environment").toString());
    assertThat(call(further, "run").exitCode()).isZero();
    assertThat(folder.resolve("environment/2025-01-01")).isDirectory();
    assertThat(call(further, "--output", folder.resolve("option").toString()).exitCode()).isZero();
    assertThat(folder.resolve("option/2025-01-01")).isDirectory();
  }

  @Test
  void takesTheUpkeepFromTheEnvironmentAndTheFile() throws Exception {
    Path output = folder.resolve("kept");
    Path config =
        Files.writeString(folder.resolve("ops.properties"), "keep=7\nstale-after=never\n");
    assertSays(
        call(Map.of("CLINIC_OUTCOMES_KEEP", "0"), "run", "--stale-after", "3"),
        WRONG_USE,
        "--keep must be at least 1, not 0.");
    assertSays(
        call("--config", config.toString()),
        WRONG_USE,
        "Invalid value for option '--stale-after': 'never' is not a whole number; expected one like"
            + " 2 (in the configuration file). See clinic-outcomes run --help.");
    Files.writeString(config, "keep=1\n");
    for (String day : List.of("2025-01-01", "2025-01-02")) {
      call(
          "--config",
          config.toString(),
          "--input",
          input.toString(),
          "--as-of",
          day,
          "--output",
          output.toString());
    }
    assertThat(output.resolve("2025-01-01")).doesNotExist();
    assertThat(output.resolve("latest")).hasContent("2025-01-02\n");
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(call("--help").out()).contains("Usage: clinic-outcomes", "run", "check");
    assertThat(call("run", "--help").out()).contains("--input=DIR", "--as-of=DATE", "--threads=N");
    assertThat(call("check", "--help").out()).contains("publishes nothing");
    assertThat(call("--version").out()).isEqualTo("clinic-outcomes 1.0.0\n");
  }

  private static Ended run(Path input, Path output) {
    return call("run", "--input", input.toString(), "--output", output.toString());
  }

  private static void assertSays(Ended ended, int exitCode, String sentence) {
    assertThat(ended.err()).isEqualTo("error: " + sentence + "\n");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.exitCode()).isEqualTo(exitCode);
  }
}

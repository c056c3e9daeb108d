package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented exports: the same from the same seed, and never over anything else. */
class GenerateTest {

  @TempDir private Path folder;

  @Test
  void saysInOneLineWhatItWrote() {
    Path output = folder.resolve("new/exports");
    Ended ended = generate(output, "--clinics 2 --patients 30,1");
    assertThat(ended.out())
        .matches(
            "Generated \\Q"
                + output
                + "\\E \\(2 clinics, 31 patients, \\d+ good rows, 0 spoiled rows\\);"
                + " _truth\\.csv says what must come out\\.\n");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(ReportReader.files(output).keySet())
        .containsExactly(
            "_truth.csv",
            "harbour/adverse_events.csv",
            "harbour/mapping.yaml",
            "harbour/patients.csv",
            "harbour/scores.csv",
            "harbour/sessions.csv",
            "hillcrest/adverse_events.csv",
            "hillcrest/patients.csv",
            "hillcrest/scores.csv",
            "hillcrest/sessions.csv",
            "settings.yaml");
  }

  @Test
  void givesTheSameBytesInAnotherZoneAndLanguage() throws Exception {
    generate(folder.resolve("here"), "--patients 40 --seed 11 --dirt 2");
    Ended elsewhere =
        ProgramProcess.here()
            .with("TZ", "Pacific/Kiritimati")
            .with("CLINIC_OUTCOMES_AS_OF", "2020-01-01")
            .java("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1")
            .run(arguments(folder.resolve("elsewhere"), "--patients 40 --seed 11 --dirt 2"));
    assertThat(elsewhere.exitCode()).isZero();
    assertSameFiles(folder.resolve("elsewhere"), folder.resolve("here"));
  }

  @Test
  void givesOtherPatientsFromAnotherSeed() {
    generate(folder.resolve("one"), "--clinics 1 --patients 40 --seed 11");
    generate(folder.resolve("other"), "--clinics 1 --patients 40 --seed 12");
    for (String file : List.of("patients.csv", "sessions.csv", "scores.csv")) {
      assertThat(text(folder.resolve("one/harbour").resolve(file)))
          .as(file)
          .isNotEqualTo(text(folder.resolve("other/harbour").resolve(file)));
    }
  }

  @Test
  void leavesTheFirstPatientsAsTheyAreWhenMoreAreAsked() {
    generate(folder.resolve("few"), "--clinics 1 --patients 20");
    generate(folder.resolve("many"), "--clinics 2 --patients 30");
    for (String file : List.of("patients.csv", "sessions.csv", "scores.csv")) {
      assertThat(text(folder.resolve("many/harbour").resolve(file)))
          .as(file)
          .startsWith(text(folder.resolve("few/harbour").resolve(file)));
    }
  }

  @Test
  void replacesWhatItWroteBefore() {
    Path output = folder.resolve("output");
    generate(output, "--clinics 9 --patients 3 --seed 1");
    generate(output, "--clinics 2 --patients 5 --seed 2");
    generate(folder.resolve("fresh"), "--clinics 2 --patients 5 --seed 2");
    assertSameFiles(output, folder.resolve("fresh"));
  }

  @Test
  void neverTouchesExportsItDidNotWrite() throws Exception {
    Path real = folder.resolve("real");
    SmallExport.write(real.resolve("harbour"), "harbour");
    Files.writeString(real.resolve("settings.yaml"), "as_of: 2026-06-30\n");
    SortedMap<String, byte[]> before = ReportReader.files(real);
    assertSays(
        generate(real, ""),
        real
            + " is not empty, and generate did not write what is in it; name a new folder with"
            + " --output, or empty this one first.");
    assertThat(ReportReader.files(real)).containsExactlyEntriesOf(before);
  }

  @Test
  void neverDeletesWhatWasPutBesideItsExports() throws Exception {
    Path output = folder.resolve("output");
    generate(output, "--patients 3");
    assertRefusesFor(output, "harbour/sessions_real.csv");
    assertRefusesFor(output, "ourclinic/sessions.csv");
    assertRefusesFor(output, "harbour/deeper/sessions.csv");
    assertRefusesFor(output, "notes.txt");
    assertThat(generate(output, "--patients 3").exitCode()).isZero();
  }

  private void assertRefusesFor(Path output, String file) throws IOException {
    Path put = output.resolve(file);
    boolean isFolderNew = Files.notExists(put.getParent());
    Files.createDirectories(put.getParent());
    Files.writeString(put, "mine");
    SortedMap<String, byte[]> before = ReportReader.files(output);
    Ended ended = generate(output, "--patients 3");
    assertThat(ended.err())
        .startsWith(
            "error: "
                + output
                + " also holds "
                + file.replaceAll("^(ourclinic|harbour/deeper)/.*", "$1"))
        .endsWith(
            ", which generate does not write; move it away, or name another folder with --output.\n");
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ReportReader.files(output).keySet()).isEqualTo(before.keySet());
    Files.delete(put);
    if (isFolderNew) {
      Files.delete(put.getParent());
    }
  }

  @Test
  void saysThatTheOutputIsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertSays(generate(file, ""), file + " is a file, not a folder; name another with --output.");
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @MethodSource
  void namesTheValueThatIsWrong(String options, String sentence) {
    Path output = folder.resolve("output");
    assertSays(generate(output, options), sentence);
    assertThat(output).doesNotExist();
  }

  static Stream<Arguments> namesTheValueThatIsWrong() {
    String help = " See clinic-outcomes generate --help.";
    return Stream.of(
        Arguments.of("--clinics 0", "--clinics must be from 1 to 1000, not 0."),
        Arguments.of("--clinics 1001", "--clinics must be from 1 to 1000, not 1001."),
        Arguments.of(
            "--clinics many",
            "Invalid value for option '--clinics': 'many' is not a whole number; expected one like 2."
                + help),
        Arguments.of("--patients 0", "--patients must be from 1 to 1000000, not 0."),
        Arguments.of("--patients 5,-1,5", "--patients must be from 1 to 1000000, not -1."),
        Arguments.of(
            "--clinics 2 --patients 1,2,3",
            "--patients gives 3 numbers for --clinics 2; give one for all, or one for each."),
        Arguments.of(
            "--patients 5,five",
            "Invalid value for option '--patients' (N): 'five' is not a whole number; expected one"
                + " like 2."
                + help),
        Arguments.of(
            "--clinics 3 --shapes us,european",
            "--shapes gives 2 shapes for --clinics 3; give one for all, or one for each."),
        Arguments.of(
            "--shapes us,uk",
            "Invalid value for option '--shapes' (SHAPE): 'uk' is not a shape; expected one of"
                + " canonical, us, european."
                + help),
        Arguments.of(
            "--seed x",
            "Invalid value for option '--seed': 'x' is not a whole number; expected one like 2026."
                + help),
        Arguments.of(
            "--dirt 50.01",
            "--dirt must be from 0 to 50 percent, with at most two decimals, not 50.01."),
        Arguments.of(
            "--dirt 0.125",
            "--dirt must be from 0 to 50 percent, with at most two decimals, not 0.125."),
        Arguments.of(
            "--dirt -1", "--dirt must be from 0 to 50 percent, with at most two decimals, not -1."),
        Arguments.of(
            "--dirt 5%",
            "Invalid value for option '--dirt': '5%' is not a percentage; expected one like 0.5."
                + help),
        Arguments.of(
            "--as-of 1999-12-31", "--as-of must be from 2000-01-01 to 2199-12-31, not 1999-12-31."),
        Arguments.of(
            "--as-of soon",
            "Invalid value for option '--as-of': 'soon' is not a date; expected one like 2026-06-30."
                + help));
  }

  @Test
  void asksForAnOutputWhateverTheNightlyRunIsTold() {
    Path reports = folder.resolve("reports");
    Map<String, String> nightly = Map.of("CLINIC_OUTCOMES_OUTPUT", reports.toString());
    assertSays(
        call(nightly, "generate"),
        "Missing required option: '--output=DIR'. See clinic-outcomes generate --help.");
    assertSays(call("generate", "--output="), "--output names no folder.");
    assertThat(reports).doesNotExist();
  }

  private static Ended generate(Path output, String options) {
    return call(arguments(output, options));
  }

  private static String[] arguments(Path output, String options) {
    List<String> arguments = new ArrayList<>(List.of("generate", "--output", output.toString()));
    if (!options.isEmpty()) {
      arguments.addAll(List.of(options.split(" ")));
    }
    return arguments.toArray(String[]::new);
  }

  private static void assertSays(Ended ended, String sentence) {
    assertThat(ended.err()).isEqualTo("error: " + sentence + "\n");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  private static void assertSameFiles(Path folder, Path expected) {
    SortedMap<String, byte[]> files = ReportReader.files(folder);
    SortedMap<String, byte[]> others = ReportReader.files(expected);
    assertThat(files.keySet()).isEqualTo(others.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(others.get(name)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

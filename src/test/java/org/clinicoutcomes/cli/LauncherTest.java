package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that lies beside the jar. What {@code prepare} keeps is used by .ci/run. */
class LauncherTest {

  private static final String NEEDED =
      " Java 17 or later is needed; JAVA_HOME may name its folder.\n";
  private static final Ended VERSION = CommandLineCall.call("--version");

  @TempDir private static Path shared;
  private static Installed installed;

  @TempDir private Path folder;

  @BeforeAll
  static void install() throws Exception {
    installed = Installed.in(shared.resolve("the program"));
  }

  @Test
  void handsOverWhatItIsToldThroughLinksAndSaysHowTheProgramEnded() throws Exception {
    SmallExport.writeWithoutDrug(folder.resolve("our * exports/north"));
    Path links = Files.createDirectories(shared.resolve("links"));
    Files.createSymbolicLink(links.resolve("behind"), installed.command());
    Files.createSymbolicLink(links.resolve("clinic"), Path.of("../links/behind"));
    Path clinic = folder.relativize(links.resolve("clinic"));
    Ended ended = installed.start(folder, clinic, "check", "--input", "our * exports").end();
    assertThat(ended)
        .isEqualTo(CommandLineCall.call("check", "--input", folder + "/our * exports"));
    assertThat(ended.exitCode()).isEqualTo(3);
  }

  @Test
  void leavesTheReportThatTheProgramAloneWouldLeave() throws Exception {
    SmallExport.write(folder.resolve("exports/north"), "North", "South");
    String[] run = {"run", "--input", folder + "/exports", "--data-only", "--as-of", "2024-06-30"};
    assertThat(installed.with("CLINIC_OUTCOMES_OUTPUT", folder + "/by launcher").run(run).err())
        .isEqualTo(CommandLineCall.call(with(run, "--output", folder + "/alone")).err());
    assertThat(ReportReader.files(folder.resolve("by launcher/2024-06-30-data")))
        .isNotEmpty()
        .usingRecursiveComparison()
        .isEqualTo(ReportReader.files(folder.resolve("alone/2024-06-30-data")));
  }

  private static String[] with(String[] run, String option, String value) {
    return Stream.concat(Arrays.stream(run), Stream.of(option, value)).toArray(String[]::new);
  }

  /** In a folder without a space: Java 17 keeps no class of a jar in another. */
  @Test
  void usesTheArchiveUntilTheJarIsAnotherAndThenPassesItOverWithoutAWord() throws Exception {
    Installed here = withArchive();
    assertThat(loaded(here)).contains("ClinicOutcomes source: shared objects file (top)");
    Files.setLastModifiedTime(here.jar(), FileTime.fromMillis(0));
    assertThat(loaded(here)).contains("ClinicOutcomes source: file:").doesNotContain(" (top)");
  }

  /** Java 17 would break down within it. */
  @Test
  void passesOverAnArchiveThatWasCutShort() throws Exception {
    Installed here = withArchive();
    byte[] whole = Files.readAllBytes(here.archive());
    Files.write(here.archive(), Arrays.copyOf(whole, whole.length / 2));
    assertThat(loaded(here)).contains("ClinicOutcomes source: file:").doesNotContain(" (top)");
  }

  private Installed withArchive() throws Exception {
    Installed here = Installed.in(folder.resolve("program"));
    Path kept = folder.resolve("kept.jsa");
    run(here, "-XX:ArchiveClassesAtExit=" + kept);
    Files.writeString(here.home().resolve("clinic-outcomes.jsa.bytes"), Files.size(kept) + "\n");
    Files.move(kept, here.archive());
    return here;
  }

  /** What Java says of where each class came from; (top) is an archive beside its own. */
  private String loaded(Installed by) throws Exception {
    Path log = folder.resolve("classes.txt");
    run(by, "-Xlog:class+load:file=" + log);
    return Files.readString(log);
  }

  private static void run(Installed by, String option) throws Exception {
    assertThat(by.with("JAVA_OPTS", option).run("--version")).isEqualTo(VERSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "This is no archive of classes."})
  void passesOverWhatIsNoArchiveWithoutAWord(String bytes) throws Exception {
    Path length = installed.home().resolve("clinic-outcomes.jsa.bytes");
    Files.writeString(installed.archive(), bytes);
    Files.writeString(length, bytes.length() + "\n");
    try {
      assertThat(installed.run("--version")).isEqualTo(VERSION);
    } finally {
      Files.delete(installed.archive());
      Files.delete(length);
    }
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    assertThat(installed.with("JAVA_HOME", "").with("PATH", "" + folder).run("--version"))
        .isEqualTo(refused("There is no java on the PATH."));
    assertThat(installed.with("JAVA_HOME", "/nowhere").run("--version"))
        .isEqualTo(refused("JAVA_HOME names /nowhere, where there is no bin/java."));
  }

  private static Ended refused(String why) {
    return new Ended(2, "", "error: " + why + NEEDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
  void saysThatJavaIsTooOld(String version) throws Exception {
    String says = "echo 'openjdk version \"" + version + "\" 2019-01-15' >&2";
    Installed old = installed.with("JAVA_HOME", "" + java(says));
    Ended refused = refused(folder + "/bin/java is Java " + version + ".");
    assertThat(old.run("--version")).isEqualTo(refused);
    Files.writeString(folder.resolve("release"), "A=\"9\"\nJAVA_VERSION=\"" + version + "\"\n");
    assertThat(old.run("--version")).isEqualTo(refused);
  }

  /** A Java of a script's making, in this test's folder. */
  private Path java(String script) throws Exception {
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    return folder;
  }

  @Test
  void makesRoomForJavaSoThatSignalsReachIt() throws Exception {
    Installed told = installed.with("JAVA_HOME", "" + java("echo $$")).with("JAVA_OPTS", "");
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17\"\n");
    Running running = told.start(folder, installed.command(), "run");
    assertThat(running.end().out()).isEqualTo(running.process().pid() + "\n");
  }

  /** Some 16 MiB, from which the optimizing compiler has its price back. */
  @ParameterizedTest
  @CsvSource({
    "large, 'run --input LARGE'",
    "large, 'check --all --input=LARGE'",
    "little, 'run --input LARGE --input LITTLE'",
    "little, 'run --input missing'",
    "little, '--help'",
    "large, 'generate --output LITTLE'"
  })
  void leavesTheOptimizingCompilerOutWhereThereIsLittleToRead(String size, String words)
      throws Exception {
    Files.createDirectories(folder.resolve("LITTLE"));
    Files.createDirectories(folder.resolve("LARGE"));
    Files.write(folder.resolve("LARGE/scores.csv"), new byte[17 << 20]);
    String options = options("CLINIC_OUTCOMES_THREADS", "1", words.split(" ", -1));
    assertThat(options.contains("-XX:TieredStopAtLevel=1")).isEqualTo(size.equals("little"));
    assertThat(options).contains("-XX:+UseSerialGC ").endsWith(".jar " + words + "\n");
  }

  @Test
  void looksAtTheExportsThatTheEnvironmentNames() throws Exception {
    Files.write(Files.createDirectories(folder.resolve("x")).resolve("y"), new byte[17 << 20]);
    assertThat(options("CLINIC_OUTCOMES_INPUT", "x", "run")).doesNotContain("TieredStopAtLevel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_OPTS", "CLINIC_OUTCOMES_OPTS"})
  void leavesJavaTheCollectorThatIsNamed(String variable) throws Exception {
    assertThat(options(variable, "-Xmx1g -XX:+UseG1GC", "run"))
        .contains(" -Xmx1g -XX:+UseG1GC -jar ")
        .doesNotContain("UseSerialGC");
  }

  /** What Java is started with. */
  private String options(String variable, String value, String... words) throws Exception {
    Installed told = installed.with("JAVA_HOME", "" + java("echo \"$*\"")).with(variable, value);
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17\"\n");
    return told.start(folder, installed.command(), words).end().out();
  }

  @Test
  void preparesNothingWhereJavaKeepsNothing() throws Exception {
    Installed told = installed.with("JAVA_HOME", "" + java("echo why; exit 1"));
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17\"\n");
    assertThat(told.run("prepare"))
        .isEqualTo(
            new Ended(2, "", "why\nerror: Nothing was prepared; the program runs as before.\n"));
    assertThat(List.of(installed.home().toFile().list()))
        .containsExactlyInAnyOrder("bin", "clinic-outcomes.jar");
  }
}

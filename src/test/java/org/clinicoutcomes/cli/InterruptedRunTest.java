package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that meet another run, a signal or a full disk. */
class InterruptedRunTest {

  private static final String INPUT = Path.of("sample-data").toAbsolutePath().toString();

  @TempDir private Path folder;

  @Test
  void leavesTheFieldToARunThatIsUnderWay() throws Exception {
    Running first = start();
    first.signal("STOP");
    Ended second = ProgramProcess.here().run(arguments());
    first.signal("CONT");
    assertThat(second)
        .isEqualTo(
            new Ended(
                4,
                "Already running: another run has the output folder of "
                    + folder.resolve("2026-06-30")
                    + "; nothing was done.\n",
                ""));
    Ended published = first.end();
    assertThat(published.out()).startsWith("Published ").hasLineCount(1);
    assertThat(published.exitCode()).isZero();
    assertThat(records())
        .hasSize(2)
        .anyMatch(record -> record.contains("already_running"))
        .anyMatch(record -> record.contains("\"published\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void saysThatASignalEndedItAndCanBeStartedAgain(String signal) throws Exception {
    Running run = start();
    run.signal(signal);
    assertThat(run.end())
        .isEqualTo(
            new Ended(
                6,
                "Stopped by a signal before the report was published; start again to go on from"
                    + " there.\n",
                ""));
    assertNothingPublished();
    assertThat(records())
        .singleElement()
        .asString()
        .contains("\"ending\" : \"stopped\"", "\"exit_code\" : 6");
    assertThat(CommandLineCall.call(arguments()).exitCode()).isZero();
  }

  private List<String> records() {
    return ReportReader.files(folder.resolve(".state/runs")).values().stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  /** At once in the job repository, then in a source's result, then in the report. */
  @ParameterizedTest
  @ValueSource(ints = {8, 80, 150})
  void saysThatTheDiskIsFull(int kibibytes) throws Exception {
    Ended full = ProgramProcess.here().withFilesUpTo(kibibytes).run(arguments());
    assertThat(full.err())
        .startsWith("error: The machine refused to read or write a file: ")
        .endsWith(". No report is left half made; start again when that is put right.\n")
        .hasLineCount(1);
    assertThat(full.out()).isEmpty();
    assertThat(full.exitCode()).isEqualTo(5);
    assertNothingPublished();
    assertThat(CommandLineCall.call(arguments()).exitCode()).isZero();
  }

  @Test
  void saysThatThereIsNotEnoughMemory() throws Exception {
    Path large = folder.resolve("input/large");
    SmallExport.writeLong(large, 150_000);
    Ended ended =
        ProgramProcess.here()
            .java("-Xmx40m")
            .run("--input", large.getParent().toString(), "--output", folder + "/output");
    assertThat(ended.err()).startsWith("error: There is not enough memory for this input: ");
    assertThat(ended.exitCode()).isEqualTo(5);
  }

  /** Starts a run and waits until it has the output folder for its own. */
  private Running start() throws Exception {
    Running run = ProgramProcess.here().start(arguments());
    while (run.process().isAlive()
        && !Files.exists(folder.resolve(".state/repository/batch.mv.db"))) {
      Thread.sleep(1);
    }
    return run;
  }

  private String[] arguments() {
    return new String[] {"run", "--input", INPUT, "--output", folder.toString()};
  }

  private void assertNothingPublished() throws Exception {
    try (var entries = Files.list(folder)) {
      assertThat(entries.map(entry -> entry.getFileName().toString())).containsExactly(".state");
    }
  }
}

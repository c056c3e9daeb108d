package org.clinicoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.ProgramProcess;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Real processes, really killed: whenever that happens, the next start finishes the same report.
 */
class KilledRunTest {

  private static final String AS_OF = "2025-03-31";
  private static final String OLDER = "of-an-older-run.txt";
  private static final int TRIES = 20;

  /** What stands on the disk when a run has come so far, and not much further. */
  enum Moment {
    SOURCE(".draft/outcomes.csv"),
    ROLL_UP("report/internal/data/results.csv"),
    REPORT("report/internal/all-clinics-internal.xlsx"),
    PUBLISH("report/manifest.json");

    private final String sign;

    Moment(String sign) {
      this.sign = sign;
    }

    boolean isSign(Path path) {
      return path.toString().replace('\\', '/').endsWith(sign);
    }
  }

  @TempDir private static Path folder;
  private static Path input;
  private static SortedMap<String, byte[]> undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    input = Files.createDirectory(folder.resolve("input"));
    RandomExport.writeUndoubted(input, 7, 40);
    assertThat(run(folder.resolve("undisturbed")).exitCode()).isZero();
    undisturbed = ReportReader.files(folder.resolve("undisturbed").resolve(AS_OF));
  }

  @ParameterizedTest
  @EnumSource
  void finishesTheSameReportInWhateverStepItWasKilled(Moment moment) throws Exception {
    Path output = folder.resolve("killed-in-" + moment);
    kill(output, moment::isSign);
    assertNothingPartial(output);
    assertFinishesTheSameReport(output);
  }

  @Test
  void doesNotReadAFinishedSourceAgain() throws Exception {
    Path output = folder.resolve("resumed");
    Path result = kill(output, path -> path.endsWith("result.json") && !isDraft(path.getParent()));
    Files.writeString(
        result,
        Files.readString(result)
            .replaceFirst("\"warnings\":\\[[^\\]]*", "\"warnings\":[\"as left\""));
    assertThat(run(output).err()).contains(": as left\n");
  }

  private static boolean isDraft(Path source) {
    return source.toString().endsWith(".draft");
  }

  /** Kills a run that has left a sign; one that ended before it was caught is not counted. */
  private static Path kill(Path output, Predicate<Path> sign) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      layOlderReport(output);
      Running running = ProgramProcess.here().start(arguments(output));
      Optional<Path> found = await(output.resolve(".state/work"), sign, running.process());
      running.kill();
      if (found.isPresent() && !isPublished(output)) {
        return found.get();
      }
      Folders.delete(output);
    }
    throw new IllegalStateException("never caught a run at that moment");
  }

  private static void layOlderReport(Path output) throws IOException {
    Path older = Files.createDirectories(output.resolve(AS_OF)).resolve(OLDER);
    Files.writeString(older, "whole");
  }

  private static Optional<Path> await(Path work, Predicate<Path> sign, Process process)
      throws InterruptedException {
    while (process.isAlive()) {
      Optional<Path> found = find(work, sign);
      if (found.isPresent()) {
        return found;
      }
      Thread.sleep(1);
    }
    return Optional.empty();
  }

  private static Optional<Path> find(Path work, Predicate<Path> sign) {
    if (!Files.isDirectory(work)) {
      return Optional.empty();
    }
    try (Stream<Path> paths = Files.walk(work)) {
      return paths.filter(sign).findFirst();
    } catch (IOException | UncheckedIOException renamedMeanwhile) {
      return Optional.empty();
    }
  }

  private static boolean isPublished(Path output) {
    return Files.exists(output.resolve(AS_OF).resolve("manifest.json"));
  }

  /** The older report, or for the moment between two renames none, or the whole new one. */
  private static void assertNothingPartial(Path output) {
    if (Files.exists(output.resolve(AS_OF))) {
      assertThat(List.copyOf(ReportReader.files(output.resolve(AS_OF)).keySet()))
          .isIn(List.of(OLDER), List.copyOf(undisturbed.keySet()));
    }
  }

  private static void assertFinishesTheSameReport(Path output) {
    assertThat(run(output).exitCode()).isZero();
    SortedMap<String, byte[]> report = ReportReader.files(output.resolve(AS_OF));
    assertThat(report.keySet()).isEqualTo(undisturbed.keySet());
    report.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(undisturbed.get(name)));
  }

  private static Ended run(Path output) {
    return CommandLineCall.call(arguments(output));
  }

  private static String[] arguments(Path output) {
    return new String[] {
      "run", "--input", input.toString(), "--output", output.toString(), "--as-of", AS_OF
    };
  }
}

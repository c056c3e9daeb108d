package org.clinicoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes, really killed: whenever that happens, the next start finishes the same report.
 */
class KilledRunTest {

  private static final String AS_OF = "2025-03-31";

  @TempDir private static Path folder;
  private static Path input;
  private static SortedMap<String, byte[]> undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    input = Files.createDirectory(folder.resolve("input"));
    RandomExport.write(input, 7, 400);
    assertThat(run(folder.resolve("undisturbed")).exitCode()).isZero();
    undisturbed = report(folder.resolve("undisturbed"));
  }

  @Test
  void finishesTheSameReportWheneverItWasKilled() throws Exception {
    for (int i = 0; i < 4; i++) {
      Path output = folder.resolve("killed-" + i);
      Process process = ProgramProcess.start(arguments(output));
      process.waitFor(1_200 + 700L * i, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertThat(run(output).exitCode()).isZero();
      assertThat(names(report(output))).isEqualTo(names(undisturbed));
      report(output)
          .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(undisturbed.get(name)));
    }
  }

  @Test
  void doesNotReadAFinishedSourceAgain() throws Exception {
    Path output = folder.resolve("resumed");
    Path finished = killOnceASourceIsFinished(output);
    Files.writeString(finished.resolveSibling("seen"), "left by the run that was killed");
    Process process = ProgramProcess.start(arguments(output));
    boolean kept = keptUntilPublished(finished.resolveSibling("seen"), output, process);
    assertThat(kept).as("the finished source's folder was used as it stood").isTrue();
    assertThat(report(output).keySet()).isEqualTo(undisturbed.keySet());
  }

  /** A folder written anew would have lost the file laid beside the result. */
  private static boolean keptUntilPublished(Path seen, Path output, Process process)
      throws Exception {
    boolean lost = false;
    while (process.isAlive() && !Files.exists(output.resolve(AS_OF))) {
      lost |= !Files.exists(seen) && !Files.exists(output.resolve(AS_OF));
      Thread.sleep(1);
    }
    assertThat(process.waitFor()).isZero();
    return !lost;
  }

  private static Path killOnceASourceIsFinished(Path output) throws Exception {
    for (int tries = 0; tries < 20; tries++) {
      Process process = ProgramProcess.start(arguments(output));
      Optional<Path> finished = awaitFinishedSource(output, process);
      process.destroyForcibly().waitFor();
      if (finished.isPresent() && Files.exists(finished.get())) {
        return finished.get();
      }
      Folders.delete(output);
    }
    throw new IllegalStateException("never caught a run between its first source and its end");
  }

  private static Optional<Path> awaitFinishedSource(Path output, Process process) throws Exception {
    Path work = output.resolve(".state/work");
    while (process.isAlive()) {
      Optional<Path> finished = finishedSource(work);
      if (finished.isPresent()) {
        return finished;
      }
      Thread.sleep(1);
    }
    return Optional.empty();
  }

  private static Optional<Path> finishedSource(Path work) throws IOException {
    if (!Files.isDirectory(work)) {
      return Optional.empty();
    }
    try (Stream<Path> paths = Files.walk(work)) {
      return paths
          .filter(path -> path.endsWith("result.json"))
          .filter(path -> !path.getParent().toString().endsWith(".draft"))
          .findFirst();
    } catch (UncheckedIOException renamedMeanwhile) {
      return Optional.empty();
    }
  }

  private static ProgramProcess.Ended run(Path output) throws Exception {
    return ProgramProcess.run(arguments(output));
  }

  private static String[] arguments(Path output) {
    return new String[] {
      "run", "--input", input.toString(), "--output", output.toString(), "--as-of", AS_OF
    };
  }

  private static SortedMap<String, byte[]> report(Path output) throws Exception {
    Path report = output.resolve(AS_OF);
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(report)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(report.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static List<String> names(SortedMap<String, byte[]> files) {
    return List.copyOf(files.keySet());
  }
}

package org.clinicoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.ProgramProcess;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.oracle.RandomExport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights in one output folder whose processes are killed whenever: the exports change from night to
 * night, the report of a date is replaced, and that of the date before is deleted.
 */
class SoakTest {

  private static final String EARLIER = "2025-02-28";
  private static final String LATER = "2025-03-31";
  private static final int CLOSE_MILLIS = 60;

  @TempDir private static Path folder;
  private static List<Night> nights;
  private static long usualMillis;

  /** What one night reads, and the report it must make. */
  private record Night(Path input, String asOf, SortedMap<String, byte[]> report) {

    static Night undisturbed(Path input, String asOf) {
      Path output = folder.resolve(input.getFileName() + "-" + asOf);
      Ended ended = CommandLineCall.call(arguments(input, output, asOf));
      assertThat(ended.exitCode()).as(ended.err()).isZero();
      return new Night(input, asOf, ReportReader.files(output.resolve(asOf)));
    }

    String[] arguments(Path output) {
      return arguments(input, output, asOf);
    }

    private static String[] arguments(Path input, Path output, String asOf) {
      return new String[] {
        "run", "--input", "" + input, "--output", "" + output, "--as-of", asOf, "--keep", "1"
      };
    }
  }

  @BeforeAll
  static void runUndisturbed() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = Files.createDirectory(folder.resolve("other"));
    RandomExport.writeUndoubted(one, 7, 8);
    RandomExport.writeUndoubted(other, 7, 12);
    nights = new ArrayList<>();
    for (String asOf : List.of(EARLIER, LATER)) {
      nights.add(Night.undisturbed(one, asOf));
      nights.add(Night.undisturbed(other, asOf));
    }
    long before = System.nanoTime();
    ProgramProcess.here().run(nights.get(0).arguments(folder.resolve("timed")));
    usualMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
  }

  @Test
  void everyNightEndsWithItsReportAfterThreeKills() throws Exception {
    soak(3, 3);
  }

  @Tag("slow")
  @Test
  void everyNightEndsWithItsReportAfterFiftyKills() throws Exception {
    soak(50, 50);
  }

  private static void soak(int kills, long seed) throws Exception {
    System.out.println("soak: seed " + seed + ", up to " + usualMillis + " ms a run");
    Random random = new Random(seed);
    Path output = folder.resolve("soak-" + kills);
    int killed = 0;
    int night = 0;
    while (killed < kills) {
      Night present = nights.get(night++ % nights.size());
      boolean ended = false;
      while (!ended && killed < kills) {
        ended = !isKilled(present, output, random);
        killed += ended ? 0 : 1;
        assertNothingHalf(output, "seed " + seed + ", night " + night + ", kill " + killed);
        if (!ended && random.nextInt(3) > 0) {
          finish(present, output);
          ended = true;
        }
      }
      finish(present, output);
      assertFinished(present, output, "seed " + seed + ", night " + night);
    }
    System.out.println("soak: " + killed + " processes killed in " + night + " nights");
  }

  /** Starts the program and kills it, unless it ends before. */
  private static boolean isKilled(Night night, Path output, Random random) throws Exception {
    Running running = ProgramProcess.here().start(night.arguments(output));
    if (random.nextBoolean()) {
      running.process().waitFor(random.nextInt((int) usualMillis), TimeUnit.MILLISECONDS);
    } else {
      awaitSealing(output, running.process());
      running.process().waitFor(random.nextInt(CLOSE_MILLIS), TimeUnit.MILLISECONDS);
    }
    boolean alive = running.process().isAlive();
    Ended ended = running.kill();
    assertThat(alive || ended.exitCode() == 0).as(ended.err()).isTrue();
    return alive;
  }

  /** Waits until the report is about to be put in place. */
  private static void awaitSealing(Path output, Process process) throws Exception {
    while (process.isAlive() && !isSealing(output.resolve(".state/work"))) {
      Thread.sleep(1);
    }
  }

  private static boolean isSealing(Path work) {
    String[] fingerprints = work.toFile().list();
    return fingerprints != null
        && Stream.of(fingerprints)
            .anyMatch(name -> Files.exists(work.resolve(name).resolve("report/manifest.json")));
  }

  private static void finish(Night night, Path output) {
    Ended ended = CommandLineCall.call(night.arguments(output));
    assertThat(ended.exitCode()).as(ended.err()).isZero();
  }

  /** Each report is one of those of its date, whole; while it is replaced there may be none. */
  private static void assertNothingHalf(Path output, String when) throws Exception {
    for (String name : names(output)) {
      assertThat(name).as(when).isIn(".state", "latest", EARLIER, LATER);
    }
    for (String asOf : List.of(EARLIER, LATER)) {
      if (Files.exists(output.resolve(asOf))) {
        SortedMap<String, byte[]> stands = ReportReader.files(output.resolve(asOf));
        assertThat(nights)
            .as("%s: the report of %s", when, asOf)
            .anyMatch(night -> night.asOf().equals(asOf) && isSame(stands, night.report()));
      }
    }
    if (Files.exists(output.resolve("latest"))) {
      String latest = Files.readString(output.resolve("latest")).strip();
      assertThat(List.of(output.resolve(latest), output.resolve(".state/replaced/" + latest)))
          .as("%s: the report that is called the latest", when)
          .anyMatch(Files::isDirectory);
    }
  }

  private static void assertFinished(Night night, Path output, String when) throws Exception {
    assertNothingHalf(output, when);
    SortedMap<String, byte[]> report = ReportReader.files(output.resolve(night.asOf()));
    assertThat(isSame(report, night.report())).as(when).isTrue();
    String newest = Files.exists(output.resolve(LATER)) ? LATER : EARLIER;
    assertThat(output.resolve("latest")).as(when).hasContent(newest + "\n");
    if (night.asOf().equals(LATER)) {
      assertThat(output.resolve(EARLIER)).as(when).doesNotExist();
    }
    assertThat(names(output.resolve(".state")))
        .as(when)
        .doesNotContain("deleted", "latest")
        .contains("logs", "repository", "runs");
    assertThat(output.resolve(".state/work")).as(when).isEmptyDirectory();
    if (Files.exists(output.resolve(".state/replaced"))) {
      assertThat(output.resolve(".state/replaced")).as(when).isEmptyDirectory();
    }
  }

  private static boolean isSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
  }

  private static List<String> names(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }
}

package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.synthetic.Shape;
import org.clinicoutcomes.synthetic.SyntheticExports;
import org.clinicoutcomes.synthetic.SyntheticRequest;
import org.clinicoutcomes.threads.Helpers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One source gives the same files whatever number of threads it is read and measured by. */
class OneSourceTest {

  private static final LocalDate AS_OF = SeededRun.AS_OF;

  private final ExecutorService threads = Executors.newFixedThreadPool(7);

  @TempDir private Path folder;
  private int runs;

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  static LongStream seeds() {
    return LongStream.range(1, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofAnyExport(long seed) throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    RandomExport.write(input, seed, SeededRun.PATIENTS);
    assertSameFiles(input, AS_OF);
  }

  @Test
  void ofTheSample() {
    assertSameFiles(Path.of("sample-data"), LocalDate.of(2026, 6, 30));
  }

  @Test
  void ofASpoiledGeneratedExport() {
    Path input = folder.resolve("input");
    SyntheticExports.write(
        new SyntheticRequest(input, List.of(300), List.of(Shape.values()[0]), 5, 500, AS_OF));
    assertSameFiles(input, AS_OF);
  }

  private void assertSameFiles(Path input, LocalDate asOf) {
    SortedMap<String, byte[]> alone = files(input, asOf, Integer.MAX_VALUE, 0);
    assertThat(alone).isNotEmpty();
    for (int helping : new int[] {0, 1, 7}) {
      assertThat(files(input, asOf, 3, helping))
          .as("with %s helping", helping)
          .containsExactlyEntriesOf(alone);
    }
  }

  private SortedMap<String, byte[]> files(Path input, LocalDate asOf, int blockSize, int helping) {
    Path output = folder.resolve("output-" + runs++);
    RunPlan plan = ReportRun.plan(new RunRequest(input, output, asOf, asOf, false, 1));
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (SourceFiles source : plan.inventory().sources()) {
      new SourceRun(plan, source, blockSize, new Helpers(helping, threads)).run();
      ReportReader.files(plan.folder(source.name()).folder())
          .forEach((name, bytes) -> files.put(source.name() + "/" + name, bytes));
    }
    return files;
  }
}

package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.oracle.NaiveDoubts;
import org.clinicoutcomes.oracle.NaiveDoubts.Verdict;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.SourceAccount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is in doubt of random exports, and which of them are held, against the second
 * implementation, with the settings as shipped.
 */
class DoubtDifferentialTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
  private static final int PATIENTS = 120;
  private static final int MANY_PATIENTS = 360;

  static LongStream seeds() {
    return LongStream.range(1, 41);
  }

  static LongStream manySeeds() {
    return LongStream.range(3_000, 3_500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheNaiveImplementation(long seed, @TempDir Path folder) throws Exception {
    compare(seed, folder);
  }

  @Tag("slow")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("manySeeds")
  void agreesWithTheNaiveImplementationOverManySeeds(long seed, @TempDir Path folder)
      throws Exception {
    compare(seed, folder);
  }

  private static void compare(long seed, Path folder) throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    RandomExport.write(input, seed, seed % 6 == 0 ? MANY_PATIENTS : PATIENTS);
    Map<String, Verdict> expected = NaiveDoubts.of(input, AS_OF);
    assertThat(verdicts(input, folder.resolve("output"))).isEqualTo(expected);
  }

  private static Map<String, Verdict> verdicts(Path input, Path output) {
    RunPlan plan = ReportRun.plan(new RunRequest(input, output, AS_OF, AS_OF, false, 1));
    for (SourceFiles source : plan.inventory().sources()) {
      new SourceRun(plan, source).run();
    }
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (SourceResult result : new ReportDraft(plan).findings().sources()) {
      verdicts.put(result.source(), verdict(result.account()));
    }
    return verdicts;
  }

  private static Verdict verdict(SourceAccount account) {
    List<String> doubts =
        account.doubts().stream()
            .filter(doubt -> NaiveDoubts.TOLD.contains(doubt.code().code()))
            .map(DoubtDifferentialTest::line)
            .sorted()
            .toList();
    return new Verdict(account.isHeld(), doubts);
  }

  private static String line(Doubt doubt) {
    return NaiveDoubts.line(
        doubt.code().code(), doubt.place(), doubt.rows(), doubt.patients(), doubt.end().code());
  }
}

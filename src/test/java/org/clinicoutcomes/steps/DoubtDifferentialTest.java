package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.oracle.NaiveDoubts;
import org.clinicoutcomes.oracle.NaiveDoubts.Verdict;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.SourceAccount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is in doubt of random exports, and which of them are held, against the second
 * implementation, with the settings as shipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoubtDifferentialTest {

  private static final int MANY_PATIENTS = 360;

  private final Set<String> seen = new TreeSet<>();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(1, 41), LongStream.of(53, 69, 74, 144));
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

  private void compare(long seed, Path folder) throws Exception {
    int patients = seed % 6 == 0 ? MANY_PATIENTS : SeededRun.PATIENTS;
    SeededRun run = SeededRun.doubtful(seed, patients, folder);
    Map<String, Verdict> verdicts = verdicts(run);
    assertThat(verdicts).isEqualTo(NaiveDoubts.of(run.input(), SeededRun.AS_OF));
    verdicts.values().forEach(verdict -> verdict.doubts().forEach(this::see));
  }

  private void see(String doubt) {
    seen.add(doubt.replaceFirst(" .*", ""));
    seen.add(doubt.replaceFirst(" .*,", ""));
  }

  /** Of some that can end either way both ends, of others one. */
  @AfterAll
  void doubtsOccurred() {
    assertThat(seen)
        .contains(
            "rows_of_other_kinds held",
            "rows_of_other_kinds published",
            "items_and_total_differ held",
            "items_and_total_differ published",
            "results_differ held",
            "time_zones held",
            "replaced_values held",
            "rows_rejected held",
            "score_states held",
            "dates_turned held",
            "distant_dates held",
            "ids_written_differently held",
            "zeros_filled_in held",
            "codes_of_bands held",
            "other_scale held");
  }

  private static Map<String, Verdict> verdicts(SeededRun run) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (SourceResult result : run.findings().sources()) {
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

package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.clinicoutcomes.oracle.NaiveReport;
import org.clinicoutcomes.oracle.NaiveTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program against a second implementation that shares no code with it, over random exports full
 * of boundary cases: every row of every file must be the same.
 */
class DifferentialTest {

  private static final double TOLERANCE = 1e-6;
  private static final List<String> TABLES =
      List.of(
          "results",
          "outcomes",
          "series",
          "flow",
          "durability",
          "follow_up",
          "assessed",
          "missing",
          "safety",
          "attendance",
          "activity");

  static LongStream seeds() {
    return LongStream.range(1, 41);
  }

  static LongStream manySeeds() {
    return LongStream.range(1_000, 1_500);
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

  static LongStream doubtfulSeeds() {
    return LongStream.range(601, 611);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("doubtfulSeeds")
  void agreesOnWhatIsPublishedOfDoubtfulExports(long seed, @TempDir Path folder) throws Exception {
    SeededRun run = SeededRun.doubtful(seed, SeededRun.PATIENTS, folder);
    compare(seed, run, NaiveReport.ofPublished(run.input(), SeededRun.AS_OF));
  }

  private static void compare(long seed, Path folder) throws Exception {
    SeededRun run = SeededRun.undoubted(seed, SeededRun.PATIENTS, folder);
    compare(seed, run, NaiveReport.of(run.input(), SeededRun.AS_OF));
  }

  private static void compare(long seed, SeededRun run, NaiveReport expected) throws Exception {
    Path data = run.data();
    for (String table : TABLES) {
      assertSame(
          table + " of seed " + seed, read(data.resolve(table + ".csv")), expected.table(table));
    }
  }

  private static List<List<String>> read(Path file) throws Exception {
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      List<List<String>> rows = new ArrayList<>();
      parser.forEach(row -> rows.add(Arrays.asList(row.values())));
      return rows;
    }
  }

  private static void assertSame(String name, List<List<String>> actual, NaiveTable expected) {
    assertThat(actual.get(0)).as("header of " + name).isEqualTo(expected.header());
    List<List<String>> rows = actual.subList(1, actual.size());
    for (int i = 0; i < Math.min(rows.size(), expected.rows().size()); i++) {
      assertSameRow(
          name + ", row " + (i + 1), expected.header(), rows.get(i), expected.rows().get(i));
    }
    assertThat(rows).as("number of rows of " + name).hasSameSizeAs(expected.rows());
  }

  private static void assertSameRow(
      String name, List<String> header, List<String> actual, List<String> expected) {
    for (int i = 0; i < header.size(); i++) {
      if (!same(actual.get(i), expected.get(i))) {
        assertThat(actual).as(name + ": " + header.get(i) + " differs").isEqualTo(expected);
      }
    }
  }

  private static boolean same(String actual, String expected) {
    return actual.equals(expected)
        || (isFigure(actual)
            && isFigure(expected)
            && Math.abs(Double.parseDouble(actual) - Double.parseDouble(expected)) <= TOLERANCE);
  }

  private static boolean isFigure(String text) {
    return text.matches("-?\\d+\\.\\d+");
  }
}

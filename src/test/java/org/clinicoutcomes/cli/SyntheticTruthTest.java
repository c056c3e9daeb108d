package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program counts what the generator decided beforehand, patient by patient. */
class SyntheticTruthTest {

  private static final List<String> LADDER =
      List.of(
          "treated",
          "no_baseline",
          "below_entry",
          "eligible",
          "no_end_score",
          "assessed",
          "improved",
          "rate");
  private static final List<String> FLOW =
      List.of("patients", "treated", "first_in_progress", "maintenance_only");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--clinics 7 --patients 300 --seed 1",
        "--clinics 3 --patients 900,500,400 --seed 2 --as-of 2024-03-01",
        "--clinics 12 --patients 12 --seed 3",
        "--clinics 6 --patients 1 --seed 4",
        "--clinics 2 --patients 700 --seed -5 --as-of 2031-12-31"
      })
  void comesOut(String how) {
    Ended ended = runOn(how);
    assertThat(ended.out()).contains(" 0 rows rejected, ");
    assertTruth();
  }

  @Test
  void comesOutInSpiteOfDirt() {
    Ended ended = runOn("--clinics 3 --patients 500,400,60 --seed 6 --dirt 4");
    assertThat(ended.out()).doesNotContain(" 0 rows rejected, ");
    assertTruth();
    assertThat(column("rejects.csv", "code"))
        .contains(
            "missing_value",
            "not_a_number",
            "out_of_range",
            "too_precise",
            "bad_date",
            "unknown_code",
            "unknown_session",
            "column_count");
    assertThat(column("rejects.csv", "scope")).contains("row", "cell");
    for (String fate : List.of("rejected", "duplicate", "superseded", "missing")) {
      assertThat(column("quality.csv", fate)).as(fate).anyMatch(count -> !count.equals("0"));
    }
  }

  @Test
  void coversEveryConditionRouteAndRung() {
    runOn("--clinics 3 --patients 600 --seed 7");
    assertThat(column("results.csv", "condition")).doesNotContain("").hasSize(11);
    assertThat(column("series.csv", "route"))
        .contains("iv", "im", "sc", "intranasal", "sublingual", "oral", "mixed");
    assertThat(column("series.csv", "course")).contains("first", "repeat");
    assertThat(column("series.csv", "kind")).contains("induction", "maintenance");
    assertThat(column("outcomes.csv", "rung"))
        .contains(
            "in_progress",
            "no_baseline",
            "below_entry",
            "no_end_score",
            "improved",
            "not_improved");
    assertThat(column("outcomes.csv", "end_timing")).contains("before", "after", "");
  }

  private Ended runOn(String how) {
    Path input = folder.resolve("input");
    List<String> generate = new ArrayList<>(List.of("generate", "--output", input.toString()));
    generate.addAll(List.of(how.split(" ")));
    assertThat(call(generate.toArray(String[]::new)).err()).isEmpty();
    Ended ended =
        call("run", "--input", input.toString(), "--output", folder.resolve("reports").toString());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    return ended;
  }

  private void assertTruth() {
    List<Map<String, String>> truth = ReportReader.csv(folder.resolve("input/_truth.csv"));
    assertThat(truth).isNotEmpty();
    Map<String, Map<String, String>> results = results();
    for (Map<String, String> row : truth) {
      Map<String, String> reported = results.get(key(row, "headline"));
      if (row.get("treated").equals("0")) {
        assertThat(reported).as(row.toString()).isNull();
      } else {
        assertThat(reported).as(row.toString()).isNotNull();
        assertThat(values(reported, LADDER)).as(row.toString()).isEqualTo(values(row, LADDER));
      }
    }
    assertThat(sums(data("flow.csv"))).isEqualTo(sums(truth));
  }

  private Map<String, Map<String, String>> results() {
    return data("results.csv").stream()
        .filter(row -> row.get("period").equals("all") && row.get("stratum").equals("all"))
        .collect(Collectors.toMap(row -> key(row, "measure"), row -> row));
  }

  private static String key(Map<String, String> row, String measure) {
    return row.get("clinic") + "/" + row.get("condition") + "/" + row.get(measure);
  }

  private static List<String> values(Map<String, String> row, List<String> columns) {
    return columns.stream().map(row::get).toList();
  }

  /** Clinics may have different headlines; patients are counted over all of them. */
  private static Map<String, List<Long>> sums(List<Map<String, String>> rows) {
    Map<String, List<Long>> sums = new TreeMap<>();
    for (Map<String, String> row : rows) {
      List<Long> counts = FLOW.stream().map(column -> Long.valueOf(row.get(column))).toList();
      sums.merge(row.get("clinic") + "/" + row.get("condition"), counts, (a, b) -> plus(a, b));
    }
    return sums;
  }

  private static List<Long> plus(List<Long> some, List<Long> others) {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      sums.add(some.get(i) + others.get(i));
    }
    return sums;
  }

  private List<String> column(String file, String column) {
    return data(file).stream().map(row -> row.get(column)).distinct().toList();
  }

  private List<Map<String, String>> data(String file) {
    try (Stream<Path> reports = Files.list(folder.resolve("reports"))) {
      Path report =
          reports
              .filter(path -> path.getFileName().toString().matches("[0-9-]{10}"))
              .findAny()
              .orElseThrow();
      return ReportReader.csv(report.resolve("internal/data").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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

  /** What is said where a shape has no session ids. */
  private static final String MADE_IDS = ": sessions.csv: has no session id; ";

  @TempDir private static Path made;
  private static Path sharp;

  @TempDir private Path folder;

  @BeforeAll
  static void generateForSettings() {
    sharp = made.resolve("input");
    generate(sharp, "--clinics 3 --patients 300 --seed 8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--clinics 7 --patients 120 --seed 1",
        "--clinics 3 --patients 400,300,200 --seed 2 --as-of 2024-03-01",
        "--clinics 12 --patients 12 --seed 3",
        "--clinics 6 --patients 1 --seed 4",
        "--clinics 2 --patients 250 --seed -5 --as-of 2031-12-31",
        "--clinics 3 --patients 200 --seed 9 --shapes us"
      })
  void comesOut(String how) {
    Path input = folder.resolve("input");
    generate(input, how);
    Path report = run(input, " 0 rows rejected, ");
    assertTruth(input, report);
  }

  @Test
  void comesOutInSpiteOfDirt() {
    Path input = folder.resolve("input");
    generate(input, "--clinics 3 --patients 900,600,400 --seed 6 --dirt 2");
    Path report = run(input, " 0 of 3 sources held");
    assertTruth(input, report);
    assertThat(column(report, "rejects.csv", "code"))
        .contains(
            "missing_value",
            "not_a_number",
            "out_of_range",
            "bad_date",
            "unknown_code",
            "unknown_session",
            "column_count");
    assertThat(column(report, "rejects.csv", "scope")).contains("row", "cell");
    for (String fate : List.of("rejected", "duplicate", "superseded", "missing")) {
      assertThat(column(report, "quality.csv", fate)).as(fate).anyMatch(n -> !n.equals("0"));
    }
  }

  @Test
  void coversEveryConditionRouteAndRung() {
    Path input = folder.resolve("input");
    generate(input, "--clinics 3 --patients 300 --seed 7");
    Path report = run(input, "");
    assertThat(column(report, "results.csv", "condition")).hasSize(11);
    assertThat(column(report, "series.csv", "route"))
        .contains("iv", "im", "sc", "intranasal", "sublingual", "oral", "mixed");
    assertThat(column(report, "series.csv", "course")).contains("first", "repeat");
    assertThat(column(report, "series.csv", "kind")).contains("induction", "maintenance");
    assertThat(column(report, "outcomes.csv", "rung"))
        .contains(
            "in_progress",
            "no_baseline",
            "below_entry",
            "no_end_score",
            "improved",
            "not_improved");
    assertThat(column(report, "outcomes.csv", "end_timing")).contains("before", "after", "");
  }

  /** Else the exports would keep clear of the very edges that a program gets wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"gap: 20", "closed: 32", "baseline_window: 13", "end_reach: 6"})
  void doesNotComeOutOfASettingThatIsADayOff(String setting) throws IOException {
    assertDoesNotComeOutOf(setting);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gap: 22",
        "join: 89",
        "long_induction: 41",
        "long_induction: 43",
        "reinduction: 89",
        "reinduction: 91",
        "closed: 30",
        "baseline_window: 15",
        "end_window: 30",
        "end_window: 32",
        "end_reach: 8"
      })
  void comesOutOfNoOtherSettingEither(String setting) throws IOException {
    assertDoesNotComeOutOf(setting);
  }

  private void assertDoesNotComeOutOf(String setting) throws IOException {
    Path input = folder.resolve("input");
    Folders.copy(sharp, input);
    Files.writeString(input.resolve("settings.yaml"), setting + "\n", StandardOpenOption.APPEND);
    assertThat(differences(input, run(input, ""))).isNotEmpty();
  }

  private static void generate(Path input, String how) {
    List<String> generate = new ArrayList<>(List.of("generate", "--output", input.toString()));
    generate.addAll(List.of(how.split(" ")));
    Ended ended = call(generate.toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
  }

  private static Path run(Path input, String says) {
    Path reports = input.resolveSibling("reports");
    Ended ended =
        call("run", "--input", input.toString(), "--output", reports.toString(), "--data-only");
    assertThat(ended.err().lines()).allMatch(warning -> warning.contains(MADE_IDS));
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains(says);
    return Path.of(ended.out().replaceFirst("Published (.*) \\((?s).*", "$1"));
  }

  private static void assertTruth(Path input, Path report) {
    assertThat(differences(input, report)).isEmpty();
  }

  /** The rows of the truth that the report tells otherwise. */
  private static List<Map<String, String>> differences(Path input, Path report) {
    List<Map<String, String>> truth = ReportReader.csv(input.resolve("_truth.csv"));
    assertThat(truth).isNotEmpty();
    Map<String, Map<String, String>> results = results(report);
    Map<String, List<Long>> flow = sums(data(report, "flow.csv"));
    Map<String, List<Long>> trueFlow = sums(truth);
    assertThat(flow.keySet()).isEqualTo(trueFlow.keySet());
    return truth.stream()
        .filter(
            row ->
                !isTold(row, results.get(key(row, "headline")))
                    || !flow.get(place(row)).equals(trueFlow.get(place(row))))
        .toList();
  }

  private static boolean isTold(Map<String, String> row, Map<String, String> reported) {
    return row.get("treated").equals("0")
        ? reported == null
        : reported != null && values(reported, LADDER).equals(values(row, LADDER));
  }

  private static Map<String, Map<String, String>> results(Path report) {
    return data(report, "results.csv").stream()
        .filter(row -> row.get("period").equals("all") && row.get("stratum").equals("all"))
        .collect(Collectors.toMap(row -> key(row, "measure"), row -> row));
  }

  private static String key(Map<String, String> row, String measure) {
    return place(row) + "/" + row.get(measure);
  }

  private static String place(Map<String, String> row) {
    return row.get("clinic") + "/" + row.get("condition");
  }

  private static List<String> values(Map<String, String> row, List<String> columns) {
    return columns.stream().map(row::get).toList();
  }

  /** Clinics may have different headlines; patients are counted over all of them. */
  private static Map<String, List<Long>> sums(List<Map<String, String>> rows) {
    Map<String, List<Long>> sums = new TreeMap<>();
    for (Map<String, String> row : rows) {
      List<Long> counts = FLOW.stream().map(column -> Long.valueOf(row.get(column))).toList();
      sums.merge(place(row), counts, SyntheticTruthTest::plus);
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

  private static List<String> column(Path report, String file, String column) {
    return data(report, file).stream().map(row -> row.get(column)).distinct().toList();
  }

  private static List<Map<String, String>> data(Path report, String file) {
    return ReportReader.csv(report.resolve("internal/data").resolve(file));
  }
}

package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.publish.ClinicFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of every workbook, read by another reader, against results.csv and against the
 * patients' own rows: of the sample, and of an export full of boundary cases.
 */
class WorkbookFiguresTest {

  private static final double SIX_DECIMALS = 0.000_000_51;
  private static final String ALL = "all";

  private static final Map<String, String> COUNTS =
      Map.of(
          "Treated", "treated",
          "No starting score", "no_baseline",
          "Too well at the start", "below_entry",
          "Eligible", "eligible",
          "No final score", "no_end_score",
          "Assessed", "assessed",
          "Did so", "improved");

  private static final Map<String, String> RATES =
      Map.of(
          "Rate", "rate",
          "95 % from", "rate_low",
          "95 % to", "rate_high",
          "Missing as not met", "itt_rate",
          "Missing as met", "best_rate");

  private static final Map<String, String> MEANS =
      Map.of(
          "Mean starting score", "mean_baseline",
          "Mean final score", "mean_end",
          "Mean change", "mean_change",
          "SD of change", "sd_change",
          "Median change", "median_change");

  private static final Map<String, String> MISSING =
      Map.of("no_end_score", "no final score", "no_baseline", "no starting score");

  private static final Map<String, String> STRATA =
      Map.of(
          "age band", "age_band",
          "severity at the start", "baseline_severity",
          "prior treatments failed", "prior_treatments_failed");

  private static final Map<String, String> ROUTES =
      Map.of("IV", "iv", "IM", "im", "subcutaneous", "sc");

  private static final Map<String, String> CONDITIONS = conditions();
  private static final Map<String, String> MEASURES = measures();

  @TempDir private static Path folder;
  private static Path sample;
  private static Path random;

  /** One workbook and the clinic it is about. */
  record Workbook(Path internal, String clinic, String name) {

    Path file() {
      return internal.resolve(name + "-internal.xlsx");
    }

    List<Map<String, Object>> table(String sheet) {
      return ReportReader.table(file(), sheet);
    }

    List<List<Map<String, Object>>> tables(String sheet) {
      return ReportReader.tables(file(), sheet);
    }

    List<Map<String, String>> csv(String file) {
      return ReportReader.csv(internal.resolve("data").resolve(file));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void run() throws Exception {
    Files.createDirectory(folder.resolve("random"));
    RandomExport.writeUndoubted(folder.resolve("random"), 11, 120);
    sample = start(Path.of("sample-data"), "sample", "2026-06-30");
    random = start(folder.resolve("random"), "boundary", "2025-03-31");
  }

  private static Path start(Path input, String output, String asOf) {
    Path reports = folder.resolve(output);
    CommandLineCall.call(
        "run", "--input", input.toString(), "--output", reports.toString(), "--as-of", asOf);
    return reports.resolve(asOf).resolve("internal");
  }

  static Stream<Workbook> clinics() {
    return Stream.of(sample, random).flatMap(WorkbookFiguresTest::clinicsOf);
  }

  private static Stream<Workbook> clinicsOf(Path internal) {
    List<String> names =
        ReportReader.csv(internal.resolve("data/flow.csv")).stream()
            .map(row -> row.get("clinic"))
            .filter(clinic -> !clinic.equals("ALL"))
            .distinct()
            .toList();
    return ClinicFiles.of(names).entrySet().stream()
        .map(file -> new Workbook(internal, file.getKey(), file.getValue()));
  }

  static Stream<Workbook> workbooks() {
    return Stream.concat(
        clinics(),
        Stream.of(
            new Workbook(sample, "ALL", "all-clinics"),
            new Workbook(random, "ALL", "all-clinics")));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheRatesOfResultsByEveryMeasure(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    List<Map<String, Object>> rows = workbook.table("Definitions");
    for (Map<String, Object> row : rows) {
      assertSame(row, results.get(overall(workbook.clinic(), row)), true);
    }
    assertThat(rows)
        .hasSameSizeAs(
            results.keySet().stream()
                .filter(key -> key.get(0).equals(workbook.clinic()))
                .filter(key -> key.get(1).equals(ALL) && key.get(3).equals(ALL))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheHeadlinesInTheSummary(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    List<Map<String, Object>> headlines =
        workbook.table("Definitions").stream()
            .filter(row -> row.get("Headline").equals("headline"))
            .toList();
    List<Map<String, Object>> rows = workbook.table("Summary");
    assertThat(rows).hasSameSizeAs(headlines);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(text(rows.get(i), "Condition")).startsWith(text(headlines.get(i), "Condition"));
      assertSame(rows.get(i), results.get(overall(workbook.clinic(), headlines.get(i))), false);
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheRatesOfResultsByPeriod(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    List<Map<String, Object>> rows = new ArrayList<>(workbook.table("Trend"));
    rows.addAll(workbook.tables("Trend").get(2));
    long shown = 0;
    for (Map<String, Object> row : rows) {
      Map<String, String> result =
          results.get(
              List.of(
                  workbook.clinic(), text(row, "Period"), condition(row), ALL, ALL, measure(row)));
      if (result == null) {
        assertThat(row).containsEntry("Treated", 0.0).containsEntry("Rate", "");
      } else {
        assertSame(row, result, false);
        shown++;
      }
    }
    assertThat(shown).isPositive();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheClaimsOfTheFile(Workbook workbook) {
    List<Map<String, String>> claims =
        workbook.csv("claims.csv").stream()
            .filter(row -> row.get("clinic").equals(workbook.clinic()))
            .toList();
    List<Map<String, Object>> rows = workbook.table("Claims");
    assertThat(rows).isNotEmpty().hasSameSizeAs(claims);
    assertThat(rows.stream().map(WorkbookFiguresTest::claim).sorted())
        .isEqualTo(claims.stream().map(WorkbookFiguresTest::claimWritten).sorted().toList());
  }

  private static String claim(Map<String, Object> row) {
    return Stream.of("Verdict", "Counted", "Out of", "Missing")
        .map(
            title ->
                row.get(title) instanceof Double n
                    ? Long.toString(n.longValue())
                    : row.get(title).toString())
        .collect(Collectors.joining("|"));
  }

  private static String claimWritten(Map<String, String> row) {
    return Stream.of("verdict", "count", "n", "missing")
        .map(row::get)
        .map(value -> value.replace('_', ' '))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void holdsClaimsAgainstTheRatesOfResults(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    for (Map<String, String> row : workbook.csv("claims.csv")) {
      if (!row.get("condition").equals(ALL)) {
        Map<String, String> result =
            results.get(
                List.of(
                    row.get("clinic"),
                    ALL,
                    row.get("condition"),
                    ALL,
                    ALL,
                    row.get("measure_or_check")));
        assertThat(row.get("verdict").equals("not_recorded")).isEqualTo(result == null);
        if (result != null) {
          assertThat(Stream.of("n", "count", "estimate", "low", "high", "missing").map(row::get))
              .containsExactlyElementsOf(
                  Stream.of("assessed", "improved", "rate", "rate_low", "rate_high", "no_end_score")
                      .map(result::get)
                      .toList());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheFlowOfTheFile(Workbook workbook) {
    List<Map<String, String>> flow =
        workbook.csv("flow.csv").stream()
            .filter(row -> row.get("clinic").equals(workbook.clinic()))
            .toList();
    List<Map<String, Object>> rows = workbook.table("Flow");
    assertThat(rows).hasSameSizeAs(flow);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = rows.get(i);
      assertThat(condition(row)).isEqualTo(flow.get(i).get("condition"));
      assertCount(row, "Patients", flow.get(i).get("patients"));
      assertCount(row, "Treated", flow.get(i).get("treated"));
      assertCount(row, "First series in progress", flow.get(i).get("first_in_progress"));
      assertCount(row, "Maintenance only", flow.get(i).get("maintenance_only"));
      assertThat(number(row, "Treated"))
          .isEqualTo(
              number(row, "Never scored")
                  + number(row, "Scored too early")
                  + number(row, "Scored only after the first session")
                  + number(row, "Too well at the start")
                  + number(row, "Eligible"));
      assertThat(number(row, "Eligible"))
          .isEqualTo(number(row, "No final score") + number(row, "Assessed"));
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheDurabilityOfTheFile(Workbook workbook) {
    Map<List<String>, Map<String, String>> durability = new HashMap<>();
    for (Map<String, String> row : workbook.csv("durability.csv")) {
      durability.put(
          Stream.of("clinic", "condition", "measure", "handling").map(row::get).toList(), row);
    }
    List<Map<String, Object>> rows = workbook.table("Durability");
    assertThat(rows).isNotEmpty();
    for (Map<String, Object> row : rows) {
      Map<String, String> written = durability.get(durabilityKey(workbook, row, "as_treated"));
      String day = Long.toString((long) number(row, "Day"));
      Map<String, String> retreated =
          durability.get(durabilityKey(workbook, row, "censored_at_retreatment"));
      assertSameCurve(row, "Until retreated", retreated);
      assertSameFigure(row, "Until retreated, 95 % from", retreated.get("low_" + day));
      assertSameFigure(row, "Until retreated, 95 % to", retreated.get("high_" + day));
      assertSameCurve(
          row,
          "Two lost scores",
          durability.get(durabilityKey(workbook, row, "as_treated_confirmed")));
      assertSameFigure(row, "Still responding", written.get("survival_" + day));
      assertSameFigure(row, "95 % from", written.get("low_" + day));
      assertSameFigure(row, "95 % to", written.get("high_" + day));
      assertCount(row, "At risk", written.get("at_risk_" + day));
      assertCount(row, "Improved", written.get("improved"));
      assertCount(row, "Followed", written.get("at_risk"));
      assertCount(row, "Lost", written.get("events"));
      assertCount(row, "Of these re-induced", written.get("events_reinduction"));
      assertSameFigure(row, "Median days", written.get("median_days"));
    }
  }

  private static List<String> durabilityKey(
      Workbook workbook, Map<String, Object> row, String handling) {
    return List.of(workbook.clinic(), condition(row), measure(row), handling);
  }

  private static void assertSameCurve(
      Map<String, Object> row, String title, Map<String, String> written) {
    String day = Long.toString((long) number(row, "Day"));
    assertSameFigure(row, title, written.get("survival_" + day));
    assertCount(row, title + ", at risk", written.get("at_risk_" + day));
    assertSameFigure(row, title + ", median", written.get("median_days"));
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheFollowUpOfTheFile(Workbook workbook) {
    Map<List<String>, Map<String, String>> followUp = new HashMap<>();
    for (Map<String, String> row : workbook.csv("follow_up.csv")) {
      followUp.put(Stream.of("clinic", "condition", "measure").map(row::get).toList(), row);
    }
    List<Map<String, Object>> rows = workbook.table("Durability");
    for (Map<String, Object> row : rows) {
      Map<String, String> written =
          followUp.get(List.of(workbook.clinic(), condition(row), measure(row)));
      assertCount(row, "Improved", written.get("improved"));
      assertSameFigure(row, "Scores per patient", written.get("scores_per_patient"));
      String day = Long.toString((long) number(row, "Day"));
      if (written.containsKey("due_" + day)) {
        assertCount(row, "Score due", written.get("due_" + day));
        assertCount(row, "Score obtained", written.get("obtained_" + day));
        assertSameFigure(row, "Share obtained", written.get("share_" + day));
      }
    }
    assertThat(rows).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheMissingScoresOfTheFile(Workbook workbook) {
    List<Map<String, String>> missing =
        workbook.csv("missing.csv").stream()
            .filter(
                row ->
                    workbook.clinic().equals("ALL") || row.get("clinic").equals(workbook.clinic()))
            .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("rank"))))
            .toList();
    List<Map<String, Object>> rows = workbook.tables("Flow").get(1);
    assertThat(rows).hasSameSizeAs(missing);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Object> row = rows.get(i);
      Map<String, String> written = missing.get(i);
      assertCount(row, "Rank", Integer.toString(i + 1));
      assertThat(text(row, "Clinic")).isEqualTo(written.get("clinic"));
      assertThat(condition(row)).isEqualTo(written.get("condition"));
      assertThat(text(row, "Where it says"))
          .isEqualTo("Outcome = " + MISSING.get(written.get("missing")));
      assertCount(row, "Missing", written.get("count"));
      assertCount(row, "Of patients", written.get("of"));
      assertSameFigure(row, "Rate", written.get("rate"));
      assertSameFigure(row, "Lowest", written.get("low"));
      assertSameFigure(row, "Highest", written.get("high"));
    }
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void theBoundsOfMissingFinalScoresAreThoseOfResults(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    for (Map<String, String> row : workbook.csv("missing.csv")) {
      Map<String, String> rates =
          results.get(
              List.of(row.get("clinic"), ALL, row.get("condition"), ALL, ALL, row.get("measure")));
      assertThat(row.get("rate")).isEqualTo(rates.get("rate"));
      if (row.get("missing").equals("no_end_score")) {
        assertThat(row.get("low")).isEqualTo(rates.get("itt_rate"));
        assertThat(row.get("high")).isEqualTo(rates.get("best_rate"));
        assertThat(row.get("count")).isEqualTo(rates.get("no_end_score"));
      } else {
        assertThat(row.get("count")).isEqualTo(rates.get("no_baseline"));
      }
    }
  }

  private static void assertCount(Map<String, Object> row, String title, String count) {
    assertThat(row.get(title)).as(title + " of " + row).isEqualTo(Double.valueOf(count));
  }

  private static double number(Map<String, Object> row, String title) {
    return (Double) row.get(title);
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void showsTheRatesOfResultsByGroup(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    List<Map<String, Object>> rows = workbook.table("Groups");
    assertThat(rows).isNotEmpty();
    for (Map<String, Object> row : rows) {
      List<String> key =
          List.of(
              workbook.clinic(),
              text(row, "Period"),
              condition(row),
              STRATA.getOrDefault(text(row, "Group by"), text(row, "Group by")),
              group(row),
              measure(row));
      assertSame(row, results.get(key), false);
    }
  }

  static Stream<Workbook> networks() {
    return workbooks().filter(workbook -> workbook.clinic().equals("ALL"));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void showsTheRatesOfResultsClinicByClinic(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = results(workbook);
    List<Map<String, Object>> rows = workbook.table("Clinics");
    assertThat(rows).isNotEmpty();
    for (Map<String, Object> row : rows) {
      List<String> key = List.of(text(row, "Clinic"), ALL, condition(row), ALL, ALL, measure(row));
      assertSame(row, results.get(key), false);
    }
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void countsEveryMeasureAgainFromThePatients(Workbook workbook) {
    List<Map<String, Object>> patients = workbook.table("Patients");
    List<Map<String, Object>> rows = workbook.table("Definitions");
    for (Map<String, Object> row : rows) {
      List<Map<String, Object>> index =
          patients.stream()
              .filter(patient -> patient.get("In the rate").equals("yes"))
              .filter(patient -> patient.get("Condition").equals(row.get("Condition")))
              .toList();
      assertThat(counts(row)).as(row.toString()).isEqualTo(recount(index, text(row, "Measure")));
    }
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void countsTheGroupsAgainFromThePatients(Workbook workbook) {
    List<Map<String, Object>> patients = workbook.table("Patients");
    Map<String, String> columns = Map.of("drug", "Drug", "route", "Route");
    for (Map<String, Object> row : workbook.table("Groups")) {
      String column = columns.get(text(row, "Group by"));
      if (column != null) {
        List<Map<String, Object>> index =
            patients.stream()
                .filter(patient -> patient.get("In the rate").equals("yes"))
                .filter(patient -> patient.get("Condition").equals(row.get("Condition")))
                .filter(patient -> patient.get(column).equals(row.get("Group")))
                .toList();
        assertThat(counts(row)).as(row.toString()).isEqualTo(recount(index, text(row, "Measure")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void showsTheDataQualityOfTheFile(Workbook workbook) {
    List<Map<String, String>> shown = new ArrayList<>();
    for (Map<String, Object> row : workbook.table("Data quality")) {
      Map<String, String> plain = new LinkedHashMap<>();
      row.forEach(
          (title, value) ->
              plain.put(
                  title.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'),
                  value instanceof Double number
                      ? Long.toString(number.longValue())
                      : value.toString()));
      shown.add(plain);
    }
    List<Map<String, String>> written =
        workbook.csv("quality.csv").stream().map(WorkbookFiguresTest::withoutDialect).toList();
    assertThat(shown).isNotEmpty().isEqualTo(written);
  }

  /** As a spreadsheet counts days. */
  private static String dayNumber(String date) {
    return Long.toString(
        ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(date)));
  }

  private static Map<String, String> withoutDialect(Map<String, String> row) {
    Map<String, String> shown = new LinkedHashMap<>(row);
    shown.remove("encoding");
    shown.computeIfPresent("kind", (title, kind) -> kind.replace('_', ' '));
    shown.remove("delimiter");
    for (String day : List.of("first_date", "last_date")) {
      shown.computeIfPresent(day, (title, date) -> date.isEmpty() ? date : dayNumber(date));
    }
    return shown;
  }

  private static Map<List<String>, Map<String, String>> results(Workbook workbook) {
    Map<List<String>, Map<String, String>> results = new HashMap<>();
    for (Map<String, String> row : workbook.csv("results.csv")) {
      results.put(
          Stream.of("clinic", "period", "condition", "stratum", "value", "measure")
              .map(row::get)
              .toList(),
          row);
    }
    return results;
  }

  private static List<String> overall(String clinic, Map<String, Object> row) {
    return List.of(clinic, ALL, condition(row), ALL, ALL, measure(row));
  }

  private static void assertSame(
      Map<String, Object> row, Map<String, String> result, boolean withMeans) {
    assertThat(result).as(row.toString()).isNotNull();
    COUNTS.forEach(
        (title, column) ->
            assertThat(row.get(title))
                .as(title + " of " + row)
                .isEqualTo(Double.valueOf(result.get(column))));
    RATES.forEach((title, column) -> assertSameFigure(row, title, result.get(column)));
    if (withMeans) {
      MEANS.forEach((title, column) -> assertSameFigure(row, title, result.get(column)));
    }
  }

  private static void assertSameFigure(Map<String, Object> row, String title, String figure) {
    if (figure.isEmpty()) {
      assertThat(row.get(title)).as(title + " of " + row).isNotInstanceOf(Double.class);
    } else {
      assertThat((Double) row.get(title))
          .as(title + " of " + row)
          .isCloseTo(Double.parseDouble(figure), within(SIX_DECIMALS));
    }
  }

  private static Map<String, Long> counts(Map<String, Object> row) {
    Map<String, Long> counts = new TreeMap<>();
    COUNTS.keySet().forEach(title -> counts.put(title, ((Double) row.get(title)).longValue()));
    return counts;
  }

  /** The ladder, counted by hand: who has no rung at all has no baseline for the measure. */
  private static Map<String, Long> recount(List<Map<String, Object>> index, String measure) {
    Map<String, Long> rungs = new HashMap<>();
    index.forEach(patient -> rungs.merge(patient.get(measure).toString(), 1L, Long::sum));
    long below = rungs.getOrDefault("too well at the start", 0L);
    long noEnd = rungs.getOrDefault("no final score", 0L);
    long improved = rungs.getOrDefault("improved", 0L);
    long assessed = improved + rungs.getOrDefault("not improved", 0L);
    return new TreeMap<>(
        Map.of(
            "Treated", (long) index.size(),
            "No starting score", index.size() - below - noEnd - assessed,
            "Too well at the start", below,
            "Eligible", noEnd + assessed,
            "No final score", noEnd,
            "Assessed", assessed,
            "Did so", improved));
  }

  private static String text(Map<String, Object> row, String title) {
    return row.get(title).toString();
  }

  private static String condition(Map<String, Object> row) {
    return CONDITIONS.get(text(row, "Condition"));
  }

  private static String measure(Map<String, Object> row) {
    return MEASURES.get(text(row, "Measure"));
  }

  private static String group(Map<String, Object> row) {
    String group = text(row, "Group");
    return switch (text(row, "Group by")) {
      case "route" -> ROUTES.getOrDefault(group, group);
      case "severity at the start" -> group.toLowerCase(Locale.ROOT).replace(' ', '_');
      default -> group;
    };
  }

  private static Map<String, String> measures() {
    Map<String, String> ids = new HashMap<>();
    new DefinitionsLoader()
        .load(Path.of("sample-data"))
        .catalog()
        .measures()
        .forEach((id, measure) -> ids.put(measure.phrase(), id));
    return ids;
  }

  private static Map<String, String> conditions() {
    Map<String, String> keys = new HashMap<>();
    new DefinitionsLoader()
        .load(Path.of("sample-data"))
        .catalog()
        .conditions()
        .forEach((key, condition) -> keys.put(condition.name(), key));
    return keys;
  }
}

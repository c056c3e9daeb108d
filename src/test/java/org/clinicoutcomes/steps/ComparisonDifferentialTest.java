package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.statistics.Interval;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Comparisons and months of random exports, made once more by plain sums over the published rows of
 * patients.
 */
class ComparisonDifferentialTest {

  private static final int PATIENTS = 900;
  private static final double SIX_DECIMALS = 6e-7;

  /** One patient's index series by the headline. */
  private record Judged(
      String clinic,
      String condition,
      String measure,
      String drug,
      String route,
      String month,
      String rung,
      double baseline,
      String band) {

    boolean isEligible() {
      return isAssessed() || rung.equals("no_end_score");
    }

    boolean isAssessed() {
      return isImproved() || rung.equals("not_improved");
    }

    boolean isImproved() {
      return rung.equals("improved");
    }
  }

  private Path data;
  private Findings findings;
  private final List<Judged> ofAll = new ArrayList<>();
  private final List<Judged> ofMonths = new ArrayList<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void agreesWithPlainSums(long seed, @TempDir Path folder) throws Exception {
    compute(seed, folder);
    judge();
    Map<String, String> comparisons = new TreeMap<>();
    Map<String, String> months = new TreeMap<>();
    byGroup(ofAll).forEach((name, group) -> compare(name, group, comparisons));
    byGroup(ofMonths).forEach((name, group) -> countMonths(name, group, months));
    assertSame(published("comparisons.csv", 6, 19), comparisons);
    assertSame(published("months.csv", 4, 2), months);
    assertThat(comparisons.values())
        .anyMatch(row -> row.contains("fewer than 11"))
        .anyMatch(row -> row.contains("completeness"))
        .anyMatch(row -> row.contains("baselines"))
        .anyMatch(row -> !row.contains("assessed") && !row.contains("differ"));
  }

  private void compute(long seed, Path folder) throws Exception {
    SeededRun run = SeededRun.undoubted(seed, PATIENTS, folder);
    data = run.data();
    findings = run.findings();
  }

  private void judge() throws Exception {
    Map<String, CSVRecord> outcomes = new HashMap<>();
    for (CSVRecord row : read("outcomes.csv")) {
      outcomes.put(series(row) + row.get("measure"), row);
    }
    Map<String, String> headlines = new HashMap<>();
    for (SourceResult source : findings.sources()) {
      source
          .headlines()
          .forEach((condition, id) -> headlines.put(source.source() + " " + condition, id));
    }
    TreeSet<String> months = new TreeSet<>();
    for (CSVRecord row : read("series.csv")) {
      String measure = headlines.get(row.get("source") + " " + row.get("condition"));
      Judged judged = judged(row, measure, outcomes.get(series(row) + measure));
      if (row.get("index_all").equals("yes")) {
        ofAll.add(judged);
      }
      boolean counts = row.get("kind").equals("induction") && row.get("status").equals("closed");
      if (counts
          && months.add(
              row.get("source")
                  + "\t"
                  + row.get("patient_id")
                  + "\t"
                  + row.get("condition")
                  + judged.month())) {
        ofMonths.add(judged);
      }
    }
  }

  private static String series(CSVRecord row) {
    return String.join(
        "\t", row.get("source"), row.get("patient_id"), row.get("condition"), row.get("series"));
  }

  private Judged judged(CSVRecord row, String measure, CSVRecord outcome) {
    String baseline = outcome == null ? "" : outcome.get("baseline");
    MeasureCatalog catalog = findings.catalog();
    return new Judged(
        row.get("clinic"),
        row.get("condition"),
        measure,
        row.get("drug"),
        row.get("route"),
        row.get("last_session").substring(0, 7),
        outcome == null ? "no_baseline" : outcome.get("rung"),
        baseline.isEmpty() ? 0 : Double.parseDouble(baseline),
        baseline.isEmpty()
            ? "unknown"
            : catalog
                .measure(measure)
                .instrument()
                .severityOf((int) Math.round(100 * Double.parseDouble(baseline))));
  }

  /** The patients of each clinic, and of all, by condition and headline. */
  private static Map<String, List<Judged>> byGroup(List<Judged> judged) {
    Map<String, List<Judged>> groups = new TreeMap<>();
    for (Judged each : judged) {
      for (String clinic : List.of(each.clinic(), "ALL")) {
        groups
            .computeIfAbsent(
                clinic + "," + each.condition() + "," + each.measure(), g -> new ArrayList<>())
            .add(each);
      }
    }
    return groups;
  }

  private static void compare(String name, List<Judged> group, Map<String, String> rows) {
    if (name.startsWith("ALL,")) {
      Map<String, List<Judged>> clinics = by(Judged::clinic, group);
      for (String clinic : clinics.size() < 2 ? List.<String>of() : clinics.keySet()) {
        List<Judged> rest = group.stream().filter(j -> !j.clinic().equals(clinic)).toList();
        rows.put(name + ",clinic," + clinic + ",rest", row(clinics.get(clinic), rest, false));
      }
    }
    Map<String, List<Judged>> drugs = by(Judged::drug, group);
    if (drugs.containsKey("ketamine") && drugs.containsKey("esketamine")) {
      rows.put(
          name + ",drug,ketamine,esketamine",
          row(drugs.get("ketamine"), drugs.get("esketamine"), true));
    }
    Map<String, List<Judged>> routes = by(Judged::route, group);
    routes.forEach(
        (route, of) ->
            routes.forEach(
                (other, ofOther) -> {
                  if (route.compareTo(other) < 0
                      && !route.matches("mixed|unknown|")
                      && !other.matches("mixed|unknown|")) {
                    rows.put(name + ",route," + route + "," + other, row(of, ofOther, true));
                  }
                }));
  }

  private static Map<String, List<Judged>> by(Function<Judged, String> what, List<Judged> group) {
    return group.stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
  }

  private static String row(List<Judged> side, List<Judged> other, boolean standardised) {
    String why = String.join("; ", reasons(side, other));
    List<String> row = new ArrayList<>(counts(side));
    row.addAll(counts(other));
    row.add(why);
    if (!why.isEmpty()) {
      row.addAll(List.of("", "", "", "", "", "", "", ""));
    } else {
      Interval newcombe =
          Interval.ofDifference(
              improved(side), assessed(side).size(), improved(other), assessed(other).size());
      row.add(figure(rate(side) - rate(other)));
      row.add(figure(newcombe.low()));
      row.add(figure(newcombe.high()));
      row.addAll(standardised ? standardised(side, other) : List.of("", "", "", "", ""));
    }
    return String.join(",", row);
  }

  private static List<String> counts(List<Judged> side) {
    return List.of(
        "" + side.stream().filter(Judged::isEligible).count(),
        "" + assessed(side).size(),
        "" + improved(side),
        figure(rate(side)),
        figure(mean(side)));
  }

  private static List<String> reasons(List<Judged> side, List<Judged> other) {
    List<String> reasons = new ArrayList<>();
    if (Math.min(assessed(side).size(), assessed(other).size()) < 11) {
      reasons.add("fewer than 11 assessed");
    }
    // no two shares of so few patients differ by less than this from 20 points, but for equal ones
    if (Math.abs(completeness(side) - completeness(other)) > 0.2 + 1e-9) {
      reasons.add("completeness differs by more than 20 points");
    }
    int freedom = assessed(side).size() + assessed(other).size() - 2;
    double pooled = Math.sqrt((squares(side) + squares(other)) / freedom);
    if (freedom > 0 && Math.abs(mean(side) - mean(other)) > pooled / 2 + 1e-9) {
      reasons.add("mean baselines differ by more than 50 % of a standard deviation");
    }
    return reasons;
  }

  private static List<String> standardised(List<Judged> side, List<Judged> other) {
    Map<String, List<Judged>> bands = by(Judged::band, assessed(side));
    Map<String, List<Judged>> ofOther = by(Judged::band, assessed(other));
    bands.keySet().retainAll(ofOther.keySet());
    bands.remove("unknown");
    double all = assessed(side).size() + assessed(other).size();
    double shared = 0;
    double difference = 0;
    double variance = 0;
    for (String band : bands.keySet()) {
      List<Judged> a = bands.get(band);
      List<Judged> b = ofOther.get(band);
      double weight = a.size() + b.size();
      shared += weight;
      difference += weight * (rate(a) - rate(b));
      variance += weight * weight * (variance(a) + variance(b));
    }
    String leftOut = figure((all - shared) / all);
    if (all - shared > 0.2 * all + 1e-9) {
      String why = "more than 20 % of the assessed are in a severity without counterpart";
      return List.of(why, "", "", "", leftOut);
    }
    double standard = difference / shared;
    double reach = 1.959963984540054 * Math.sqrt(variance) / shared;
    return List.of(
        "", figure(standard), figure(standard - reach), figure(standard + reach), leftOut);
  }

  private static double variance(List<Judged> of) {
    return rate(of) * (1 - rate(of)) / of.size();
  }

  private static List<Judged> assessed(List<Judged> of) {
    return of.stream().filter(Judged::isAssessed).toList();
  }

  private static long improved(List<Judged> of) {
    return of.stream().filter(Judged::isImproved).count();
  }

  private static double rate(List<Judged> of) {
    return (double) improved(of) / assessed(of).size();
  }

  private static double completeness(List<Judged> of) {
    return (double) assessed(of).size() / of.stream().filter(Judged::isEligible).count();
  }

  private static double mean(List<Judged> of) {
    return assessed(of).stream().mapToDouble(Judged::baseline).sum() / assessed(of).size();
  }

  private static double squares(List<Judged> of) {
    double mean = mean(of);
    return assessed(of).stream().mapToDouble(j -> Math.pow(j.baseline() - mean, 2)).sum();
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.9f", value);
  }

  private static void assertSame(Map<String, String> published, Map<String, String> expected) {
    assertThat(published.keySet()).isEqualTo(expected.keySet());
    published.forEach(
        (key, row) -> {
          String[] actual = row.split(",", -1);
          String[] naive = expected.get(key).split(",", -1);
          for (int i = 0; i < naive.length; i++) {
            if (naive[i].contains(".")) {
              assertThat(Double.parseDouble(actual[i]))
                  .as(key + ", " + i)
                  .isCloseTo(Double.parseDouble(naive[i]), within(SIX_DECIMALS));
            } else {
              assertThat(actual[i]).as(key + ", " + i).isEqualTo(naive[i]);
            }
          }
        });
  }

  private void countMonths(String name, List<Judged> group, Map<String, String> rows) {
    TreeMap<String, List<Judged>> months = new TreeMap<>(by(Judged::month, group));
    YearMonth last = YearMonth.parse(months.lastKey());
    for (YearMonth month = YearMonth.parse(months.firstKey());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      if (month.atEndOfMonth().plusDays(31).isBefore(SeededRun.AS_OF)) {
        List<Judged> of = months.getOrDefault(month.toString(), List.of());
        rows.put(name + "," + month, assessed(of).size() + "," + improved(of));
      }
    }
  }

  /** The rows of a file: its first columns, and what stands in the next ones. */
  private Map<String, String> published(String file, int keys, int columns) throws Exception {
    Map<String, String> rows = new TreeMap<>();
    for (CSVRecord row : read(file)) {
      List<String> values = row.toList().subList(keys, keys + columns);
      rows.put(String.join(",", row.toList().subList(0, keys)), String.join(",", values));
    }
    return rows;
  }

  private List<CSVRecord> read(String file) throws Exception {
    try (CSVParser parser =
        CSVParser.parse(
            data.resolve(file),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}

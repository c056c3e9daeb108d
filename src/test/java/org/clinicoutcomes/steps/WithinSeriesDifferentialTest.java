package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SameSessionTally;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.oracle.NaiveReport;
import org.clinicoutcomes.oracle.NaiveTable;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.tidy.TidyCsv;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What section 4 counts within the series, against the second implementation: every count of every
 * clinic, condition and measure must be the same.
 */
class WithinSeriesDifferentialTest {

  private final Map<String, Figures> figures = new TreeMap<>();

  static LongStream seeds() {
    return LongStream.range(2_001, 2_013);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheNaiveImplementation(long seed, @TempDir Path folder) throws Exception {
    SeededRun run = SeededRun.undoubted(seed, SeededRun.PATIENTS, folder);
    Findings findings = findings(run.plan());
    Map<Group, WithinSeriesTally> tallies = findings.network().figures().of(Families.WITHIN_SERIES);
    Map<String, NaiveTable> expected = NaiveReport.of(run.input(), SeededRun.AS_OF).withinSeries();
    assertSame(response(tallies), expected.get("response_by_session"));
    assertSame(continued(tallies, findings), expected.get("continued_without_response"));
    assertSame(sameSession(tallies, findings), expected.get("same_session_change"));
  }

  private Findings findings(RunPlan plan) {
    for (SourceFiles source : plan.inventory().sources()) {
      SourceFolder folder = plan.folder(source.name());
      Figures all = new Figures();
      folder.readParts(folder.read()).forEach(part -> all.add(part.figures()));
      figures.put(source.name(), all);
    }
    return new ReportDraft(plan).findings();
  }

  /** Columns: clinic, condition, measure, k, eligible, responded, scored_by_k. */
  private static List<List<String>> response(Map<Group, WithinSeriesTally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    tallies.forEach(
        (group, tally) -> {
          for (int k = 1; k <= WithinSeriesTally.SESSIONS; k++) {
            rows.add(
                row(
                    group,
                    k,
                    tally.eligible(),
                    tally.metBy().get(k - 1),
                    tally.scoredBy().get(k - 1)));
          }
        });
    return rows;
  }

  /** Columns: clinic, condition, measure, denominator, continued; headlines only. */
  private List<List<String>> continued(Map<Group, WithinSeriesTally> tallies, Findings findings) {
    List<List<String>> rows = new ArrayList<>();
    Map<Group, SortedSet<String>> headlines = headlines(findings);
    tallies.forEach(
        (group, tally) -> {
          if (headlines.containsKey(group)) {
            WithinSeriesTally of = overHeadlines(group, tally, headlines.get(group), findings);
            rows.add(row(group, of.givenFour(), of.continuedWithoutResponse()));
          }
        });
    return rows;
  }

  /** Over all clinics the measure is that of the sources whose headline it is. */
  private WithinSeriesTally overHeadlines(
      Group group, WithinSeriesTally tally, Collection<String> sources, Findings findings) {
    if (!group.clinic().equals(CellKey.ALL_CLINICS)) {
      return tally;
    }
    return findings.sources().stream()
        .filter(source -> sources.contains(source.source()))
        .flatMap(
            source -> figures.get(source.source()).of(Families.WITHIN_SERIES).entrySet().stream())
        .filter(e -> e.getKey().in(CellKey.ALL_CLINICS).equals(group))
        .map(Map.Entry::getValue)
        .reduce(WithinSeriesTally::plus)
        .orElseThrow();
  }

  /** The sources whose headline a measure is, under each of their clinics and under all. */
  private Map<Group, SortedSet<String>> headlines(Findings findings) {
    Map<Group, SortedSet<String>> headlines = new TreeMap<>();
    for (SourceResult source : findings.sources()) {
      figures
          .get(source.source())
          .of(Families.WITHIN_SERIES)
          .keySet()
          .forEach(
              group -> {
                if (group.measure().equals(source.headlines().get(group.condition()))) {
                  String shown = findings.names().of(source.source(), group.clinic());
                  for (String clinic : List.of(shown, CellKey.ALL_CLINICS)) {
                    headlines
                        .computeIfAbsent(group.in(clinic), g -> new TreeSet<>())
                        .add(source.source());
                  }
                }
              });
    }
    return headlines;
  }

  /** Columns: clinic, condition, measure, n, sum of changes, n_positive, lower_30. */
  private List<List<String>> sameSession(Map<Group, WithinSeriesTally> tallies, Findings findings) {
    List<List<String>> rows = new ArrayList<>();
    tallies.forEach(
        (group, tally) -> {
          SameSessionTally of = tally.sameSession();
          String instrument = findings.catalog().measure(group.measure()).instrument().key();
          List<String> row = row(group, of.days());
          row.add(of.days() == 0 ? "" : TidyCsv.figure(of.changeSum() / 100.0 / of.days()));
          boolean pain = instrument.equals("pain_nrs");
          row.add(pain ? Long.toString(of.judged()) : "");
          row.add(pain ? Long.toString(of.thirtyPercent()) : "");
          rows.add(row);
        });
    return rows;
  }

  private static List<String> row(Group group, long... counts) {
    List<String> row = new ArrayList<>(List.of(group.clinic(), group.condition(), group.measure()));
    LongStream.of(counts).forEach(count -> row.add(Long.toString(count)));
    return row;
  }

  /** Shares follow from the counts: the columns before them are compared. */
  private static void assertSame(List<List<String>> actual, NaiveTable expected) {
    int compared = actual.get(0).size();
    assertThat(actual)
        .isEqualTo(expected.rows().stream().map(row -> row.subList(0, compared)).toList());
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.Test;

/** What stands on the pages. */
class PagesTest {

  @Test
  void startSaysWhatItIsMadeFromAndWhatARateCannotSay() {
    List<String> sentences = Reported.page(Reported.REPORTS.ofAllClinics(), "Start").sentences();
    assertThat(sentences)
        .startsWith(
            "Outcomes of ketamine and esketamine treatment: what the records say up to and including"
                + " 2025-12-01.")
        .contains("2 of 3 sources in the figures; the others are held.")
        .contains(
            "Before and after, without a control group: includes the natural course and regression"
                + " to the mean.");
    assertThat(sentences).filteredOn(s -> s.contains("whose first series for")).hasSize(2);
  }

  @Test
  void coverSaysWhereNoSourceIsHeldAndWhereNobodyIsTreated() {
    Reports empty =
        new Reports(
            Reported.conclusions(new MeasuredSource(Courses.bare("east", "North"), new Figures())));
    assertThat(Reported.page(empty.ofAllClinics(), "Start").sentences())
        .contains(
            "east is empty: its export holds no patient with a session up to 2025-12-01. If it treats"
                + " patients, the export is not whole.",
            "All sources (1) are in the figures, none is held.",
            "No first series ended up to 2025-12-01: there is no rate to give.");
  }

  @Test
  void coverIsProvisionalWhileAFirstSeriesIsInProgress() {
    List<Patient> patients = List.of(Courses.patient("p", List.of(Courses.session(690, "North"))));
    Report report = Reported.clinic(Courses.result("east", patients), patients, "North");
    assertThat(Reported.page(report, "Start").sentences())
        .contains(
            "Provisional: 1 first series is still in progress; these patients are counted once"
                + " their series has ended.",
            "Nobody is on the worklist; it knows only what the export holds.");
  }

  @Test
  void startSaysFirstThatThereIsHardlyAnybodyAndCallsNothingFinal() {
    assertThat(start(10).get(0))
        .isEqualTo(
            "Nearly empty: 10 patients have a session up to 2025-12-01, one treated for two conditions"
                + " counted twice. That is too few for any rate; if more are treated, the export is"
                + " not whole.");
    assertThat(start(10)).contains("No first series is still in progress.");
    assertThat(start(11))
        .contains("Final: no first series is still in progress.")
        .noneMatch(sentence -> sentence.startsWith("Nearly empty"));
  }

  private static List<String> start(int count) {
    List<Patient> patients =
        IntStream.range(0, count)
            .mapToObj(i -> Courses.patient("p" + i, List.of(Courses.session(0, "North"))))
            .toList();
    Report report = Reported.clinic(Courses.result("east", patients), patients, "North");
    return Reported.page(report, "Start").sentences();
  }

  @Test
  void flowSaysWhyABaselineIsMissing() {
    List<Patient> patients =
        List.of(
            Courses.patient("a", List.of(Courses.session(0, "North"))),
            Courses.patient("b", List.of(Courses.session(0, "North")), score(-15, "7")),
            Courses.patient("c", List.of(Courses.session(0, "North")), score(0, Timing.AFTER, "7")),
            Courses.patient(
                "d", List.of(Courses.session(0, "North")), score(0, Timing.BEFORE, "7")),
            Courses.patient("e", List.of(Courses.session(690, "North"))));
    Report report = Reported.clinic(Courses.result("east", patients), patients, "North");
    assertThat(Reported.byTitle(Reported.table(report, "Flow")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("Patients", Value.of(5L))
                    .containsEntry("First series in progress", Value.of(1L))
                    .containsEntry("Treated", Value.of(4L))
                    .containsEntry("Never scored", Value.of(1L))
                    .containsEntry("Scored too early", Value.of(1L))
                    .containsEntry("Scored only after the first session", Value.of(1L))
                    .containsEntry("Eligible", Value.of(1L))
                    .containsEntry("No final score", Value.of(1L))
                    .containsEntry("Assessed", Value.of(0L)));
  }

  @Test
  void missingScoresAreRankedByHowFarTheyLeaveARateOpen() {
    List<Patient> patients =
        List.of(
            Courses.patient("a", List.of(Courses.session(0, "North"))),
            Courses.patient("b", List.of(Courses.session(0, "North")), score(0, "7")),
            Courses.patient(
                "c",
                List.of(Courses.session(0, "North")),
                score(0, Timing.BEFORE, "7"),
                score(9, "2")));
    Report report = Reported.clinic(Courses.result("east", patients), patients, "North");
    assertThat(Reported.byTitle(Reported.tableNamed(report, "MissingScores")))
        .extracting(
            row -> row.get("Points between"),
            row -> row.get("Find them on"),
            row -> row.get("Where it says"))
        .containsExactly(
            tuple(
                Value.of(100 * (2 / 3.0)),
                new Value.Link("Patients"),
                Value.of("Outcome = no starting score")),
            tuple(
                Value.of(50.0), new Value.Link("Patients"), Value.of("Outcome = no final score")));
    assertThat(Reported.page(report, "Flow").sentences())
        .contains(
            "migraine: if all had been eligible, this missing starting score and the missing final"
                + " score leave the rate between 33 % and 100 %.",
            "migraine: this missing final score leaves the rate between 50 % and 100 %.");
  }

  @Test
  void missingScoresOfAllClinicsStandWithTheirClinic() {
    Table table = Reported.tableNamed(Reported.REPORTS.ofAllClinics(), "MissingScores");
    assertThat(Reported.byTitle(table))
        .extracting(row -> row.get("Clinic"))
        .contains(Value.of("east/North"), Value.of("west/South"))
        .doesNotContain(Value.of("ALL"));
    assertThat(Reported.byTitle(table))
        .extracting(row -> ((Value.Figure) row.get("Points between")).number())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void durabilityChartDrawsEachHandlingFromItsOwnPoints() {
    Report report = Reported.REPORTS.ofAllClinics();
    List<Map<String, Value>> points = Reported.byTitle(Reported.table(report, "Durability curves"));
    List<Chart> charts = Reported.page(report, "Durability").charts();
    assertThat(charts).isNotEmpty();
    for (Chart chart : charts) {
      for (Chart.Line line : chart.lines()) {
        boolean confirmed = line.name().equals("Two lost scores");
        assertThat(points.subList(line.from(), line.from() + line.rows()))
            .extracting(point -> point.get("Handling"))
            .containsOnly(Value.of(confirmed ? "two lost scores in a row" : "as treated"));
      }
      assertThat(chart.lines())
          .filteredOn(line -> line.name().equals("Two lost scores"))
          .hasSize(1);
    }
    assertThat(charts.stream().flatMap(chart -> chart.lines().stream()))
        .filteredOn(line -> !line.isLimit())
        .extracting(Chart.Line::rows)
        .satisfies(
            rows -> assertThat(rows.stream().mapToInt(r -> r).sum()).isEqualTo(points.size()));
  }

  @Test
  void assessedPageSaysWhichGroupsAreSmall() {
    List<Patient> patients =
        List.of(
            Courses.patient(
                "c",
                List.of(Courses.session(0, "North")),
                score(0, Timing.BEFORE, "7"),
                score(9, "2")));
    Report report = Reported.clinic(Courses.result("east", patients), patients, "North");
    assertThat(Reported.page(report, "Flow").sentences())
        .contains(
            "Fewer than 11 patients with or without a final score, so that they differ by chance:"
                + " migraine.");
    assertThat(Reported.byTitle(Reported.tableNamed(report, "Assessed")))
        .extracting(row -> row.get("What"), row -> row.get("Share of assessed"))
        .containsExactly(
            tuple(Value.of("baseline"), Value.BLANK),
            tuple(Value.of("drug"), Value.of(1.0)),
            tuple(Value.of("route"), Value.of(1.0)),
            tuple(Value.of("sessions"), Value.BLANK),
            tuple(Value.of("stopped early"), Value.of(0.0)));
  }

  @Test
  void summaryHasARowForEachConditionsHeadline() {
    Report report = Reported.REPORTS.ofAllClinics();
    assertThat(Reported.byTitle(Reported.table(report, "Summary")))
        .extracting(row -> row.get("Condition"))
        .containsExactly(Value.of("chronic pain"), Value.of("migraine"));
    assertThat(Reported.page(report, "Summary").charts())
        .singleElement()
        .satisfies(chart -> assertThat(chart.lines().get(0).rows()).isEqualTo(2));
  }

  @Test
  void definitionsPageMarksTheHeadlineOfEachCondition() {
    Table table = Reported.table(Reported.REPORTS.ofAllClinics(), "Definitions");
    assertThat(Reported.rows(table))
        .filteredOn(row -> row.get(2).equals(Value.of("headline")))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly(
            Value.of("chronic pain") + " " + Value.of("improved as pain_30_percent says"),
            Value.of("migraine") + " " + Value.of("improved as pain_2_points says"));
    assertThat(Reported.rows(table))
        .as("each condition's headline first")
        .extracting(row -> row.get(1))
        .containsExactly(
            Value.of("improved as pain_30_percent says"),
            Value.of("improved as pain_2_points says"),
            Value.of("worsened by at least two points"),
            Value.of("improved as pain_2_points says"),
            Value.of("worsened by at least two points"),
            Value.of("improved as pain_30_percent says"));
  }

  @Test
  void clinicsPageSetsEachClinicBesideAll() {
    Table table = Reported.table(Reported.REPORTS.ofAllClinics(), "Clinics");
    assertThat(Reported.rows(table))
        .filteredOn(row -> row.get(0).equals(Value.of("migraine")))
        .extracting(row -> row.get(1))
        .containsExactly(
            Stream.of(
                    "ALL",
                    "east/ALL",
                    "east/North",
                    "east/South",
                    "west/ALL",
                    "west/North",
                    "west/South")
                .map(Value::of)
                .toArray(Value[]::new));
    assertThat(Reported.rows(table))
        .filteredOn(row -> row.get(1).equals(Value.of("ALL")))
        .allMatch(row -> row.get(2).equals(Value.of("2 of 3")));
  }

  @Test
  void groupsPageShowsHeadlinesOnly() {
    Table table = Reported.table(Reported.REPORTS.ofAllClinics(), "Groups");
    assertThat(Reported.rows(table))
        .isNotEmpty()
        .allMatch(
            row ->
                row.get(1)
                    .equals(
                        Value.of(
                            row.get(0).equals(Value.of("migraine"))
                                ? "improved as pain_2_points says"
                                : "improved as pain_30_percent says")))
        .noneMatch(row -> row.get(2).equals(Value.of("clinician")))
        .anyMatch(row -> row.get(2).equals(Value.of("age band")));
  }

  @Test
  void comparisonsFunnelAndMonthsSayThatTheyAreNotCausal() {
    Reported.allReports()
        .flatMap(report -> report.pages().stream())
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.table() != null)
        .filter(block -> List.of("Comparisons", "Funnel", "Months").contains(block.table().name()))
        .forEach(
            block ->
                assertThat(block.sentences().get(0))
                    .as(block.heading())
                    .startsWith("Describes what was recorded; not a causal comparison."));
  }

  @Test
  void comparisonsThatAreNotMadeComeLastAndHaveNoDifference() {
    List<Map<String, Value>> rows =
        Reported.byTitle(Reported.table(Reported.REPORTS.ofAllClinics(), "Comparisons"));
    int made = 0;
    while (made < rows.size() && !rows.get(made).get("Difference").equals(Value.BLANK)) {
      made++;
    }
    assertThat(made).isPositive();
    assertThat(rows.subList(made, rows.size()))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("Not compared because")).isNotEqualTo(Value.BLANK);
              for (String title : List.of("Difference", "95 % from", "Standardised", "Left out")) {
                assertThat(row.get(title)).isEqualTo(Value.BLANK);
              }
            });
    assertThat(rows).extracting(row -> row.get("By")).doesNotContain(Value.of("clinician"));
  }

  @Test
  void funnelDrawsAndCallsOutNoClinicThatIsNotCompared() {
    Page page = Reported.page(Reported.REPORTS.ofAllClinics(), "Clinics");
    List<Map<String, Value>> rows = Reported.byTitle(page.tables().get(1));
    Set<Integer> drawn =
        page.charts().stream()
            .flatMap(chart -> chart.lines().stream())
            .filter(line -> line.table().equals("Funnel"))
            .flatMap(line -> IntStream.range(line.from(), line.from() + line.rows()).boxed())
            .collect(Collectors.toSet());
    for (int i = 0; i < rows.size(); i++) {
      boolean isWithheld = !rows.get(i).get("Not compared because").equals(Value.BLANK);
      assertThat(drawn.contains(i)).isNotEqualTo(isWithheld);
      assertThat(rows.get(i).get("Beyond 99.8 %").equals(Value.BLANK)).isEqualTo(isWithheld);
    }
    assertThat(drawn).isNotEmpty();
  }

  @Test
  void methodsPageExplainsEveryMeasureAndInstrumentInForce() {
    Table table = Reported.table(Reported.REPORTS.ofAllClinics(), "Methods");
    assertThat(Reported.rows(table))
        .extracting(row -> row.get(0))
        .contains(Value.of("statistic"), Value.of("setting"));
    assertThat(Reported.rows(table))
        .contains(
            List.of(
                Value.of("measure of harm"),
                Value.of("pain_2_points_worse"),
                Value.of("higher by ≥ 2"),
                Value.of("Did so: worsened by at least two points."),
                Value.of("mirror")),
            List.of(
                Value.of("instrument"),
                Value.of("pain_nrs"),
                Value.of("0–10, lower is better"),
                Value.of("Pain scale; looks back on: now"),
                Value.of("Boonstra 2014")));
    assertThat(Reported.rows(table)).noneMatch(row -> row.get(1).equals(Value.of("phq9")));
  }
}

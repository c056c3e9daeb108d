package org.clinicoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.junit.jupiter.api.Test;

/** What stands on the pages. */
class PagesTest {

  @Test
  void summarySaysWhatItIsMadeFrom() {
    List<String> sentences = Reported.page(Reported.REPORTS.ofAllClinics(), "Summary").sentences();
    assertThat(sentences)
        .startsWith(
            "What the records say up to and including 2025-12-01.",
            "2 of 3 sources; the others are held.")
        .endsWith(
            "Before and after, without a control group: includes the natural course and regression"
                + " to the mean.");
    assertThat(sentences).filteredOn(s -> s.contains("whose first series for")).hasSize(2);
  }

  @Test
  void summarySaysWhereNoSourceIsHeldAndWhereNobodyIsTreated() {
    Reports empty = new Reports(Reported.findings(Courses.bare("east", "North")));
    assertThat(Reported.page(empty.ofAllClinics(), "Summary").sentences())
        .contains(
            "1 of 1 source, none held.",
            "No first series ended up to 2025-12-01: there is no rate to give.");
  }

  @Test
  void summaryMarksTheHeadlineOfEachCondition() {
    Table table = Reported.page(Reported.REPORTS.ofAllClinics(), "Summary").table();
    assertThat(Reported.rows(table))
        .filteredOn(row -> row.get(2).equals(Value.of("headline")))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactly(
            Value.of("chronic pain") + " " + Value.of("pain_30_percent"),
            Value.of("migraine") + " " + Value.of("pain_2_points"));
    assertThat(Reported.rows(table))
        .as("each condition's headline first")
        .extracting(row -> row.get(1))
        .containsExactly(
            Value.of("pain_30_percent"),
            Value.of("pain_2_points"),
            Value.of("pain_2_points_worse"),
            Value.of("pain_2_points"),
            Value.of("pain_2_points_worse"),
            Value.of("pain_30_percent"));
  }

  @Test
  void clinicsPageSetsEachClinicBesideAll() {
    Table table = Reported.page(Reported.REPORTS.ofAllClinics(), "Clinics").table();
    assertThat(Reported.rows(table))
        .filteredOn(row -> row.get(0).equals(Value.of("migraine")))
        .extracting(row -> row.get(2))
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
        .filteredOn(row -> row.get(2).equals(Value.of("ALL")))
        .allMatch(row -> row.get(3).equals(Value.of("2 of 3")));
  }

  @Test
  void groupsPageShowsHeadlinesOnly() {
    Table table = Reported.page(Reported.REPORTS.ofAllClinics(), "Response by group").table();
    assertThat(Reported.rows(table))
        .isNotEmpty()
        .allMatch(
            row ->
                row.get(1)
                    .equals(
                        Value.of(
                            row.get(0).equals(Value.of("migraine"))
                                ? "pain_2_points"
                                : "pain_30_percent")))
        .noneMatch(row -> row.get(3).equals(Value.of("clinician")))
        .anyMatch(row -> row.get(3).equals(Value.of("age band")));
  }

  @Test
  void methodsPageExplainsEveryMeasureAndInstrumentInForce() {
    Table table = Reported.page(Reported.REPORTS.ofAllClinics(), "Methods").table();
    assertThat(Reported.rows(table))
        .extracting(row -> row.get(0))
        .contains(Value.of("statistic"), Value.of("setting"));
    assertThat(Reported.rows(table))
        .contains(
            List.of(
                Value.of("measure of harm"),
                Value.of("pain_2_points_worse"),
                Value.of("higher by ≥ 2"),
                Value.of("Rule met: worsened by at least two points."),
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

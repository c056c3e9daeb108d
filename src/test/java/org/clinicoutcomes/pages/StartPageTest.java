package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

/** What stands on the first screen. */
class StartPageTest {

  private static final Report NORTH =
      Reported.REPORTS.ofClinic(
          Reported.EAST, "North", Reported.NOBODY_LISTED, Reported.NO_PATIENTS);
  private static final Report ALL = Reported.REPORTS.ofAllClinics();
  private static final int FEW = 11;
  private static final String AGAINST = "2024 against 2023";

  private static List<Map<String, Value>> conditions(Report report) {
    return Reported.byTitle(Reported.tableNamed(report, "Conditions"));
  }

  private static long count(Map<String, Value> row, String column) {
    Value.Count count = (Value.Count) row.get(column);
    return count == null ? -1 : count.count();
  }

  private static Map<Value, Map<String, Value>> summary(Report report) {
    return Reported.byTitle(Reported.table(report, "Summary")).stream()
        .collect(Collectors.toMap(row -> row.get("Condition"), row -> row));
  }

  @Test
  void hasTheConditionsOfMostPatientsFirst() {
    for (Report report : List.of(NORTH, ALL)) {
      assertThat(conditions(report))
          .isSortedAccordingTo(
              Comparator.comparingLong((Map<String, Value> row) -> count(row, "Treated"))
                  .reversed());
    }
  }

  @Test
  void saysWhatSummarySaysAndOfFewThatTheyAreFew() {
    int few = 0;
    for (Report report : List.of(NORTH, ALL)) {
      Map<Value, Map<String, Value>> summary = summary(report);
      assertThat(conditions(report)).hasSameSizeAs(summary.keySet());
      for (Map<String, Value> row : conditions(report)) {
        Map<String, Value> same = summary.get(row.get("Condition"));
        for (String column : List.of("Treated", "Missing as not met")) {
          assertThat(row.get(column)).isEqualTo(same.get(column));
        }
        boolean isFew = count(same, "Assessed") < FEW;
        if (count(same, "Assessed") > 0) {
          assertThat(row.get("95 % interval"))
              .isEqualTo(Value.of(whole(same, "95 % from") + "–" + whole(same, "95 % to") + " %"));
        }
        assertThat(row.get("Got better, of assessed"))
            .isEqualTo(Value.of(count(same, "Did so") + " of " + count(same, "Assessed")));
        few += isFew ? 1 : 0;
        assertThat(row.get("Rate"))
            .isEqualTo(
                isFew
                    ? new Value.Few(((Value.Figure) same.get("Rate")).number())
                    : same.get("Rate"));
      }
    }
    assertThat(few).isPositive();
  }

  @Test
  void setsAClinicBesideAllClinics() {
    Map<Value, Map<String, Value>> all = summary(ALL);
    assertThat(conditions(NORTH))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              Map<String, Value> same = all.get(row.get("Condition"));
              assertThat(row.get("All clinics"))
                  .isEqualTo(said(count(same, "Did so"), count(same, "Assessed")));
            });
    assertThat(conditions(ALL).get(0)).doesNotContainKeys("All clinics", "Other clinics");
  }

  @Test
  void setsAClinicBesideAllOthersWhichAreTheSumOfTheirOwnSummaries() {
    List<Map<Value, Map<String, Value>>> others =
        Reported.allReports()
            .filter(report -> report.pages().stream().anyMatch(p -> p.title().equals("Patients")))
            .filter(report -> !report.title().equals(NORTH.title()))
            .map(StartPageTest::summary)
            .toList();
    assertThat(others).hasSizeGreaterThan(2);
    for (Map<String, Value> row : conditions(NORTH)) {
      long assessed = sum(others, row.get("Condition"), "Assessed");
      long met = sum(others, row.get("Condition"), "Did so");
      assertThat(row.get("Other clinics")).isEqualTo(said(met, assessed));
    }
  }

  /** A rate and of how many, as a reader would work it out from the counts. */
  private static Value said(long met, long assessed) {
    if (assessed == 0) {
      return Value.BLANK;
    }
    long percent = (200 * met + assessed) / (2 * assessed);
    return Value.of(percent + " % of " + assessed + (assessed < FEW ? ", few" : ""));
  }

  private static String whole(Map<String, Value> row, String column) {
    double share = ((Value.Figure) row.get(column)).number();
    return String.format(Locale.ROOT, "%.0f", 100 * share);
  }

  private static long sum(
      List<Map<Value, Map<String, Value>>> summaries, Value condition, String column) {
    return summaries.stream()
        .filter(of -> of.containsKey(condition))
        .mapToLong(of -> count(of.get(condition), column))
        .sum();
  }

  @Test
  void saysNothingOfOtherClinicsWhereThereIsOne() {
    MeasuredSource alone =
        Courses.result("alone", Courses.random(40, new Random(5)).stream().limit(1).toList());
    String clinic = alone.result().clinics().iterator().next();
    Report only = Reported.clinic(alone, List.of(), clinic);
    assertThat(conditions(only))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).doesNotContainKeys("All clinics", "Other clinics"));
  }

  @Test
  void isReadAsAWhole() {
    assertThat(NORTH.pages().get(0).tables()).isNotEmpty().noneMatch(Table::hasFilter);
  }

  @Test
  void saysOfAClinicsWorkbookThatItHoldsPatientsData() {
    String words =
        "Holds patients' data: not to be forwarded. What may be lies in the folder" + " shareable.";
    assertThat(NORTH.pages().get(0).sentences()).contains(words);
    assertThat(ALL.pages().get(0).sentences()).doesNotContain(words);
  }

  @Test
  void setsTheLatestFinalYearBesideTheYearBeforeAsTrendDoes() {
    List<String> trend = Reported.page(ALL, "Trend").sentences();
    assertThat(conditions(ALL))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String condition = ((Value.Text) row.get("Condition")).text();
              String word = ((Value.Text) row.get(AGAINST)).text();
              assertThat(
                      trend.stream()
                          .filter(sentence -> sentence.startsWith(condition + ": "))
                          .findFirst()
                          .orElse("cannot tell"))
                  .contains(word);
            });
  }

  @Test
  void saysWhatMonthsSay() {
    assertThat(ALL.pages().get(0).sentences())
        .containsAll(
            Reported.page(ALL, "Trend").sentences().stream()
                .filter(sentence -> sentence.matches("(No|\\d+) signals? in .*"))
                .toList());
  }
}

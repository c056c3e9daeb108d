package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.report.Report;
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
        for (String column : List.of("Treated", "Assessed", "95 % from", "Missing as not met")) {
          assertThat(row.get(column)).isEqualTo(same.get(column));
        }
        boolean isFew = count(row, "Assessed") < FEW;
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
            row ->
                assertThat(row.get("All clinics"))
                    .isEqualTo(all.get(row.get("Condition")).get("Rate")));
    assertThat(conditions(ALL).get(0)).doesNotContainKey("All clinics");
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
                          .orElse("few"))
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

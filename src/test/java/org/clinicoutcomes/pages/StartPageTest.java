package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.statistics.ChanceLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the first screen. */
class StartPageTest {

  private static final Report NORTH =
      Reported.REPORTS.ofClinic(
          Reported.EAST, "North", Reported.NOBODY_LISTED, Reported.NO_PATIENTS);
  private static final Report ALL = Reported.REPORTS.ofAllClinics();
  private static final int FEW = 11;

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

  /** Months of 10 assessed, between limits of 3 and 7: each digit says how many improved. */
  @ParameterizedTest
  @CsvSource({
    "5555,steady",
    "5558,better",
    "5552,worse",
    "8552,up and down",
    "8555555555555,steady",
    "855555555555,better",
    "373737,steady"
  })
  void saysInAWordWhetherTheLatestMonthsAreBeyondChance(String months, String word) {
    assertThat(StartTrend.of(points(months, 0.5, false)).word()).isEqualTo(word);
  }

  @Test
  void saysOfARunOnWhichSideItLies() {
    assertThat(StartTrend.of(points("6", 0.5, true)).word()).isEqualTo("better");
    assertThat(StartTrend.of(points("4", 0.5, true)).word()).isEqualTo("worse");
  }

  @Test
  void saysTooFewWhereThereIsNoCentre() {
    assertThat(StartTrend.of(points("58", Double.NaN, false)).word()).isEqualTo("too few");
    assertThat(StartTrend.of(List.of()).word()).isEqualTo("too few");
  }

  private static List<MonthPoint> points(String improved, double centre, boolean isInRun) {
    List<MonthPoint> points = new ArrayList<>();
    YearMonth month = YearMonth.of(2024, 1);
    for (int digit : improved.chars().toArray()) {
      points.add(
          new MonthPoint(
              new Group("North", "migraine", "pain"),
              Period.named(month.toString()),
              10,
              digit - '0',
              centre,
              new ChanceLimits(0.3, 0.7),
              "exact",
              isInRun));
      month = month.plusMonths(1);
    }
    return points;
  }
}

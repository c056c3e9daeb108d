package org.clinicoutcomes.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.comparison.ControlChart.Counted;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.statistics.ChanceLimits;
import org.junit.jupiter.api.Test;

class ControlChartTest {

  private static final Group GROUP = new Group("North", "migraine", "pain_2_points");

  @Test
  void hasNoLimitsBeforeTwelveMonthsWithAnAssessedPatient() {
    List<MonthPoint> eleven = chart("5/10 ".repeat(11) + "0/0");
    assertThat(eleven).hasSize(12).allMatch(point -> Double.isNaN(point.centre()));
    assertThat(eleven).allMatch(point -> point.limits().equals(ChanceLimits.NOT_AVAILABLE));
    assertThat(eleven).extracting(MonthPoint::signal).containsOnly("");
    assertThat(chart("5/10 ".repeat(11) + "0/0 5/10").get(0).centre()).isEqualTo(0.5);
  }

  @Test
  void takesTheCentreFromTheFirstTwelveSuchMonthsOnly() {
    List<MonthPoint> points = chart("2/10 0/0 " + "4/10 ".repeat(11) + "10/10 10/10");
    assertThat(points).extracting(MonthPoint::centre).containsOnly((2 + 11 * 4) / 120.0);
  }

  /**
   * Centre ½: of 10 patients 5 are expected to meet the rule, which is not fewer than 5, so ½ ± 3 ·
   * √(¼ / 10) = 0.025658 to 0.974342. Of 9 patients 4.5 are: P(X ≤ 0) = 1/512 = 0.001953 is more
   * than 0.001350, so the limits are 0 and, as P(X ≤ 8) = 511/512 is less than 0.998650, 1.
   */
  @Test
  void usesExactLimitsWhereFewerThanFiveAreExpected() {
    List<MonthPoint> points = chart("5/10 ".repeat(12) + "5/9 0/0");
    assertThat(points.get(0).limitsBy()).isEqualTo("normal");
    assertThat(points.get(0).limits().low()).isCloseTo(0.025658, within(5e-7));
    assertThat(points.get(0).limits().high()).isCloseTo(0.974342, within(5e-7));
    assertThat(points.get(12).limitsBy()).isEqualTo("exact");
    assertThat(points.get(12).limits()).isEqualTo(new ChanceLimits(0, 1));
    assertThat(points.get(13).limitsBy()).isEmpty();
    assertThat(points.get(13).rate()).isNaN();
  }

  @Test
  void callsOutWhatLiesBeyondALimitAndNotOnIt() {
    String halves = "20/40 ".repeat(12);
    List<MonthPoint> points = chart(halves + "0/40 40/40 29/40 30/40");
    // ½ ± 3 · √(¼ / 40) = 0.262829 to 0.737171; 29 of 40 is 0.725, 30 of 40 is 0.75
    assertThat(points.subList(12, 16))
        .extracting(MonthPoint::signal)
        .containsExactly("below", "above", "", "above");
    assertThat(chart("5/10 ".repeat(12) + "9/9").get(12).signal()).as("on the limit").isEmpty();
  }

  @Test
  void callsARunFromItsEighthMonthOn() {
    List<MonthPoint> points = chart("5/10 ".repeat(12) + "6/10 ".repeat(9));
    assertThat(points.subList(12, 21))
        .extracting(MonthPoint::signal)
        .containsExactly("", "", "", "", "", "", "", "run", "run");
  }

  @Test
  void beginsARunAnewAfterAMonthWithoutPatientsOrOnTheCentreOrOnTheOtherSide() {
    for (String between : List.of("0/0 ", "5/10 ", "4/10 ")) {
      List<MonthPoint> points =
          chart("5/10 ".repeat(12) + "6/10 ".repeat(7) + between + "6/10 ".repeat(7));
      assertThat(points).extracting(MonthPoint::signal).as(between).containsOnly("");
    }
  }

  @Test
  void saysBothWhereAMonthOfARunLiesBeyondTheLimits() {
    List<MonthPoint> points = chart("20/40 ".repeat(12) + "15/40 ".repeat(7) + "1/40");
    assertThat(points.get(19).signal()).isEqualTo("below run");
  }

  private static List<MonthPoint> chart(String improvedOfAssessed) {
    List<Counted> months = new ArrayList<>();
    Period month = Period.named("2024-01");
    for (String text : improvedOfAssessed.strip().split(" ", -1)) {
      String[] counts = text.split("/", -1);
      long assessed = Long.parseLong(counts[1]);
      long improved = Long.parseLong(counts[0]);
      months.add(new Counted(month, new SideCounts(assessed, assessed, assessed, improved, 0, 0)));
      month = month.next();
    }
    return ControlChart.of(GROUP, months);
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pictures say of themselves, and which there are. */
class PicturesTest {

  @Test
  void everyPictureHasWordsOfItsOwnWithAFigure() {
    Reported.allReports()
        .forEach(
            report ->
                assertThat(report.pages())
                    .flatExtracting(Page::charts)
                    .extracting(Chart::description)
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).containsPattern("\\d")));
  }

  @Test
  void picturesOfOneConditionNameItInTheirWords() {
    Report report = Reported.REPORTS.ofAllClinics();
    assertThat(List.of("Trend", "Durability", "Clinics"))
        .allSatisfy(
            page ->
                assertThat(Reported.page(report, page).charts())
                    .isNotEmpty()
                    .allSatisfy(
                        chart ->
                            assertThat(chart.description())
                                .containsAnyOf("migraine", "chronic pain")));
  }

  @Test
  void everyPointOfAPeriodSaysOfHowManyItIs() {
    Report report = Reported.REPORTS.ofAllClinics();
    for (String name : List.of("Trend", "Months", "EveryMonth", "Summary")) {
      for (Map<String, Value> row : Reported.byTitle(Reported.tableNamed(report, name))) {
        long assessed = ((Value.Count) row.get("Assessed")).count();
        assertThat(((Value.Text) row.get(ChartPoints.POINT)).text()).endsWith(", n = " + assessed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "all, all",
    "2026, 2026",
    "2026-Q1, Jan–Mar 2026",
    "2026-Q4, Oct–Dec 2026",
    "2026-01, Jan 2026",
    "2026-12, Dec 2026"
  })
  void periodsReadAsWords(String name, String words) {
    assertThat(ChartPoints.words(Period.named(name))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"5;5, false", "5;5;5, true", "0;5;9, true", "4;4;9, false", "'', false"})
  void drawsNothingWhereNothingCanBeSeen(String assessed, boolean canBeSeen) {
    List<Long> counts =
        assessed.isEmpty()
            ? List.of()
            : List.of(assessed.split(";")).stream().map(Long::valueOf).toList();
    assertThat(ChartPoints.canBeSeen(counts)).isEqualTo(canBeSeen);
  }

  @Test
  void aPointOfNobodyHasNoRate() {
    assertThat(ChartPoints.said("Jan 2026", new Ladder(3, 3, 0, 0, 0)))
        .isEqualTo("Jan 2026: nobody assessed");
    assertThat(ChartPoints.said("Jan 2026", new Ladder(4, 0, 0, 0, 1)))
        .isEqualTo("Jan 2026: 25 % of 4");
  }
}

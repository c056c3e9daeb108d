package org.clinicoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages a workbook has, and that their tables are whole. */
class ReportsTest {

  @Test
  void everyRowHasAValueForEveryColumn() {
    Reported.allReports()
        .flatMap(report -> report.pages().stream())
        .map(Page::table)
        .forEach(
            table -> {
              List<List<Value>> rows = Reported.rows(table);
              assertThat(rows).as(table.name()).hasSize((int) table.rowCount());
              assertThat(rows).allSatisfy(r -> assertThat(r).hasSameSizeAs(table.columns()));
            });
  }

  @Test
  void everyValueIsOfItsColumnsKind() {
    Reported.allReports()
        .flatMap(report -> report.pages().stream())
        .forEach(
            page -> {
              List<Column> columns = page.table().columns();
              for (List<Value> row : Reported.rows(page.table())) {
                for (int i = 0; i < row.size(); i++) {
                  assertThat(fits(row.get(i), columns.get(i).format()))
                      .as(page.title() + ", " + columns.get(i) + ": " + row.get(i))
                      .isTrue();
                }
              }
            });
  }

  private static boolean fits(Value value, Format format) {
    if (value.equals(Value.BLANK)) {
      return true;
    }
    return switch (format) {
      case TEXT, PROSE, IDENTIFIER -> value instanceof Value.Text;
      case COUNT -> value instanceof Value.Count;
      case PERCENT, SCORE, FIGURE -> value instanceof Value.Figure;
      case DATE -> value instanceof Value.Day;
    };
  }

  @Test
  void titlesAndTableNamesAreUniqueInAReport() {
    Reported.allReports()
        .forEach(
            report -> {
              assertThat(report.pages()).extracting(Page::title).doesNotHaveDuplicates();
              assertThat(report.pages()).extracting(p -> p.table().name()).doesNotHaveDuplicates();
            });
  }

  @Test
  void clinicsReportCallsItByItsNameInTheReport() {
    Report report = Reported.REPORTS.ofClinic(Reported.EAST, "North", Reported.NO_PATIENTS);
    assertThat(report.title()).isEqualTo("east/North");
    assertThat(report.pages())
        .extracting(Page::title)
        .containsExactly(
            "Summary",
            "Response by group",
            "Response by session",
            "Patients",
            "Data quality",
            "Left out",
            "Methods");
  }

  @Test
  void reportOfAllHasNoPatientRows() {
    assertThat(Reported.REPORTS.ofAllClinics().pages())
        .extracting(Page::title)
        .containsExactly(
            "Summary",
            "Clinics",
            "Response by group",
            "Response by session",
            "Data quality",
            "Left out",
            "Methods");
  }

  @Test
  void heldSourcesReportSaysWhyAndNothingElse() {
    Report report = Reported.REPORTS.ofHeldSource(Reported.HELD);
    assertThat(report.title()).isEqualTo("far (held)");
    assertThat(report.pages()).extracting(Page::title).containsExactly("Data quality", "Left out");
    assertThat(report.pages().get(0).sentences())
        .startsWith(
            "far is held: nothing of it is in any figure.",
            "scores.csv: 11 of 20 rejected",
            "Look!");
    assertThat(Reported.rows(report.pages().get(1).table()))
        .containsExactly(
            List.of(
                Value.of("far"),
                Value.of("scores.csv"),
                Value.of("value"),
                Value.of("row"),
                Value.of("out_of_range"),
                Value.of(11L)));
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

/** Which pages a workbook has, and that their tables are whole. */
class ReportsTest {

  @Test
  void everyRowHasAValueForEveryColumn() {
    Reported.allReports()
        .flatMap(report -> report.pages().stream())
        .flatMap(page -> page.tables().stream())
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
        .flatMap(page -> page.tables().stream())
        .forEach(
            table -> {
              List<Column> columns = table.columns();
              for (List<Value> row : Reported.rows(table)) {
                for (int i = 0; i < row.size(); i++) {
                  assertThat(fits(row.get(i), columns.get(i).format()))
                      .as(table.name() + ", " + columns.get(i) + ": " + row.get(i))
                      .isTrue();
                }
              }
            });
  }

  private static boolean fits(Value value, Format format) {
    if (value.equals(Value.BLANK)) {
      return true;
    }
    if (value instanceof Value.Formula formula) {
      return fits(formula.value(), format);
    }
    return switch (format) {
      case TEXT, CODE, PROSE, LINE, IDENTIFIER ->
          value instanceof Value.Text
              || value instanceof Value.Link
              || value instanceof Value.RowLink
              || value instanceof Value.Choice
              || value instanceof Value.TiesOut
              || value instanceof Value.TiesOutTotal;
      case COUNT -> value instanceof Value.Count || value instanceof Value.Recount;
      case PERCENT, SCORE, FIGURE -> value instanceof Value.Figure || value instanceof Value.Few;
      case DATE -> value instanceof Value.Day;
    };
  }

  @Test
  void titlesAndTableNamesAreUniqueInAReport() {
    Reported.allReports()
        .forEach(
            report -> {
              assertThat(report.pages()).extracting(Page::title).doesNotHaveDuplicates();
              assertThat(report.pages())
                  .flatExtracting(Page::tables)
                  .extracting(Table::name)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void clinicsReportCallsItByItsNameInTheReport() {
    Report report =
        Reported.REPORTS.ofClinic(
            Reported.EAST, "North", Reported.NOBODY_LISTED, Reported.NO_PATIENTS);
    assertThat(report.title()).isEqualTo("east/North");
    assertThat(report.pages())
        .extracting(Page::title)
        .containsExactly(
            "Start",
            "Contents",
            "Worklist",
            "Patient",
            "Review once",
            "Summary",
            "Trend",
            "Durability",
            "Safety",
            "Groups",
            "Comparisons",
            "Sessions",
            "Attendance",
            "Claims",
            "Definitions",
            "Flow",
            "Data quality",
            "Methods",
            "Audit",
            "Patients",
            "Scores",
            "Visits",
            "Durability curves",
            "Safety points",
            "Start dots");
  }

  @Test
  void contentsLeadToEveryPageThatFollowsAndIsNotHidden() {
    Reported.allReports()
        .forEach(
            report ->
                assertThat(Reported.byTitle(Reported.table(report, "Contents")))
                    .extracting(row -> row.get("Page"))
                    .containsExactlyElementsOf(
                        report.groups().stream()
                            .filter(group -> !group.isHidden())
                            .flatMap(group -> group.pages().stream())
                            .skip(2)
                            .map(page -> (Value) new Value.Link(page.title()))
                            .toList()));
  }

  @Test
  void chartsDrawColumnsAndRowsThatAreThere() {
    Reported.allReports()
        .forEach(
            report ->
                report.pages().stream()
                    .flatMap(page -> page.charts().stream())
                    .flatMap(chart -> chart.lines().stream())
                    .forEach(
                        line -> {
                          Table table = Reported.tableNamed(report, line.table());
                          assertThat(table.columns())
                              .extracting(Column::title)
                              .contains(line.x(), line.y())
                              .containsAll(line.interval());
                          assertThat(line.rows()).isPositive();
                          assertThat(line.from() + line.rows())
                              .isLessThanOrEqualTo((int) table.rowCount());
                        }));
  }

  @Test
  void auditNamesTheInputsOfItsOwnSourceAndOfAll() {
    Report north =
        Reported.REPORTS.ofClinic(
            Reported.EAST, "North", Reported.NOBODY_LISTED, Reported.NO_PATIENTS);
    assertThat(Reported.byTitle(Reported.table(north, "Audit")))
        .filteredOn(row -> Value.of("input, SHA-256").equals(row.get("What")))
        .extracting(row -> row.get("Name"))
        .containsExactly(Value.of("east/scores.csv"), Value.of("settings.yaml"));
  }

  @Test
  void whatIsReadAsAWholeKeepsNoFilterWhenItIsSaidInWords() {
    Report north =
        Reported.REPORTS.ofClinic(
            Reported.EAST, "North", Reported.NOBODY_LISTED, Reported.NO_PATIENTS);
    assertThat(Reported.tableNamed(north, "Chosen").hasFilter()).isFalse();
    assertThat(Reported.tableNamed(north, "Worklist").hasFilter()).isTrue();
  }

  @Test
  void reportOfAllHasNoPatientRows() {
    assertThat(Reported.REPORTS.ofAllClinics().pages())
        .extracting(Page::title)
        .containsExactly(
            "Start",
            "Contents",
            "Summary",
            "Trend",
            "Durability",
            "Safety",
            "Clinics",
            "Groups",
            "Comparisons",
            "Sessions",
            "Attendance",
            "Claims",
            "Definitions",
            "Flow",
            "Data quality",
            "Methods",
            "Audit",
            "Durability curves",
            "Funnel lines",
            "Safety points",
            "Start dots");
  }

  @Test
  void heldSourcesReportSaysWhyAndNothingElse() {
    Report report = Reported.REPORTS.ofHeldSource(Reported.HELD);
    assertThat(report.title()).isEqualTo("far (held)");
    assertThat(report.pages())
        .extracting(Page::title)
        .containsExactly("Start", "Contents", "Data quality", "Audit");
    assertThat(report.pages().get(0).sentences())
        .containsExactly(
            "far is held: nothing of it is in any figure.", "scores.csv: 11 of 20 rejected");
    assertThat(Reported.page(report, "Data quality").sentences()).contains("Look!");
    assertThat(Reported.rows(Reported.tableNamed(report, "LeftOut")))
        .containsExactly(
            List.of(
                Value.of("far"),
                Value.of("scores.csv"),
                Value.of("scores"),
                Value.of("value"),
                Value.of("row"),
                Value.of("out of range"),
                Value.of(11L)));
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.disclosure.Shareable;
import org.clinicoutcomes.disclosure.SharedLadder;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

/** Which pages outside readers get, and that their tables are whole. */
class ShareableReportsTest {

  private static final ShareableReports REPORTS =
      new ShareableReports(
          Reported.findings(Reported.EAST, Reported.HELD, Reported.WEST),
          new DisclosureRules(10, 2, Shareable.BOTH));

  private static Stream<Report> all() {
    return Stream.of(
        REPORTS.ofAllClinics(),
        REPORTS.ofClinic(Reported.EAST, "North"),
        REPORTS.ofClinic(Reported.WEST, "South"));
  }

  @Test
  void haveNoPageOfPatientsNoWorklistAndNoRejects() {
    all()
        .forEach(
            report ->
                assertThat(report.pages())
                    .extracting(Page::title)
                    .containsExactly(
                        "Start", "Contents", "Summary", "Definitions", "Methods", "Audit"));
  }

  @Test
  void everyRowHasAValueForEveryColumn() {
    all()
        .flatMap(report -> report.pages().stream())
        .flatMap(page -> page.tables().stream())
        .forEach(
            table ->
                assertThat(Reported.rows(table))
                    .hasSize((int) table.rowCount())
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns())));
  }

  @Test
  void auditNamesNoInput() {
    assertThat(Reported.byTitle(Reported.table(REPORTS.ofAllClinics(), "Audit")))
        .extracting(row -> row.get("Name"))
        .containsExactly(
            Value.of("version"),
            Value.of("as of"),
            Value.of("fingerprint of all inputs"),
            Value.of("digest of definitions and settings"));
  }

  // as of 2025-12-01, with windows of 31 days, 2024 is the last final year
  @Test
  void showsFinalYearsAndTheirTotalAlone() {
    assertThat(Reported.byTitle(Reported.tableNamed(REPORTS.ofAllClinics(), "Years")))
        .extracting(row -> row.get("Year"))
        .contains(Value.of("2024"), Value.of("total"))
        .isSubsetOf(Value.of("2023"), Value.of("2024"), Value.of("total"));
  }

  @Test
  void saysAHeadlineFromRoundedCountsAlone() {
    assertThat(sentence(OptionalLong.of(60), OptionalLong.of(40), OptionalLong.of(25)))
        .isEqualTo(
            "migraine (Pain scale): about 60 patients were treated; about 40 of them could be judged; about 25 of"
                + " those 40 (63 %, 95 % CI 47–76) improved as pain_2_points says.");
  }

  @Test
  void saysWhatIsHidden() {
    OptionalLong none = OptionalLong.empty();
    assertThat(sentence(none, OptionalLong.of(40), none))
        .isEqualTo(
            "migraine (Pain scale): how many were treated is hidden; about 40 of them could be judged; the rate is"
                + " hidden, as it would point at somebody.");
    assertThat(sentence(OptionalLong.of(15), none, none))
        .isEqualTo(
            "migraine (Pain scale): about 15 patients were treated; too few to give a rate without pointing at"
                + " somebody.");
    assertThat(sentence(OptionalLong.of(0), OptionalLong.of(0), OptionalLong.of(0)))
        .isEqualTo(
            "migraine (Pain scale): nobody was treated; nobody could be judged, so there is no rate.");
  }

  private static String sentence(OptionalLong treated, OptionalLong assessed, OptionalLong met) {
    return SharedSentence.of(
        Examples.MIGRAINE,
        Examples.PAIN_2_POINTS,
        new SharedLadder(treated, OptionalLong.empty(), assessed, met));
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.attendance.Completion;
import org.clinicoutcomes.attendance.Pace;
import org.clinicoutcomes.attendance.VisitCounts;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.safety.SafetyTally;
import org.junit.jupiter.api.Test;

/** What Safety, Attendance and Activity say of counts of sessions. */
class SessionCountsPagesTest {

  private final MeasuredSource source =
      new MeasuredSource(Courses.bare("east", "North"), new Figures());

  @Test
  void saysWhereAdverseEventsAreNotInTheExport() {
    assertThat(page("Safety").sentences())
        .startsWith(
            "Safety: how serious adverse events were is not in the export.",
            "Adverse events are not in the export: nobody knows how many there were.");
    assertThat(page("Safety").tables())
        .filteredOn(table -> !table.name().equals("SafetyPeriods"))
        .hasSize(2)
        .allSatisfy(table -> assertThat(table.rowCount()).isZero());
  }

  @Test
  void saysFreedomFromEventsOnlyBesideTheShareOfEntries() {
    safety("any_event", new SafetyTally(200, 12, 40, 9, 1, 0, 0));
    safety("events_recorded", new SafetyTally(200, 60, 40, 8, 0, 0, 0));
    safety("free_of_events", new SafetyTally(60, 48, 20, 11, 0, 0, 0));
    assertThat(page("Safety").sentences().get(1))
        .isEqualTo(
            "60 sessions of 200 (30 %) have an entry about adverse events; 48 of these (80 %) are"
                + " free of them. Of the others nobody knows.");
  }

  @Test
  void setsEventsInPlainWordsBesideTheirDenominators() {
    safety("any_event", new SafetyTally(200, 12, 40, 9, 1, 0, 0));
    safety("slurred_speech", new SafetyTally(190, 3, 38, 2, 1, 0, 0));
    safety("nausea", new SafetyTally(200, 0, 40, 0, 0, 0, 0));
    safety("bp_rise_40_25", new SafetyTally(150, 6, 30, 5, 0, 0, 0));
    safety("systolic_rise", new SafetyTally(150, 0, 30, 0, 0, 0, 150 * 1250));
    safety("contraindication_heart_disease", new SafetyTally(0, 0, 40, 2, 0, 0, 0));
    List<Map<String, Value>> rows = safetyRows("Safety");
    assertThat(rows)
        .extracting(row -> row.get("What"))
        .containsExactly(
            Value.of("Any adverse event"),
            Value.of("Slurred speech"),
            Value.of("Rise of 40 or more systolic, or 25 diastolic"),
            Value.of("Mean rise of the systolic pressure, mmHg"),
            Value.of("Heart disease"));
    assertThat(rows.get(1))
        .containsEntry("Sessions", Value.of(190L))
        .containsEntry("Sessions with it", Value.of(3L))
        .containsEntry("Per 100 sessions", Value.of(300 / 190.0))
        .containsEntry("Severe", Value.of(1L));
    assertThat(rows.get(2)).containsEntry("Severe", Value.BLANK);
    assertThat(rows.get(3))
        .containsEntry("Mean", Value.of(12.5))
        .containsEntry("Sessions with it", Value.BLANK)
        .containsEntry("Share of patients", Value.BLANK);
    assertThat(rows.get(4))
        .containsEntry("Sessions", Value.BLANK)
        .containsEntry("Share of patients", Value.of(0.05));
  }

  @Test
  void saysWhatIsUnsafeFirstWithItsLimitAndOfHowMany() {
    safety("serious_event", new SafetyTally(120, 3, 30, 2, 0, 0, 0));
    safety("ideation_emerged", new SafetyTally(0, 0, 1, 1, 0, 0, 0));
    safety("bp_180_110", new SafetyTally(150, 6, 30, 5, 0, 0, 0));
    assertThat(page("Safety").sentences().get(0))
        .isEqualTo(
            "Safety: serious adverse event (marked as serious in the export) at 3 of 120 sessions"
                + " with an entry about adverse events (2 of 30 patients, 7 %, 95 % CI 2–21); new"
                + " thoughts of self-harm (none at the start, some at a later score) in 1 of 1"
                + " patient who had none at the start (100 %, 95 % CI 21–100); very high blood"
                + " pressure (180 mmHg systolic or 110 diastolic or more) at 6 of 150 sessions with"
                + " both readings (5 of 30 patients, 17 %, 95 % CI 7–34).");
    assertThat(page("Safety").blocks().get(0).heading())
        .isEqualTo(
            "Serious adverse event at 3 of 120 sessions with an entry about adverse events; very high"
                + " blood pressure at 6 of 150 sessions with both readings");
  }

  @Test
  void ordersLimitsFromTheWorst() {
    safety("contraindication_heart_disease", new SafetyTally(0, 0, 40, 2, 0, 0, 0));
    safety("contraindication_bipolar_disorder_for_review", new SafetyTally(0, 0, 4, 2, 0, 0, 0));
    safety("any_event", new SafetyTally(200, 12, 40, 9, 1, 0, 0));
    safety("monitored_120", new SafetyTally(20, 19, 10, 9, 0, 0, 0));
    safety("bp_before_140_90", new SafetyTally(150, 7, 30, 5, 0, 0, 0));
    safety("bp_180_110", new SafetyTally(150, 6, 30, 5, 0, 0, 0));
    safety("ideation_urgent", new SafetyTally(0, 0, 25, 1, 0, 0, 0));
    List<Map<String, Value>> rows = safetyRows("SafetyLimits");
    assertThat(rows)
        .extracting(row -> row.get("What"))
        .containsExactly(
            Value.of("Urgent answer about thoughts of self-harm"),
            Value.of("Very high blood pressure"),
            Value.of("High blood pressure before the session"),
            Value.of("Watched too short after esketamine"),
            Value.of("Contraindication: heart disease"));
    assertThat(rows.get(2))
        .containsEntry("Limit", Value.of("above 140 mmHg systolic or 90 diastolic"))
        .containsEntry("Sessions with it", Value.of(7L));
    assertThat(rows.get(3))
        .as("of what ought to be so: in how many it was not")
        .containsEntry("Limit", Value.of("less than 120 minutes"))
        .containsEntry("Sessions", Value.of(20L))
        .containsEntry("Sessions with it", Value.of(1L))
        .containsEntry("Patients with it", Value.of(1L));
    assertThat(rows("Safety points"))
        .as("what patients had before is no harm")
        .extracting(row -> row.get("What"))
        .containsExactly(
            Value.of("Urgent answer about thoughts of self-harm (n = 25)"),
            Value.of("Very high blood pressure (n = 30)"),
            Value.of("High blood pressure before the session (n = 30)"),
            Value.of("Watched too short after esketamine (n = 10)"));
    assertThat(page("Safety").charts()).hasSize(1);
  }

  @Test
  void saysWhatWasUnsafeLatelyOnBothPages() {
    lately("all", "given", new SafetyTally(200, 0, 40, 0, 0, 0, 0));
    lately("all", "bp_180_110", new SafetyTally(150, 6, 30, 5, 0, 0, 0));
    lately("last_30_days", "given", new SafetyTally(20, 0, 9, 0, 0, 0, 0));
    lately("last_30_days", "bp_180_110", new SafetyTally(12, 2, 6, 1, 0, 0, 0));
    lately("last_30_days", "readings_during", new SafetyTally(20, 12, 9, 3, 0, 0, 0));
    lately("last_30_days", "monitored_120", new SafetyTally(7, 5, 3, 2, 0, 0, 0));
    lately("last_30_days", "serious_event", new SafetyTally(20, 0, 9, 0, 0, 0, 0));
    lately("last_30_days", "ideation_present", new SafetyTally(0, 0, 9, 3, 0, 0, 0));
    lately("last_30_days", "ideation_urgent", new SafetyTally(0, 0, 8, 1, 0, 0, 0));
    lately("all", "ideation_present", new SafetyTally(0, 0, 9, 0, 0, 0, 0));
    List<List<Value>> rows = Reported.rows(tableOf("Start", "RecentSafety"));
    assertThat(rows)
        .containsExactly(
            List.of(
                Value.of("The last 7 days"),
                Value.of(0),
                none(),
                none(),
                none(),
                none(),
                none(),
                none()),
            List.of(
                Value.of("The last 30 days"),
                Value.of(20),
                Value.of("0 of 20"),
                Value.of("2 of 12"),
                Value.of("8 of 20"),
                Value.of("2 of 7"),
                Value.of("3 of 9"),
                Value.of("1 of 8")),
            List.of(
                Value.of("The last 365 days"),
                Value.of(0),
                none(),
                none(),
                none(),
                none(),
                none(),
                none()),
            List.of(
                Value.of("All dates"),
                Value.of(200),
                none(),
                Value.of("6 of 150"),
                none(),
                none(),
                Value.of("0 of 9"),
                none()));
    assertThat(Reported.rows(tableOf("Safety", "SafetyPeriods"))).isEqualTo(rows);
    assertThat(safetyRows("Safety"))
        .as("the last days are no rows of the long table")
        .extracting(row -> row.get("Sessions"))
        .containsExactly(Value.of(200), Value.of(150), none());
  }

  private static Value none() {
    return Value.BLANK;
  }

  private void lately(String period, String item, SafetyTally tally) {
    source
        .figures()
        .of(Families.SAFETY)
        .put(new SafetyKey("North", period, "all", "all", item), tally);
  }

  private Table tableOf(String page, String name) {
    return page(page).tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void callsDrugsAndRoutesByTheirNames() {
    source
        .figures()
        .of(Families.SAFETY)
        .put(
            new SafetyKey("North", "ketamine", "iv", "any_event"),
            new SafetyTally(9, 1, 3, 1, 0, 0, 0));
    safety("any_event", new SafetyTally(9, 1, 3, 1, 0, 0, 0));
    assertThat(safetyRows("Safety"))
        .extracting(row -> row.get("Drug") + " " + row.get("Route"))
        .containsExactly(
            Value.of("All drugs") + " " + Value.of("All routes"),
            Value.of("ketamine") + " " + Value.of("IV"));
  }

  @Test
  void putsEveryItemIntoAGroupAndWords() {
    SafetyRules rules = Reported.findings(source).safety();
    for (SafetyItem item : SafetyItem.ALL) {
      assertThat(SafetyItem.of(item.code())).isSameAs(item);
      assertThat(item.group().title()).as(item.code()).isNotEmpty();
      assertThat(item.words().apply(rules)).as(item.code()).isNotEmpty().doesNotContain("_");
    }
  }

  @Test
  void takesACodeThatIsNoItemForAnEventOrAContraindicationOfTheInput() {
    SafetyRules rules = Reported.findings(source).safety();
    SafetyItem before = SafetyItem.of("slurred_speech:at_baseline");
    assertThat(before.kind()).isEqualTo(SafetyKind.EVENT);
    assertThat(before.words().apply(rules))
        .isEqualTo("Slurred speech, in patients who had it before");
    SafetyItem own = SafetyItem.of("contraindication_asthma_for_review");
    assertThat(own.kind()).isEqualTo(SafetyKind.PATIENTS);
    assertThat(own.words().apply(rules)).isEqualTo("Asthma for review");
    assertThat(
            Stream.of("slurred_speech", "any_event", "nausea", "bp_rise_40_25", "free_of_events")
                .map(SafetyItem::of)
                .sorted(SafetyItem.ORDER)
                .map(SafetyItem::code))
        .containsExactly(
            "any_event", "free_of_events", "slurred_speech", "nausea", "bp_rise_40_25");
  }

  @Test
  void saysOfWhatAttendanceIsAShare() {
    AttendanceTally tally =
        new AttendanceTally(
            new VisitCounts(50, 4, 5, 41, 1),
            new Completion(6, new TreeMap<>(Map.of(1, 1L, 3, 2L)), 2),
            new Pace(new TreeMap<>(Map.of(2, 10L, 7, 20L)), 10, 1));
    for (String clinic : List.of("North", "")) {
      source
          .figures()
          .of(Families.ATTENDANCE)
          .put(new AttendanceKey(clinic, "all", "all", "all"), tally);
    }
    assertThat(rows("Attendance"))
        .extracting(row -> row.get("What") + " " + row.get("Count") + " " + row.get("Of"))
        .contains(
            words("No-show", 4, 50),
            words("Induction completed", 6, 9),
            words("Nothing planned, nothing usual: not stated", 2, 11),
            words("Stopped after 3 sessions", 2, 3),
            words("Days between: 6 to 8", 20, 30))
        .doesNotContain(words("Days between: 1", 0, 30));
    assertThat(rows("Attendance"))
        .filteredOn(row -> !row.get("95 % from").equals(Value.BLANK))
        .as("only patients have an interval")
        .extracting(row -> row.get("Of what"))
        .containsExactly(Value.of("patients with a given session"));
  }

  private static String words(String what, long count, long of) {
    return Value.of(what) + " " + Value.of(count) + " " + Value.of(of);
  }

  @Test
  void showsMonthsWithoutASession() {
    for (String month : List.of("2024-11", "2025-02")) {
      source
          .figures()
          .of(Families.ACTIVITY)
          .put(new ActivityKey("North", month, "all", "all"), new ActivityTally(3, 2, 1, 9));
    }
    assertThat(Reported.byTitle(page("Attendance").tables().get(1)))
        .extracting(row -> row.get("Month") + " " + row.get("Sessions"))
        .containsExactly(
            words("2024-11", 9), words("2024-12", 0), words("2025-01", 0), words("2025-02", 9));
    assertThat(page("Attendance").charts())
        .singleElement()
        .satisfies(chart -> assertThat(chart.lines().get(0).rows()).isEqualTo(4));
  }

  private static String words(String month, long sessions) {
    return Value.of(month) + " " + Value.of(sessions);
  }

  private void safety(String item, SafetyTally tally) {
    source.figures().of(Families.SAFETY).put(new SafetyKey("North", "all", "all", item), tally);
  }

  private Page page(String title) {
    Report report =
        new Reports(Reported.conclusions(source))
            .ofClinic(source.result(), "North", Reported.NOBODY_LISTED, Reported.NO_PATIENTS);
    return Reported.page(report, title);
  }

  private List<Map<String, Value>> safetyRows(String table) {
    return Reported.byTitle(
        page("Safety").tables().stream()
            .filter(each -> each.name().equals(table))
            .findFirst()
            .orElseThrow());
  }

  private List<Map<String, Value>> rows(String title) {
    Page page = page(title);
    return Reported.byTitle(page.tables().get(0));
  }
}

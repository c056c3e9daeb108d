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
    assertThat(page("Safety").sentences().get(0))
        .isEqualTo("Adverse events are not in the export: nobody knows how many there were.");
    assertThat(rows("Safety")).isEmpty();
  }

  @Test
  void saysFreedomFromEventsOnlyBesideTheShareOfEntries() {
    safety("any_event", new SafetyTally(200, 12, 40, 9, 1, 0, 0));
    safety("events_recorded", new SafetyTally(200, 60, 40, 8, 0, 0, 0));
    safety("free_of_events", new SafetyTally(60, 48, 20, 11, 0, 0, 0));
    assertThat(page("Safety").sentences().get(0))
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
    List<Map<String, Value>> rows = rows("Safety");
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
    assertThat(rows("Activity"))
        .extracting(row -> row.get("Month") + " " + row.get("Sessions"))
        .containsExactly(
            words("2024-11", 9), words("2024-12", 0), words("2025-01", 0), words("2025-02", 9));
    assertThat(page("Activity").charts())
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

  private List<Map<String, Value>> rows(String title) {
    Page page = page(title);
    return Reported.byTitle(page.tables().get(0));
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.clinicoutcomes.foreign.ControlSessions.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Appointments among the sessions that are none, and bookings. */
class AppointmentsTest {

  private static final String TYPED =
      "session_id,patient_id,session_date,condition,drug,route,Appointment Type";

  @TempDir private Path folder;

  private static String typed(Visit visit, String id, String date, String type) {
    return String.join(",", id, visit.patient(), date, "depression,ketamine,iv", type);
  }

  /** Every session, and before the first of each patient a row of another type. */
  private ForeignExport among(String header, String session, String other) {
    return ControlSessions.written(
        folder,
        header,
        visit ->
            visit.isFirst()
                ? List.of(
                    typed(visit, "C" + visit.id(), "2025-12-01", other),
                    typed(visit, visit.id(), visit.date(), session))
                : List.of(typed(visit, visit.id(), visit.date(), session)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Appointment Type | Ketamine Infusion | New Patient Consult
          Visit type | Infusion | Telehealth Follow-Up
          Service | Spravato Treatment | Integration session
          CPT code | 96365 | 99214
          Procedure | G2083 | 90837
          Encounter type | Dosing visit | Phone call
          Terminart | Infusionstermin | Erstgespräch
          Session type | Ketamine IV Infusion 1 of 6 | NAD+ infusion
          """)
  void passesOverWhatIsKnownToBeNoSession(String header, String session, String other) {
    ForeignExport.Run run = among(TYPED.replace("Appointment Type", header), session, other).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(quality(run)).contains("30");
    assertThat(run.data("quality.csv").toString()).contains("not_wanted=30");
  }

  private static String quality(ForeignExport.Run run) {
    return quality(run, "sessions.csv");
  }

  private static String quality(ForeignExport.Run run, String file) {
    return run.data("quality.csv").stream()
        .filter(row -> row.get("file").equals(file))
        .map(row -> row.getOrDefault("not_wanted", ""))
        .findFirst()
        .orElse("");
  }

  @Test
  void asksWhereAWordIsNotKnown() {
    ForeignExport export = among(TYPED, "Ketamine Infusion", "Glow package");
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err() + run.ended().out())
        .contains("Appointment Type")
        .contains("Glow package (30)")
        .contains("`rows: {sessions: {Appointment Type: [Ketamine Infusion]}}`");
  }

  @Test
  void readsTheRowsThatTheMappingChooses() {
    ForeignExport.Run run =
        among(TYPED, "Ketamine Infusion", "Glow package")
            .paste("rows: {sessions: {Appointment Type: [Ketamine Infusion]}}")
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(quality(run)).isEqualTo("30");
  }

  @Test
  void readsRowsThatEveryChoiceTakes() {
    ForeignExport.Run run =
        among(TYPED, "Ketamine Infusion", "Glow package")
            .paste(
                "rows:",
                "  sessions:",
                "    appointment-type: [ketamine infusion, Never there]",
                "    drug: [Ketamine]",
                "    patient_id: [P100, P101, P102]")
            .run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("3/3");
    assertThat(run.ended().out() + run.ended().err())
        .contains("no row of sessions has Never there");
  }

  @Test
  void holdsWhereNoRowIsChosen() {
    assertThat(
            among(TYPED, "Ketamine Infusion", "Glow package")
                .paste("rows: {sessions: {Appointment Type: [Infusions]}}")
                .run()
                .isHeld())
        .isTrue();
  }

  @Test
  void asksWhereAnAppointmentThatIsNoSessionHasADose() {
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                TYPED + ",dose_mg",
                visit ->
                    List.of(
                        typed(
                                visit,
                                visit.id(),
                                visit.date(),
                                visit.isFirst() ? "Infusion" : "Follow-up")
                            + ",40"))
            .run();
    assertThat(run.isHeld()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Induction", "Outpatient", "Room 3", ""})
  void readsAColumnThatTellsNoRowsApart(String word) {
    ForeignExport.Run run =
        ControlSessions.written(
                folder, TYPED, visit -> List.of(typed(visit, visit.id(), visit.date(), word)))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void passesOverOtherTreatmentsUnderTheDrug() {
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                "session_id,patient_id,session_date,condition,drug,route",
                visit ->
                    List.of(
                        String.join(
                            ",",
                            visit.id(),
                            visit.patient(),
                            visit.date(),
                            "depression,Ketamine,iv"),
                        String.join(
                            ",",
                            "O" + visit.id(),
                            visit.patient(),
                            visit.date(),
                            "depression,Ondansetron 4 mg,po")))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(quality(run)).isEqualTo("180");
  }

  @Test
  void readsTheAppointmentsOfASystemByItsMapping() {
    ForeignExport.Run run = ForeignExport.kept("41_consultations_among_sessions", folder).run();
    assertThat(run.data("quality.csv").toString()).contains("not_wanted=45");
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("11/32");
    assertThat(run.row("ALL", "depression", "phq9_response").get("eligible")).isEqualTo("34");
  }

  @Test
  void readsThemWithTheLineThatIsProposed() {
    ForeignExport export = ForeignExport.kept("41_consultations_among_sessions", folder);
    String note = export.check().out();
    assertThat(note)
        .contains("45 rows are no session by its column Appointment Type, and not wanted");
    ForeignExport.Run run = export.paste(proposed(note)).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.data("doubts.csv")).isEmpty();
    assertThat(export.check().out()).doesNotContain("no session by its column");
    assertThat(quality(run, "AppointmentList_2026-06-30.csv")).isEqualTo("45");
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("11/32");
    assertThat(run.row("ALL", "depression", "phq9_response"))
        .containsEntry("treated", "44")
        .containsEntry("eligible", "34");
    assertThat(run.data("flow.csv"))
        .filteredOn(row -> row.get("clinic").equals("ALL"))
        .extracting(row -> row.get("patients"))
        .containsExactly("45");
  }

  /** The line for rows between the marks that a note puts around it. */
  private static String proposed(String note) {
    return Pattern.compile("`(rows: .+?)`")
        .matcher(note)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  @Test
  void readsTheStatesOfAppointments() {
    ForeignExport.Run run = ForeignExport.kept("10_openemr_status", folder).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(attendance(run, "no_show")).isEqualTo("10/210");
    assertThat(attendance(run, "cancelled")).isEqualTo("20/210");
  }

  private static String attendance(ForeignExport.Run run, String item) {
    return run.data("attendance.csv").stream()
        .filter(row -> row.get("clinic").equals("ALL") && row.get("item").equals(item))
        .filter(row -> row.get("condition").equals("all") && row.get("drug").equals("all"))
        .filter(row -> row.get("route").equals("all"))
        .map(row -> row.get("count") + "/" + row.get("of"))
        .findFirst()
        .orElse("");
  }

  private ForeignExport withLast(String status, String date) {
    return ControlSessions.written(
        folder,
        "session_id,patient_id,session_date,condition,drug,route,Appt status",
        visit -> {
          String row =
              String.join(
                  ",",
                  visit.id(),
                  visit.patient(),
                  visit.date(),
                  "depression,ketamine,iv,Fulfilled");
          String booked =
              String.join(",", "B" + visit.id(), visit.patient(), date, "depression,,", status);
          return visit.isFirst() ? List.of(row, booked) : List.of(row);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Scheduled", "booked", "Pending", "* Reminder done", "Confirmed", "- None"})
  void asksWhatBecameOfBookingsThatAreOver(String status) {
    ForeignExport.Run run = withLast(status, "2026-06-12").run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().out() + run.ended().err()).contains("30 sessions of 30 patients");
  }

  @ParameterizedTest
  @CsvSource({
    "Scheduled, 2026-07-12",
    "Scheduled, 2026-06-30",
    "x Canceled, 2026-06-12",
    "noshow, 2026-06-12",
    "entered-in-error, 2026-06-12"
  })
  void asksNothingWhereItIsKnownOrStillToCome(String status, String date) {
    ForeignExport.Run run = withLast(status, date).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

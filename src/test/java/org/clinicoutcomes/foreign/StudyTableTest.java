package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table by event: enrolments, sessions and questionnaires in its rows. */
class StudyTableTest {

  @TempDir private Path folder;

  private static String fate(ForeignExport.Run run, String kind, String fate) {
    return run.data("quality.csv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get(fate))
        .findFirst()
        .orElse("");
  }

  @Test
  void readsRowsWithScoresAloneAsScores() {
    ForeignExport.Run run = ForeignExport.kept("03_redcap_flat", folder).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(fate(run, "sessions", "accepted")).isEqualTo("240");
  }

  @Test
  void readsOneTableForSeveralKinds() {
    ForeignExport.Run run =
        ForeignExport.kept("42_study_database_flat", folder)
            .paste(
                "files:",
                "  patients: KetamineRegistry_DATA.csv",
                "  sessions: KetamineRegistry_DATA.csv",
                "  scores: KetamineRegistry_DATA.csv",
                "columns:",
                "  patients: {birth_year: dob_year, conditions: dx}",
                "  sessions: {session_date: infusion_date, drug: infusion_drug, route:"
                    + " infusion_route, dose_mg: infusion_dose_mg}",
                "values:",
                "  drug: {ketamine: [\"1\"]}",
                "  route: {iv: [\"1\"]}",
                "  sex: {female: [\"1\"], male: [\"2\"]}")
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("7/20");
    assertThat(run.rate("depression", "madrs_response")).isEqualTo("6/18");
    assertThat(fate(run, "sessions", "accepted")).isEqualTo("215");
    assertThat(fate(run, "sessions", "not_wanted")).isEqualTo("85");
    assertThat(fate(run, "patients", "accepted")).isEqualTo("30");
  }

  private ForeignExport flat(String event, String questionnaire) {
    ForeignExport export =
        ControlSessions.written(
            folder,
            "record_id,visit_date,diagnosis,drug,route,dose_mg,phq9" + event,
            visit -> {
              String cell = event.isEmpty() ? "" : ",infusion_arm_1";
              List<String> rows = new ArrayList<>();
              if (visit.isFirst()) {
                rows.add(questionnaire.replace("?", visit.patient()));
              }
              rows.add(visit.patient() + "," + visit.date() + ",depression,ketamine,iv,40," + cell);
              return rows;
            });
    return export;
  }

  @Test
  void passesOverEnrolmentsOfATableByEvent() {
    ForeignExport.Run run =
        flat(",redcap_event_name", "?,2025-12-01,depression,,,,,enrolment_arm_1").run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(fate(run, "sessions", "not_wanted")).isEqualTo("30");
  }

  @Test
  void rejectsSessionsWithoutADrugElsewhere() {
    assertThat(flat("", "?,2025-12-01,depression,,,,").run().isHeld()).isTrue();
  }

  @Test
  void readsAScoreOfARowWithoutASessionElsewhereToo() {
    ForeignExport.Run run = flat("", "?,2025-12-01,depression,,,,25").run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(fate(run, "sessions", "accepted")).isEqualTo("210");
  }
}

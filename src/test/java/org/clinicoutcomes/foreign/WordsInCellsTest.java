package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of orders, diagnoses in words, and lists with commas. */
class WordsInCellsTest {

  private static final String HEADER = "session_id,patient_id,session_date,Dx,Medication,route";

  @TempDir private Path folder;

  private ForeignExport.Run run(String diagnosis, String drug) {
    return ControlSessions.written(
            folder,
            HEADER,
            visit ->
                List.of(
                    String.join(
                        ",", visit.id(), visit.patient(), visit.date(), diagnosis, drug, "iv")))
        .run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ketamine 10 MG/ML injectable solution",
        "KETAMINE (KETALAR) 50 MG/ML IJ SOLN",
        "Ketamine Infusion - Initial",
        "ketamine 100 mg in sodium chloride 0.9 % 250 mL IVPB",
        "ketamine hydrochloride 50 MG/ML Injectable Solution [Ketalar]"
      })
  void readsTheDrugOfAnOrder(String order) {
    assertThat(run("depression", order).rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ketamine or esketamine",
        "Vitamin blend 5",
        "ketamine / midazolam",
        "Not ketamine"
      })
  void readsNoDrugWhereNoneOrSeveralAreNamed(String order) {
    assertThat(run("depression", order).isHeld()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'MDD, recurrent, moderate (HCC)'",
        "'Major depressive disorder, recurrent severe without psychotic features'",
        "Recurrent major depression in partial remission",
        "F33.1 - MDD",
        "'Major depression, single episode (disorder)'",
        "Severe recurrent major depression without psychotic features",
        "'MDD, recurrent (F33.1)'",
        "'F33.1, F33.2'"
      })
  void readsADiagnosisInWords(String diagnosis) {
    String quoted = diagnosis.replace('\'', '"');
    assertThat(run(quoted, "ketamine").rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'F33.1, F43.10'",
        "Depression with PTSD",
        "History of MDD",
        "MDD (F43.10)",
        "'MDD, PTSD'",
        "Recurrent"
      })
  void doesNotGuessADiagnosis(String diagnosis) {
    assertThat(run(diagnosis.replace('\'', '"'), "ketamine").isHeld()).isTrue();
  }

  @Test
  void readsListsOfDiagnosesWithCommas() {
    ForeignExport.Run run = ForeignExport.kept("21b_dx_comma_list", folder).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "F33.1, F43.10"
          "I10, F33.1, E66.9"
          "MDD, recurrent, moderate (HCC), PTSD"
          "Major depressive disorder, single episode, severe / PTSD"
          """)
  void readsTheFirstConditionOfAPatient(String conditions) {
    ForeignExport export =
        ControlSessions.written(
            folder,
            "session_id,patient_id,session_date,drug,route",
            visit ->
                List.of(
                    String.join(",", visit.id(), visit.patient(), visit.date(), "ketamine,iv")));
    String[] patients = new String[31];
    patients[0] = "patient_id,conditions";
    for (int i = 0; i < 30; i++) {
      patients[i + 1] = "P" + (100 + i) + "," + conditions;
    }
    ForeignExport.Run run = export.file("patients.csv", patients).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void readsEventsWithCommas() {
    ForeignExport.Run run = ForeignExport.kept("16_multiselect_commas", folder).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(events(run, "any_event")).isEqualTo("150/180");
    assertThat(events(run, "dizziness")).isEqualTo("60/180");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nausea / Dizziness", "Nausea and dizziness", "Nausea + Dizziness; Fear"})
  void readsEventsHoweverTheyAreParted(String events) {
    ForeignExport.Run run = withEvents(events);
    assertThat(events(run, "nausea")).isEqualTo("180/180");
    assertThat(events(run, "dizziness")).isEqualTo("180/180");
  }

  @Test
  void readsNoListWithAnUnknownPart() {
    ForeignExport.Run run = withEvents("\"Nausea, bluish aura\"");
    assertThat(run.data("safety.csv"))
        .noneMatch(
            row -> row.get("item").equals("nausea") && !row.get("sessions_with").equals("0"));
  }

  private ForeignExport.Run withEvents(String events) {
    return ControlSessions.written(
            folder,
            "session_id,patient_id,session_date,condition,drug,route,adverse_events",
            visit ->
                List.of(
                    String.join(
                        ",",
                        visit.id(),
                        visit.patient(),
                        visit.date(),
                        "depression,ketamine,iv",
                        events)))
        .run();
  }

  private static String events(ForeignExport.Run run, String item) {
    Map<String, String> row =
        run.data("safety.csv").stream()
            .filter(each -> each.get("clinic").equals("ALL"))
            .filter(each -> each.get("drug").equals("all") && each.get("route").equals("all"))
            .filter(each -> each.get("item").equals(item))
            .findFirst()
            .orElseThrow();
    return row.get("sessions_with") + "/" + row.get("sessions");
  }
}

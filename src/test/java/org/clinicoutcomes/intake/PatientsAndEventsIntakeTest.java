package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientsAndEventsIntakeTest {

  private static final String EVENTS = "patient_id,session_id,event,severity,serious";

  @TempDir private Path folder;

  private Export export() {
    return new Export(folder)
        .sessions(
            Export.SESSION,
            "S2,P2,2024-01-05,ptsd,ketamine,iv",
            "S9,P1,2024-07-01,ptsd,ketamine,iv");
  }

  private Export.Read patients(String header, String... rows) {
    return export().rows("patients.csv", header, rows).read();
  }

  private Export.Read events(String... rows) {
    return export().rows("adverse_events.csv", EVENTS, rows).read();
  }

  @Test
  void readsWhatThePatientsFileSays() {
    Export.Read read =
        patients(
            "patient_id,birth_year,birth_date,sex,condition,prior_treatments_failed",
            "P1,1980,1980-02-29,Female,ptsd;anxiety,3");
    assertThat(read.result().records().demographics("P1"))
        .isEqualTo(
            new Demographics(
                "female", 1980, LocalDate.parse("1980-02-29"), List.of("ptsd", "anxiety"), 3));
  }

  @Test
  void leavesOpenWhatThePatientsFileDoesNotSay() {
    Export.Read read =
        patients("patient_id,birth_year,sex,conditions", "P1,,,", "P2,n/a,unknown,-");
    assertThat(read.problems()).isEmpty();
    assertThat(read.result().records().demographics("P1")).isEqualTo(Demographics.NONE);
    assertThat(read.result().records().demographics("P2")).isEqualTo(Demographics.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "birth_year,1900,1899",
    "birth_year,2024,2025",
    "birth_year,1980.0,1980.5",
    "birth_date,2024-06-30,2024-07-01",
    "birth_date,1900-01-01,1899-12-31",
    "sex,other,Z",
    "conditions,ptsd;ocd,ptsd;flu",
    "contraindications,heart_disease,heart",
    "baseline_symptoms,nausea,bad mood",
    "prior_treatments_failed,0,-1"
  })
  void setsAsideWhatNoPatientCanBe(String column, String possible, String impossible) {
    Export.Read read = patients("patient_id," + column, "P1," + possible, "P2," + impossible);
    assertThat(read.rejects()).extracting(reject -> reject.line()).containsExactly(3L);
    FileAccount account = read.account("patients.csv");
    assertThat(account.accepted()).isEqualTo(2);
    assertThat(account.cellsSetAside()).isEqualTo(1);
  }

  @Test
  void saysWhenABirthDateLiesInTheFuture() {
    assertThat(patients("patient_id,birth_date", "P1,2024-07-01").problems())
        .containsExactly("2 birth_date cell bad_date: lies after the as-of date 2024-06-30");
  }

  @Test
  void letsTheLaterRowOfAPatientWinWholeAcrossFiles() {
    Export export =
        export()
            .file("patients_1.csv", "patient_id,sex,birth_year", "P1,male,1980", "P2,male,1981")
            .file("patients_2.csv", "patient_id,sex", "P1,female", "P2,male", "P2,male", ",male");
    Export.Read read = export.read();
    assertThat(read.result().records().demographics("P1").sex()).isEqualTo("female");
    assertThat(read.result().records().demographics("P1").birthYear()).isNull();
    assertThat(read.account("patients_1.csv").superseded()).isEqualTo(2);
    assertThat(read.account("patients_2.csv").duplicate()).isEqualTo(1);
    assertThat(read.account("patients_2.csv").accepted()).isEqualTo(2);
    assertThat(read.account("patients_2.csv").rejected()).isEqualTo(1);
  }

  @Test
  void letsALaterFileWinWithWhatItLeavesOutToo() {
    Export export =
        export()
            .file("patients_1.csv", "patient_id,contraindications", "P1,heart_disease")
            .file("patients_2.csv", "patient_id,sex", "P1,female");
    assertThat(export.read().patients().get(0).history()).isEqualTo(History.NONE);
  }

  @Test
  void placesEventsWithTheirSessions() {
    Export.Read read =
        events(
            "P1,S1,nausea,mild,no",
            "P1,S1,nausea,severe,yes",
            "P1,S1,vomiting,,",
            "P1,S1,vomiting,n/a,-",
            "P1,S9,nausea,,",
            "P2,S2,nausea,awful,perhaps");
    FileAccount account = read.account("adverse_events.csv");
    assertThat(account.superseded()).isEqualTo(1);
    assertThat(account.duplicate()).isEqualTo(1);
    assertThat(account.accepted()).isEqualTo(3);
    assertThat(account.afterAsOf()).isEqualTo(1);
    assertThat(account.cellsSetAside()).isEqualTo(2);
  }

  @Test
  void rejectsEventsItCannotPlace() {
    Export.Read read = events("P1,S1,nausea,,", "P1,S3,nausea,,", "P2,S1,nausea,,", "P1,S1,flu,,");
    assertThat(read.problems())
        .containsExactly(
            "3 session_id row unknown_session: is the id of no accepted row of the sessions files",
            "4 session_id row unknown_session: is the id of another patient's session",
            "5 event row unknown_code: is not a code of the list");
  }

  @Test
  void blamesNoEventWhereTheSessionsCannotBeRead() {
    Export.Read read =
        new Export(folder)
            .file("sessions.csv", "session_id,drug", "S1,ketamine")
            .rows("adverse_events.csv", EVENTS, "P1,S1,nausea,,")
            .read();
    assertThat(read.rejects()).isEmpty();
    assertThat(read.account("adverse_events.csv").accepted()).isEqualTo(1);
  }
}

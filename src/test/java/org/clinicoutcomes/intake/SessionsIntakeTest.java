package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.session.AdverseEvents;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Readings;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsIntakeTest {

  private static final String H = Export.SESSIONS;
  private static final int DAY = (int) LocalDate.parse("2024-01-05").toEpochDay();

  @TempDir private Path folder;

  private Export.Read read(String header, String... rows) {
    return new Export(folder).rows("sessions.csv", header, rows).read();
  }

  private Session only(String header, String row) {
    Export.Read read = read(header, row);
    assertThat(read.problems()).isEmpty();
    return read.patients().get(0).sessions().get(0);
  }

  @Test
  void readsEveryColumnThatCountsDownstream() {
    Session session =
        only(
            H + ",status,clinic,clinician,series_id,purpose,planned_sessions",
            "S1,P1,2024-01-05T09:30,ptsd,esketamine,intranasal,stopped_early,East,Dr"
                + " A,X,maintenance,6");
    assertThat(session)
        .isEqualTo(
            new Session(
                "S1",
                new Moment(DAY, 34200),
                "ptsd",
                "esketamine",
                "intranasal",
                "East",
                "Dr A",
                "X",
                Purpose.MAINTENANCE,
                6,
                new Monitoring(true, Readings.NONE, AdverseEvents.NOT_RECORDED)));
  }

  @Test
  void takesTheSourcesNameForABlankClinic() {
    Session session = only(H + ",clinic,clinician", Export.SESSION + ",-,N/A");
    assertThat(session.clinic()).isEqualTo("north");
    assertThat(session.clinician()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',", "0,0", "6,6", "n/a,", "1.5,"})
  void tellsNoPlannedSessionsFromNoneStated(String text, Integer planned) {
    Export.Read read = read(H + ",planned_sessions", Export.SESSION + "," + text);
    assertThat(read.patients().get(0).sessions().get(0).planned()).isEqualTo(planned);
  }

  @Test
  void keepsCaseAndLeadingZerosOfIdentifiersAndComposesThem() {
    Export.Read read = read(H, "\u00A0\u200B007a\u3000,Jose\u0301,2024-01-05,ptsd,ketamine,iv");
    assertThat(read.patients()).extracting(Patient::id).containsExactly("Jos\u00E9");
    assertThat(read.patients().get(0).sessions()).extracting(Session::id).containsExactly("007a");
  }

  @Test
  void matchesHeadersByNameInAnyOrder() {
    Session session =
        only(
            "Route,DRUG,\"Session Date\",Patient-ID,session.id,Condition",
            "iv,Ketamine,2024-01-05,P1,S1,PTSD");
    assertThat(session.id()).isEqualTo("S1");
    assertThat(session.drug()).isEqualTo("ketamine");
    assertThat(session.condition()).isEqualTo("ptsd");
  }

  @Test
  void reportsAllProblemsOfARow() {
    Export.Read read = read(H + ",dose_mg,status", ",-,2024-02-30,flu,lsd,nose,much,unclear");
    assertThat(read.problems())
        .containsExactly(
            "2 condition row unknown_code: is not a code of the list",
            "2 dose_mg cell not_a_number: is not a number",
            "2 drug row unknown_code: is not a code of the list",
            "2 patient_id row missing_value: is blank, and the row means nothing without it",
            "2 route row unknown_code: is not a code of the list",
            "2 session_date row bad_date: is not a date of the years 1900 to 2200 written like"
                + " 2024-01-31 or 2024-01-31 09:30",
            "2 session_id row missing_value: is blank, and the row means nothing without it",
            "2 status row unknown_code: is not a code of the list");
    assertThat(read.rejects()).anyMatch(reject -> reject.value().equals("2024-02-30"));
    assertThat(read.rejects())
        .anyMatch(reject -> reject.action().equals("Use one of: esketamine, ketamine."));
    FileAccount account = read.account("sessions.csv");
    assertThat(account.rejected()).isEqualTo(1);
    assertThat(account.cellsSetAside()).as("cells of rows that are read").isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "no_show"})
  void needsNoDrugNorRouteForASessionNotGiven(String status) {
    Export.Read read =
        read(
            H + ",status",
            "S1,P1,2024-01-05,ptsd,,," + status,
            "S2,P1,2024-01-05,ptsd,lsd,iv," + status);
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
    assertThat(read.account("sessions.csv").cellsSetAside()).isEqualTo(1);
    assertThat(read.patients()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "stopped_early", ""})
  void needsDrugAndRouteForAGivenSession(String status) {
    Export.Read read =
        read(H + ",status", "S1,P1,2024-01-05,ptsd,,," + status, Export.SESSION + "," + status);
    assertThat(read.rejects()).extracting(r -> r.column()).containsExactly("drug", "route");
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "N/A", "completd"})
  void rejectsASessionWhoseStatusItCannotRead(String status) {
    Export.Read read = read(H + ",status", Export.SESSION + "," + status);
    assertThat(read.account("sessions.csv").rejected()).isEqualTo(1);
  }

  @Test
  void takesThePatientsFirstConditionWhereTheRowIsSilent() {
    Export export =
        new Export(folder)
            .file("patients.csv", "patient_id,conditions", "P1,ptsd; anxiety", "P2,")
            .sessions("S1,P1,2024-01-05,,ketamine,iv", "S2,P2,2024-01-05,,ketamine,iv");
    Export.Read read = export.read();
    assertThat(read.patients().get(0).sessions().get(0).condition()).isEqualTo("ptsd");
    assertThat(read.problems())
        .containsExactly(
            "3 condition row missing_value: is blank, and no patients file says what the patient is"
                + " treated for");
  }

  @Test
  void needsNoConditionColumnWhereThePatientsFileNamesConditions() {
    Export export =
        new Export(folder)
            .file("patients.csv", "patient_id,condition", "P1,ptsd")
            .file(
                "sessions.csv",
                "session_id,patient_id,session_date,drug,route",
                "S1,P1,2024-01-05,ketamine,iv");
    assertThat(export.read().account("sessions.csv").accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "planned_sessions,0,1000,1001",
    "planned_sessions,6.0,6,6.5",
    "dose_mg,0.125,5000,5000.01",
    "dose_mg_per_kg,0.4838709677,100,101",
    "duration_min,0,1440,1441",
    "systolic_before,40,300,301",
    "diastolic_max,20,200,19",
    "heart_rate_max,20,300,-1",
    "adverse_events,nausea;vomiting,headache;,nausea;flu",
    "purpose,induction,MAINTENANCE,other",
    "pain_before,0,10,10.5",
    "phq9_after,0,27,27.1",
    "Pain NRS (after),0.125,10,10.005"
  })
  void setsAnOptionalCellAsideOnlyBeyondItsLimits(
      String column, String low, String high, String beyond) {
    Export.Read read =
        read(
            H + "," + column,
            Export.SESSION + "," + low,
            Export.SESSION.replace("S1", "S2") + "," + high,
            Export.SESSION.replace("S1", "S3") + "," + beyond,
            Export.SESSION.replace("S1", "S4") + ",declined");
    assertThat(read.rejects()).hasSize(1);
    assertThat(read.rejects().get(0).line()).isEqualTo(4);
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(4);
    assertThat(read.account("sessions.csv").cellsSetAside()).isEqualTo(1);
  }

  @Test
  void saysWhatAReadingMayBe() {
    Export.Read read =
        read(
            H + ",systolic_max,planned_sessions,pain_before,phq9_after",
            Export.SESSION + ",999,1.5,10.005,28");
    assertThat(read.problems())
        .containsExactly(
            "2 pain_before cell out_of_range: lies outside 0 to 10, the range of pain intensity",
            "2 phq9_after cell out_of_range: lies outside 0 to 27, the range of PHQ-9",
            "2 planned_sessions cell not_a_number: is not a whole number",
            "2 systolic_max cell out_of_range: lies outside 40 to 300, what is plausible for a"
                + " systolic blood pressure in mmHg");
  }

  @Test
  void givesWideScoresTheirSessionsTime() {
    Export.Read read =
        read(
            H + ",pain_before,pain_nrs_after",
            "S1,P1,2024-01-05 09:00,chronic_pain,ketamine,iv,7.5,n/a");
    assertThat(read.patients().get(0).scoresOf("pain_nrs"))
        .containsExactly(new Score(new Moment(DAY, 32400), Timing.BEFORE, 750));
  }

  @Test
  void rejectsAnIdentifierOfMoreThan200Characters() {
    Export.Read read =
        read(
            H,
            "S1,P1,2024-01-05,ptsd,ketamine,iv".replace("P1", "p".repeat(200)),
            "S2,P1,2024-01-05,ptsd,ketamine,iv".replace("P1", "p".repeat(201)));
    assertThat(read.problems())
        .containsExactly(
            "3 patient_id row out_of_range: is longer than 200 characters, which no identifier or"
                + " name is");
    assertThat(read.rejects().get(0).value()).hasSize(201).endsWith("…");
  }

  @Test
  void tellsARepeatedRowFromACorrectedOneAcrossFiles() {
    Export export =
        new Export(folder)
            .rows(
                "sessions_1.csv",
                H + ",notes,dose_mg",
                "S1,P1,2024-01-05,ptsd,ketamine,iv,,40.0",
                "S2,P1,2024-01-12,ptsd,ketamine,iv,calm,40",
                "S3,P1,2024-01-19,ptsd,ketamine,iv,,")
            .rows(
                "sessions_2.csv",
                H + ",dose_mg,notes",
                "S1,P1,2024-01-05,PTSD,ketamine, iv,40,",
                "S2,P1,2024-01-12,ptsd,ketamine,iv,40,tense",
                "S3,P1,bad,ptsd,ketamine,iv,,",
                "S4,P1,2024-07-01,ptsd,ketamine,iv,,");
    Export.Read read = export.read();
    FileAccount first = read.account("sessions_1.csv");
    assertThat(first.duplicate()).isEqualTo(1);
    assertThat(first.superseded()).isEqualTo(1);
    assertThat(first.accepted()).as("a rejected row supersedes nothing").isEqualTo(1);
    FileAccount second = read.account("sessions_2.csv");
    assertThat(second.accepted()).isEqualTo(2);
    assertThat(second.rejected()).isEqualTo(1);
    assertThat(second.afterAsOf()).isEqualTo(1);
  }

  @Test
  void takesARowsWideScoresWithItButNotTheOtherWayRound() {
    Export export =
        new Export(folder)
            .rows(
                "sessions.csv",
                H + ",pain_before",
                "S1,P1,2024-01-05,chronic_pain,ketamine,iv,7",
                "S1,P1,2024-01-05,chronic_pain,ketamine,iv,",
                "S2,P1,2024-01-12,chronic_pain,ketamine,iv,6")
            .scores("P1,2024-01-12,pain_nrs,5,before");
    Export.Read read = export.read();
    assertThat(read.patients().get(0).scoresOf("pain_nrs"))
        .extracting(Score::hundredths)
        .containsExactly(500);
    assertThat(read.account("sessions.csv").superseded()).isEqualTo(1);
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.definitions.SourceMappingReader;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.IdRule.Way;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose rows are: over files, over clinics, and where two people have one id. */
class WhoseRowsIntakeTest {

  private static final String PEOPLE = "patient_id,birth_date,sex,conditions";
  private static final String WITH_CLINIC =
      "session_id,patient_id,session_date,condition,drug,route,clinic";

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void setUp() {
    export = new Export(folder);
  }

  private static String[] rows(int from, int to, IntFunction<String> row) {
    return IntStream.range(from, to).mapToObj(row).toArray(String[]::new);
  }

  private static String session(int patient) {
    return "S%d,P%d,2024-01-05,depression,ketamine,iv".formatted(patient, patient);
  }

  private static String at(String clinic, String session, String patient, String day) {
    return String.join(",", session, patient, day, "depression,ketamine,iv", clinic);
  }

  private SourceMapping ids(PatientIds said) throws IOException {
    Path mapping = Files.writeString(folder.resolve("said.yaml"), said.line());
    return SourceMappingReader.read(mapping, "said.yaml", null);
  }

  private static List<DoubtCode> doubts(Export.Read read) {
    return read.result().account().doubts().stream().map(Doubt::code).toList();
  }

  @Test
  void oneIdOfTwoPeopleIsRejectedEverywhereAndTheRestIsRead() {
    Export.Read read =
        export
            .rows(
                "patients.csv",
                PEOPLE,
                "P1,1960-03-04,female,",
                "P2,1970-01-01,male,",
                "P1,2001-11-20,male,")
            .sessions(rows(1, 61, WhoseRowsIntakeTest::session))
            .scores("P1,2024-01-04,phq9,20,", "P2,2024-01-04,phq9,20,")
            .read();
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.account("patients.csv").rejected()).isEqualTo(2);
    assertThat(read.account("sessions.csv").rejected()).isEqualTo(1);
    assertThat(read.account("scores.csv").rejected()).isEqualTo(1);
    assertThat(read.patients()).extracting(Patient::id).hasSize(59).doesNotContain("P1");
    assertThat(read.problems()).anySatisfy(p -> assertThat(p).contains("ambiguous_id"));
    assertThat(read.warnings())
        .anySatisfy(w -> assertThat(w).contains("1 id has rows with different"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "P1,1960-03-04,,", // nothing of the sex
        "P1,,female,depression", // nothing of the birth
        "P1,1960-03-04,female,ptsd" // another condition
      })
  void whatIsNotSaidContradictsNothing(String row) {
    Export.Read read =
        export
            .rows("patients.csv", PEOPLE, "P1,1960-03-04,female,", row)
            .sessions(session(1))
            .read();
    assertThat(read.account("patients.csv").rejected()).isZero();
    assertThat(read.patients()).hasSize(1);
  }

  @Test
  void aBlankBetweenTwoPeopleDoesNotHideThem() {
    Export.Read read =
        export
            .rows("patients.csv", PEOPLE, "P1,,female,", "P1,,,", "P1,,male,", "P2,,male,")
            .sessions(session(1), session(2))
            .read();
    assertThat(read.account("patients.csv").rejected()).isEqualTo(3);
    assertThat(read.patients()).extracting(Patient::id).containsExactly("P2");
  }

  @Test
  void aLaterFileCorrectsSexAndBirth() {
    Export.Read read =
        export
            .rows("patients_1.csv", PEOPLE, "P1,1960-03-04,female,", "P2,1970-01-01,male,")
            .rows("patients_2.csv", PEOPLE, "P1,1960-04-03,male,", "P2,1970-01-01,male,")
            .sessions(session(1), session(2))
            .read();
    assertThat(read.rejects()).isEmpty();
    assertThat(read.patients().get(0).demographics().sex()).isEqualTo("male");
  }

  @Test
  void aLaterFileSaysThatTheyAreOne() {
    Export.Read read =
        export
            .rows(
                "patients_1.csv",
                PEOPLE,
                "P1,1960-03-04,female,",
                "P1,1960-04-03,female,",
                "P2,,male,")
            .rows("patients_2.csv", PEOPLE, "P1,1960-04-03,female,")
            .sessions(session(1), session(2))
            .read();
    assertThat(read.account("patients_1.csv").rejected()).isEqualTo(2);
    assertThat(read.account("patients_2.csv").rejected()).isZero();
    assertThat(read.patients()).hasSize(2);
  }

  @Test
  void aRuleThatMakesOnePatientOfTwoInAFileHoldsTheSource() throws IOException {
    SourceMapping mapping =
        ids(PatientIds.AS_WRITTEN.with(FileKind.SESSIONS, List.of(IdRule.of(Way.STRIP_ZEROS))));
    Export.Read read =
        export
            .sessions(
                "S1,12,2024-01-05,depression,ketamine,iv",
                "S2,0012,2024-01-06,depression,ketamine,iv")
            .read(mapping);
    assertThat(read.heldBecause())
        .anySatisfy(
            words ->
                assertThat(words)
                    .contains("one patient of several in 1 case")
                    .doesNotContain("0012"));
  }

  @Test
  void scoresOfPatientsWithoutASessionAreCounted() {
    Export.Read read =
        export
            .sessions(rows(1, 21, WhoseRowsIntakeTest::session))
            .scores(rows(15, 26, p -> "P%d,2024-01-04,phq9,20,".formatted(p)))
            .read();
    assertThat(read.heldBecause()).isEmpty();
    assertThat(doubts(read)).isEmpty();
    assertThat(read.warnings())
        .contains("scores.csv: 5 scores belong to 5 patients without a session");
  }

  @Test
  void eventsWhosePatientsAreWrittenInAnotherWayAreAskedFor() {
    Export.Read read =
        export
            .sessions(rows(1, 9, p -> "S%d,00%d,2024-01-05,depression,ketamine,iv".formatted(p, p)))
            .rows(
                "adverse_events.csv",
                "patient_id,session_id,event",
                rows(1, 9, p -> "%d,S%d,nausea".formatted(p, p)))
            .read();
    assertThat(doubts(read)).containsExactly(DoubtCode.IDS_WRITTEN_DIFFERENTLY);
  }

  @Test
  void eventsThatNameAnotherPatientsSessionAreNoReasonToDoubtIds() {
    Export.Read read =
        export
            .sessions(rows(1, 41, WhoseRowsIntakeTest::session))
            .rows(
                "adverse_events.csv",
                "patient_id,session_id,event",
                rows(1, 41, p -> "P%d,S%d,nausea".formatted(p, p < 5 ? p + 1 : p)))
            .read();
    assertThat(doubts(read)).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void patientsFilesAreHeldAgainstSessionsToo() {
    Export.Read read =
        export
            .rows("patients.csv", PEOPLE, rows(1, 9, p -> "MRN-P%d,,female,".formatted(p)))
            .sessions(rows(1, 9, WhoseRowsIntakeTest::session))
            .read();
    assertThat(read.heldBecause())
        .anySatisfy(
            words -> assertThat(words).contains("patient_id: {patients: 'strip \"MRN-\"'}"));
  }

  @Test
  void aPracticeWithTwoSitesIsOrdinary() {
    List<String> sessions = new ArrayList<>();
    for (int patient = 1; patient < 21; patient++) {
      sessions.add(at("Hill", "A" + patient, "P" + patient, "2024-01-05"));
      sessions.add(at("Lake", "B" + patient, "P" + patient, "2024-01-08"));
    }
    Export.Read read =
        export.rows("sessions.csv", WITH_CLINIC, sessions.toArray(String[]::new)).read();
    assertThat(read.heldBecause()).isEmpty();
    assertThat(doubts(read)).isEmpty();
    assertThat(read.warnings())
        .anySatisfy(w -> assertThat(w).contains("20 patients have sessions in several clinics"));
  }

  @Test
  void aLaterFileMayPutSessionsIntoAnotherClinic() {
    Export.Read read =
        export
            .rows(
                "sessions_1.csv",
                WITH_CLINIC,
                rows(1, 101, p -> at("Hill", "S" + p, "P" + p, "2024-01-05")))
            .rows(
                "sessions_2.csv",
                WITH_CLINIC,
                rows(1, 5, p -> at("Lake", "S" + p, "P" + p, "2024-01-05")))
            .read();
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void twoClinicsOnOneDayAreAskedFor() {
    List<String> rows = new ArrayList<>();
    for (int patient = 1; patient < 5; patient++) {
      rows.add(at("Hill", "A" + patient, "P" + patient, "2024-01-05"));
      rows.add(at("Lake", "B" + patient, "P" + patient, "2024-01-05"));
    }
    Export.Read read = export.rows("sessions.csv", WITH_CLINIC, rows.toArray(String[]::new)).read();
    assertThat(doubts(read)).containsExactly(DoubtCode.IDS_REPEAT_ACROSS_CLINICS);
    assertThat(read.heldBecause())
        .anySatisfy(
            words -> assertThat(words).contains("4 of them").contains("patient_id: per clinic"));
  }

  @Test
  void idsOfSessionsThatRepeatFromClinicToClinicAreAskedFor() {
    Export.Read read = overlapping().read();
    assertThat(doubts(read)).containsExactly(DoubtCode.IDS_REPEAT_ACROSS_CLINICS);
    assertThat(read.heldBecause())
        .anySatisfy(words -> assertThat(words).contains("patient_id: per clinic"));
  }

  private Export overlapping() {
    return export.rows(
        "sessions.csv",
        WITH_CLINIC,
        at("Hill", "S1", "1", "2024-01-05"),
        at("Hill", "S2", "2", "2024-01-05"),
        at("Hill", "S3", "3", "2024-01-05"),
        at("Hill", "S4", "4", "2024-01-05"),
        at("Lake", "S1", "1", "2024-01-05"),
        at("Lake", "S2", "2", "2024-01-05"),
        at("Lake", "S3", "3", "2024-01-05"),
        at("Lake", "S5", "5", "2024-01-05"));
  }

  @Test
  void perClinicOneIdInTwoClinicsIsTwoPatients() throws IOException {
    Export.Read read =
        overlapping()
            .rows(
                "patients.csv",
                PEOPLE + ",clinic",
                "1,1960-01-01,female,,Hill",
                "1,1990-01-01,male,,Lake",
                "4,1970-01-01,male,,")
            .rows(
                "scores.csv",
                Export.SCORES,
                "1,2024-01-04,phq9,20,",
                "4,2024-01-04,phq9,20,",
                "9,2024-01-04,phq9,20,")
            .rows(
                "adverse_events.csv",
                "patient_id,session_id,event,clinic",
                "1,S1,nausea,Lake",
                "4,S4,nausea,",
                "2,S2,nausea,")
            .read(ids(PatientIds.AS_WRITTEN.eachPerClinic()));
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.patients())
        .extracting(Patient::id)
        .containsExactly(
            "Hill/1", "Hill/2", "Hill/3", "Hill/4", "Lake/1", "Lake/2", "Lake/3", "Lake/5");
    assertThat(read.patients()).allSatisfy(patient -> assertThat(patient.sessions()).hasSize(1));
    Map<String, Patient> byId = new TreeMap<>();
    read.patients().forEach(patient -> byId.put(patient.id(), patient));
    assertThat(byId.get("Hill/1").demographics().sex()).isEqualTo("female");
    assertThat(byId.get("Lake/1").demographics().sex()).isEqualTo("male");
    assertThat(byId.get("Hill/4").demographics().sex()).isEqualTo("male");
    assertThat(byId.get("Hill/4").scoresOf("phq9")).hasSize(1);
    assertThat(read.account("scores.csv").rejected()).isEqualTo(1);
    assertThat(read.account("adverse_events.csv").rejected()).isEqualTo(1);
    assertThat(byId.get("Lake/1").sessions()).extracting(Session::id).containsExactly("Lake/S1");
    assertThat(byId.get("Lake/1").sessions().get(0).monitoring().adverseEvents().events())
        .hasSize(1);
    assertThat(byId.get("Hill/1").sessions().get(0).monitoring().adverseEvents().events())
        .isEmpty();
  }
}

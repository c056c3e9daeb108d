package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of other systems are known by alias, by the mapping, or not at all: never by a guess. */
class HeaderIntakeTest {

  @TempDir private Path folder;

  private static SourceMapping columns(Map<String, String> sessions) {
    return mapping(sessions, Map.of());
  }

  private static SourceMapping mapping(Map<String, String> columns, Map<String, String> constants) {
    return SourceMapping.of(
        null,
        Map.of(),
        Map.of(FileKind.SESSIONS, columns),
        Map.of(FileKind.SESSIONS, constants),
        Map.of(),
        Spellings.none());
  }

  @Test
  void readsASheetOfAnotherSystemWithoutAMapping() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                "Infusion #,MRN,DOS,Dx,Drug,ROA,Pain Score (Pre),Pain Score (Post),PHQ-9 Total,BP"
                    + " (Pre),BP (Discharge)",
                "1,007,01/31/2024,G43.709,Ketamine HCl,IV infusion,8,5/10,14,138/86,120/80 mmHg",
                "1,008,02/01/2024,F33.1,SPRAVATO,Nasal spray,,,20 (Severe),,",
                "2,007,02/02/2024,G43909,Ketalar,I.V.,7,,N/A,138/xx,")
            .read();
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.patients()).extracting(Patient::id).containsExactly("007", "008");
    Patient first = read.patients().get(0);
    assertThat(first.sessions()).extracting(Session::condition).containsOnly("migraine");
    assertThat(first.sessions()).extracting(Session::route).containsOnly("iv");
    assertThat(first.scores().get("pain_nrs"))
        .extracting(score -> score.timing().name() + " " + score.hundredths())
        .containsExactly("BEFORE 800", "AFTER 500", "BEFORE 700");
    assertThat(first.scores().get("phq9")).extracting(Score::hundredths).containsExactly(1400);
    assertThat(read.problems())
        .containsExactly(
            "4 BP (Pre) cell not_a_number: is not a blood pressure written like 120/80");
    assertThat(read.warnings())
        .containsExactly(
            "sessions.csv: has no session id; a session is known by its patient, date and time and"
                + " number");
  }

  @Test
  void tellsTheSessionsOfPatientsApartThatHaveTheSameNumber() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                "Session #,MRN,Date,Dx,Drug,Route",
                "1,A,2024-01-05,Depression,ketamine,iv",
                "1,B,2024-01-05,Depression,ketamine,iv",
                "1,A,2024-01-05,PTSD,ketamine,iv",
                "2,A,2024-01-05,Depression,ketamine,iv")
            .read();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(3);
    assertThat(read.account("sessions.csv").superseded()).isEqualTo(1);
    assertThat(read.patients().get(0).sessions())
        .extracting(Session::condition)
        .containsExactly("ptsd", "depression");
  }

  @ParameterizedTest
  @CsvSource({
    "PHQ9,phq9", "Pre-PHQ9,phq9_before", "PHQ 9 total score pre,phq9_before",
    "Post GAD-7,gad7_after", "GAD-7 (vorher),gad7_before", "pain_before,pain_nrs_before",
    "Pain Score (Post-infusion),pain_nrs_after", "44261-6,phq9", "NRS pre,pain_nrs_before"
  })
  void knowsScoresInColumnsByInstrumentAndTime(String header, String column) {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + "," + header, Export.SESSION + ",7")
            .read();
    assertThat(read.shape("sessions.csv").columns())
        .contains(header.equals(column) ? column : column + " (" + header + ")");
    assertThat(read.patients().get(0).scores()).hasSize(1);
  }

  @Test
  void refusesAHeaderThatCouldBeTwoColumnsAndNamesBoth() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + ",Dose", Export.SESSION + ",40")
            .read();
    assertThat(read.warnings())
        .containsExactly(
            "sessions.csv: column Dose could be dose_mg or dose_mg_per_kg and is not used: say which"
                + " under columns in mapping.yaml");
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(1);
  }

  @Test
  void refusesAHeaderThatCouldBeTwoColumnsEvenWhereOneOfThemIsThere() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + ",dose_mg,Dose", Export.SESSION + ",40,0.5")
            .read();
    assertThat(read.warnings())
        .hasSize(1)
        .allMatch(warning -> warning.contains("column Dose could"));
  }

  @Test
  void holdsASourceWhosePatientsCouldStandInEitherColumn() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                "ID,session_date,condition,drug,route",
                "1,2024-01-05,depression,ketamine,iv")
            .read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv has no column patient_id; its column ID could be patient_id or session_id"
                + " and is not used: say which under columns in mapping.yaml.");
    Export.Read mapped =
        new Export(folder.resolve("mapped"))
            .rows(
                "sessions.csv",
                "ID,session_date,condition,drug,route",
                "1,2024-01-05,depression,ketamine,iv")
            .read(columns(Map.of("patient_id", "ID")));
    assertThat(mapped.account("sessions.csv").accepted()).isEqualTo(1);
  }

  @Test
  void letsOurOwnNameWinOverAnAlias() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + ",MRN", Export.SESSION + ",other")
            .read();
    assertThat(read.patients()).extracting(Patient::id).containsExactly("P1");
    assertThat(read.warnings()).containsExactly("sessions.csv: columns not used: MRN");
  }

  @Test
  void letsTheMappingWinOverBoth() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + ",MRN", Export.SESSION + ",other")
            .read(columns(Map.of("patient_id", "mrn", "notes", "Remark")));
    assertThat(read.patients()).extracting(Patient::id).containsExactly("other");
    assertThat(read.warnings())
        .containsExactly(
            "sessions.csv: the header that mapping.yaml names for notes is not there",
            "sessions.csv: columns not used: patient_id");
  }

  @Test
  void takesFromTheMappingWhatTheExportDoesNotSay() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                "session_id,patient_id,session_date,condition",
                "S1,P1,2024-01-05,ptsd")
            .read(
                mapping(Map.of(), Map.of("drug", "Ketalar", "route", "iv", "clinic", "Main site")));
    assertThat(read.patients().get(0).sessions())
        .extracting(Session::drug, Session::route, Session::clinic)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ketamine", "iv", "Main site"));
  }

  @Test
  void readsWideAndLongScoresOfOneSource() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", Export.SESSIONS + ",PHQ-9 (Pre)", Export.SESSION + ",14")
            .rows("scores.csv", "MRN,Date,Questionnaire,Total,Timing", "P1,2024-02-05,PHQ-9,7,Post")
            .read();
    assertThat(read.patients().get(0).scores().get("phq9"))
        .extracting(Score::hundredths)
        .containsExactly(1400, 700);
  }

  @Test
  void keepsIdsApartThatDifferInCaseOrZerosAndJoinsThoseThatDifferInBlanks() {
    Export.Read read =
        new Export(folder)
            .sessions(
                "1,a1,2024-01-05,depression,ketamine,iv",
                "2,A1,2024-01-05,depression,ketamine,iv",
                "3,01,2024-01-05,depression,ketamine,iv",
                "4,1,2024-01-05,depression,ketamine,iv",
                "5,=\"\"001\"\",2024-01-05,depression,ketamine,iv".replace("\"\"", "\""),
                "6,  a1\u00A0,2024-01-06,depression,ketamine,iv")
            .read();
    assertThat(read.patients())
        .extracting(Patient::id)
        .containsExactly("001", "01", "1", "A1", "a1");
  }

  @Test
  void rejectsIdsThatASpreadsheetHasSpoilt() {
    Export.Read read =
        new Export(folder)
            .sessions(
                "1,1.23457E+11,2024-01-05,depression,ketamine,iv",
                "2,#N/A,2024-01-05,depression,ketamine,iv",
                "3,#####,2024-01-05,depression,ketamine,iv",
                "4,NULL,2024-01-05,depression,ketamine,iv",
                "5,unknown,2024-01-05,depression,ketamine,iv",
                "6,#REF!,2024-01-05,depression,ketamine,iv")
            .read();
    assertThat(read.account("sessions.csv").rejected()).isEqualTo(6);
  }
}

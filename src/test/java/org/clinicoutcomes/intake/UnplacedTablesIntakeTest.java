package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables beside a source's sessions that are read for nothing, as no name says what they hold. */
class UnplacedTablesIntakeTest {

  private static final int PATIENTS = 20;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void writeSessions() {
    export = new Export(folder).sessions(rows("S#,P#,2024-01-05,depression,ketamine,iv"));
  }

  private static String[] rows(String row) {
    return IntStream.range(0, PATIENTS)
        .mapToObj(patient -> row.replace("#", String.valueOf(patient)))
        .toArray(String[]::new);
  }

  private Export.Read beside(String name, String header, String row) {
    return export.rows(name, header, rows(row)).read();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          results_q2.csv | patient_id,scored_on,instrument,score | P#,2024-01-04,phq9,20 | scores
          Fragebogen.tsv | MRN;date;PHQ-9;GAD-7 | P#;2024-01-04;20;11 | scores
          PHQ-9 export.csv | patient_id,date,total score | P#,2024-01-04,20 | scores
          infusions.csv | patient_id,session_date,condition,drug,route | P#,2024-01-12,ptsd,ketamine,iv | sessions
          my scores.csv | patient_id,scored_on,instrument,score | P#,2024-01-04,gad7,20 | scores
          """)
  void asksWhetherTheyArePartOfTheExport(String name, String header, String row, String kind) {
    Export.Read read = beside(name, header, row);
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(DoubtCode.FILE_NOT_READ, name, 20L, true));
    assertThat(read.heldBecause().get(0)).contains("files: {" + kind + ": [");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          labs.csv | patient_id,date,test,result | P#,2024-01-04,Leukocytes,7
          contacts.csv | patient_id,Phone,Street | P#,555,Hill
          medication.csv | patient_id,date,drug,dose | P#,2024-01-04,sertraline,50
          other clinic.csv | patient_id,scored_on,instrument,score | X#,2024-01-04,phq9,20
          billing.csv | patient_id,date,CPT,Amount | P#,2024-01-04,96365,300
          """)
  void leavesTablesOfOtherThings(String name, String header, String row) {
    Export.Read read = beside(name, header, row);
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          treatments Q2.csv | MRN,DOS,Dose (mg) | P#,2024-01-12,40 | sessions
          nasal.csv | patient_id,date,dose_mg,status | P#,2024-01-12,84,completed | sessions
          given.csv | patient_id,session_date,drug | P#,2024-01-12,ketamine | sessions
          drip.csv | patient_id,session_date,route,monitored_min | P#,2024-01-12,iv,90 | sessions
          closing.csv | patient_id,date,score | P#,2024-01-19,8 | scores
          Abschluss.csv | patient_id;Datum;Summe | P#;2024-01-19;11 | scores
          """)
  void asksWhetherTheyAreWhereTheyDoNotSayAllOfIt(
      String name, String header, String row, String kind) {
    Export.Read read = beside(name, header, row);
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(DoubtCode.FILE_NOT_READ, name, 20L, true));
    assertThat(read.heldBecause().get(0))
        .contains("may have " + kind + " of 20 patients", "`files: {" + kind + ": [");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vitals.csv | patient_id,date,dose_mg,systolic_before | P#,2024-01-05,40,120
          weights.csv | patient_id,date,value | P#,2024-01-12,82.5
          calls.csv | patient_id,date,status | P#,2024-01-12,completed
          refused.csv | patient_id,date,dose_mg,status | P#,2024-01-12,84,cancelled
          orders.csv | patient_id,date,drug,dose | P#,2024-01-12,sertraline,50
          consults.csv | patient_id,date,Appointment type,dose | P#,2024-01-12,New Patient Consult,
          strangers.csv | patient_id,date,dose_mg | X#,2024-01-12,84
          """)
  void leavesTablesThatSayTooLittle(String name, String header, String row) {
    leavesTablesOfOtherThings(name, header, row);
  }

  @Test
  void leavesThoseOfAFewPatients() {
    Export.Read read =
        export
            .rows("two.csv", Export.SCORES, "P1,2024-01-04,phq9,20,", "P2,2024-01-04,phq9,20,")
            .read();
    assertThat(read.heldBecause()).isEmpty();
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.FileAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of observations: code, description, value, and much that is none of ours. */
class ObservationTableIntakeTest {

  private static final String SYNTHEA = "DATE,PATIENT,ENCOUNTER,CODE,DESCRIPTION,VALUE,UNITS,TYPE";

  @TempDir private Path folder;

  private Export.Read read(String header, String... rows) {
    return new Export(folder)
        .sessions(Export.SESSION)
        .rows("observations.csv", header, rows)
        .read();
  }

  @Test
  void readsOursByTheirCodesAndPassesTheRestOver() {
    Export.Read read =
        read(
            SYNTHEA,
            "2024-01-03T08:00:00Z,P1,E1,44261-6,PHQ-9 total score,20.0,{score},numeric",
            "2024-01-03T08:00:00Z,P1,E1,8302-2,Body Height,170.1,cm,numeric",
            "2024-01-03T08:00:00Z,P1,E1,6690-2,Leukocytes,7.1,10*3/uL,numeric",
            "2024-01-03T08:00:00Z,P1,E1,72166-2,Tobacco smoking status,Never smoked,,text");
    FileAccount account = read.account("observations.csv");
    assertThat(account.accepted()).isEqualTo(1);
    assertThat(account.notWanted()).isEqualTo(3);
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void refusesATableOfCodesAmongWhichNoneIsOurs() {
    Export.Read read = read(SYNTHEA, "2024-01-03,P1,E1,6690-2,Leukocytes,7.1,10*3/uL,numeric");
    assertThat(read.heldBecause())
        .anyMatch(because -> because.contains("LOINC codes, of which none is known"));
  }

  @Test
  void passesNoCodeOverWhoseDescriptionMentionsOurs() {
    Export.Read read =
        read(
            SYNTHEA,
            "2024-01-03,P1,E1,44261-6,PHQ-9 total,20,,",
            "2024-01-04,P1,E1,89204-2,Modified PHQ-9 for teens,12,,");
    assertThat(read.account("observations.csv").rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"44261-7", "6690-1", "1-2"})
  void passesNothingOverThatIsNoCodeOfLoinc(String code) {
    Export.Read read =
        read(SYNTHEA, "2024-01-03,P1,E1,44261-6,PHQ-9,20,,", "2024-01-04,P1,E1," + code + ",,9,,");
    assertThat(read.account("observations.csv").rejected()).isEqualTo(1);
  }

  @Test
  void takesTheDescriptionWhereTheCodeIsNotKnown() {
    Export.Read read = read(SYNTHEA, "2024-01-03,P1,E1,F-17,PHQ-9 total score,20,,");
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'PATIENT,DATE,CODE,VALUE', 'P1,2024-01-03,44261-6,20'",
    "'person_id,measurement_concept_id,measurement_date,value_as_number,measurement_source_value',"
        + " 'P1,0,2024-01-03,20,44261-6'",
    "'STUDYID,USUBJID,QSTESTCD,QSTEST,QSORRES,QSSTRESN,QSDTC',"
        + " 'K1,P1,PHQ0111,PHQ01-Total Score,20,20,2024-01-03'",
    "'STUDYID,USUBJID,QSTEST,QSORRES,QSDTC', 'K1,P1,PHQ01-Total Score,20,2024-01-03'",
    "'subject,code,effectiveDateTime,valueQuantity_value', 'P1,44261-6,2024-01-03,20'",
    "'Study ID,Date,Measure,Score', 'P1,2024-01-03,PHQ-9,20'",
    "'Client ID,Date,SNOMED,Measure,Score', 'P1,2024-01-03,x,720433000,20'"
  })
  void knowsTheColumnsOfCommonTables(String header, String row) {
    Export.Read read = read(header, row);
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void namesResultsThatContradictTheOriginal() {
    String[] rows = new String[4];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "P" + i + ",PHQ0111," + (i == 3 ? "Severe" : "12") + ",20,2024-01-03";
    }
    Export.Read read = read("USUBJID,QSTESTCD,QSORRES,QSSTRESN,QSDTC", rows);
    assertThat(read.warnings())
        .contains(
            "observations.csv: column QSSTRESN decides over QSORRES, which has another number in 3"
                + " rows of 3 patients");
    assertThat(read.result().account().doubts())
        .extracting(doubt -> doubt.code())
        .containsExactly(DoubtCode.RESULTS_DIFFER);
  }

  @ParameterizedTest
  @CsvSource({"6.666667, 6.666667, 0", "6.666667, 6.67, 0", "6.66, 6.67, 3", "6.664, 6.666, 3"})
  void comparesResultsAsTheyAreRounded(String original, String standardised, int contradicting) {
    assertThat(contradicting(original, standardised, "2024-01-03")).isEqualTo(contradicting);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-03, 3", "2024-13-03, 0"})
  void comparesNoResultsOfRejectedRows(String date, int contradicting) {
    assertThat(contradicting("12", "20", date)).isEqualTo(contradicting);
  }

  private long contradicting(String original, String standardised, String date) {
    String[] rows = new String[3];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "P" + i + ",PHQ0111," + original + "," + standardised + "," + date;
    }
    return read("USUBJID,QSTESTCD,QSORRES,QSSTRESN,QSDTC", rows)
        .result()
        .account()
        .doubts()
        .stream()
        .filter(doubt -> doubt.code() == DoubtCode.RESULTS_DIFFER)
        .mapToLong(Doubt::rows)
        .sum();
  }
}

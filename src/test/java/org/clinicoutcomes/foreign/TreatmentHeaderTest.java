package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A header that may be that of the drug or of a number, and routes that stand with the drug. */
class TreatmentHeaderTest {

  @TempDir private Path folder;

  private ForeignExport.Run run(String columns, String cells) {
    return ControlSessions.written(
            folder,
            "session_id,patient_id,session_date,condition," + columns,
            visit ->
                List.of(
                    String.join(",", visit.id(), visit.patient(), visit.date(), "depression")
                        + ","
                        + cells))
        .run();
  }

  @Test
  void isThatOfTheDrugWhereItsWordsAreDrugs() {
    ForeignExport.Run run = ForeignExport.kept("40_treatment_header", folder).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("5/5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Treatment,route | Ketamine Infusion,iv
          Treatment | Ketamine IV infusion over 40 min
          Tx | Spravato 84 mg
          Medication | esketamine 28 MG Nasal Spray
          Treatment,drug,route | 3,ketamine,iv
          "Treatment #",Medication,route | 3,ketamine,iv
          Treatment,Medication,route | Ketamine Infusion,ketamine,iv
          """)
  void isReadByItsWords(String columns, String cells) {
    assertThat(run(columns, cells).rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Treatment,route | 3,iv
          Treatment,route | Glow,iv
          Treatment | Ketamine injectable solution
          Medication | ketamine
          """)
  void isNotGuessed(String columns, String cells) {
    assertThat(run(columns, cells).isHeld()).isTrue();
  }
}

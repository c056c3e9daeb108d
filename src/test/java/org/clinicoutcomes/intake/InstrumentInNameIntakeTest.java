package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of one instrument that only their name tells. */
class InstrumentInNameIntakeTest {

  @TempDir private Path folder;

  private Export.Read read(String name, String header, String row) {
    return new Export(folder).sessions(Export.SESSION).rows(name, header, row).read();
  }

  @ParameterizedTest
  @CsvSource({
    "scores_phq9.csv,phq9",
    "scores PHQ-9 2026.csv,phq9",
    "scores-2026-06-30-GAD-7.csv,gad7",
    "assessments_madrs_export.csv,madrs",
    "Scores_Patient Health Questionnaire-9 (Responses).csv,phq9"
  })
  void readsTheInstrumentOffTheName(String name, String instrument) {
    Export.Read read = read(name, "patient_id,date,score", "P1,2024-01-03,20");
    assertThat(read.patients().get(0).scoresOf(instrument)).hasSize(1);
    assertThat(read.warnings())
        .contains(
            name + ": no column names an instrument, and the file's name does: " + instrument);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scores.csv",
        "scores_2026.csv",
        "scores_pain_clinic.csv",
        "scores_phq9_gad7.csv",
        "scores_PHQ-9 and ISI.csv",
        "scores_PHQ-2.csv"
      })
  void guessesNothing(String name) {
    Export.Read read = read(name, "patient_id,date,score", "P1,2024-01-03,20");
    assertThat(read.heldBecause())
        .anyMatch(because -> because.startsWith(name + " has no column instrument;"));
  }

  @Test
  void refusesANameThatTheColumnsContradict() {
    Export.Read read = read("scores_phq9.csv", "patient_id,date,GAD7Total", "P1,2024-01-03,20");
    assertThat(read.heldBecause())
        .containsExactly(
            "scores_phq9.csv cannot be used: its name says phq9, and its columns hold gad7. Name it"
                + " after what it holds.");
  }

  @ParameterizedTest
  @CsvSource({
    "'patient_id,date,PHQ9Total,gad7', 'P1,2024-01-03,20,15'",
    "'patient_id,date,instrument,score', 'P1,2024-01-03,phq9,20'"
  })
  void leavesWhatTheFileSaysItself(String header, String row) {
    Export.Read read = read("scores_phq9.csv", header, row);
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
    assertThat(read.warnings()).noneMatch(each -> each.contains("the file's name does"));
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.quality.FileAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of questionnaires that were not completed are missing. */
class ScoreStatusIntakeTest {

  @TempDir private Path folder;

  private Export.Read read(String header, String... rows) {
    return new Export(folder).sessions(Export.SESSION).rows("scores.csv", header, rows).read();
  }

  private Export.Read withState(String column, String first, String second) {
    return read(
        "patient_id,date,instrument,score," + column,
        "P1,2024-01-03,phq9,20," + first,
        "P1,2024-01-04,phq9,9," + second);
  }

  @ParameterizedTest
  @CsvSource({
    "Status,Completed,Incomplete",
    "Form status,Complete,In Progress",
    "Assessment Status,submitted,EXPIRED",
    "Result status,final,entered-in-error",
    "QSSTAT,,NOT DONE",
    "Validity,valid,invalid",
    "Finished,True,False",
    "Complete?,Yes,No",
    "Finished,1,0",
    "Bearbeitungsstatus,Ausgefüllt,Abgelaufen"
  })
  void countsUnfinishedOnesAsMissing(String column, String complete, String unfinished) {
    Export.Read read = withState(column, complete == null ? "" : complete, unfinished);
    FileAccount account = read.account("scores.csv");
    assertThat(account.accepted()).isEqualTo(1);
    assertThat(account.missing()).isEqualTo(1);
    assertThat(read.warnings())
        .contains("scores.csv: scores of unfinished questionnaires, which count as missing: 1");
  }

  @Test
  void rejectsARowWithAnUnknownWordWhereOthersAreKnown() {
    Export.Read read = withState("Status", "Completed", "Kompletto");
    assertThat(read.problems())
        .containsExactly("3 Status row unknown_code: is not a code of the list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IP Address", "0", "Employed", ""})
  void takesAColumnWithoutOneKnownWordForSomethingElse(String word) {
    Export.Read read = withState("Status", word, word);
    assertThat(read.account("scores.csv").accepted()).isEqualTo(2);
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void readsEveryRowBeforeAColumnIsTakenForSomethingElse() {
    Export export = new Export(folder).sessions(Export.SESSION);
    String[] rows = new String[5_000];
    for (int i = 0; i < rows.length; i++) {
      String word = i == rows.length - 1 ? "Expired" : "";
      rows[i] = "P" + i + ",2024-01-03,phq9,20," + word;
    }
    Export.Read read =
        export.rows("scores.csv", "patient_id,date,instrument,score,status", rows).read();
    assertThat(read.account("scores.csv").missing()).isEqualTo(1);
  }

  @Test
  void knowsTheFormOfEachScale() {
    Export.Read read =
        read(
            "patient_id,date,phq9_total,phq9_complete,gad7_total,gad7_complete",
            "P1,2024-01-02,20,2,15,0",
            "P1,2024-01-03,20,1,15,2",
            "P1,2024-01-04,20,0,15,0");
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(2);
    assertThat(read.patients().get(0).scoresOf("gad7")).hasSize(1);
    assertThat(read.account("scores.csv").missing()).isEqualTo(1);
    assertThat(read.warnings())
        .contains(
            "scores.csv: scores of forms complete but unverified, which count: 1",
            "scores.csv: scores of unfinished questionnaires, which count as missing: 3");
  }

  @Test
  void usesNoScoreOfAFormWhoseStateItCannotRead() {
    Export.Read read =
        read(
            "patient_id,date,phq9_total,phq9_complete,gad7_total",
            "P1,2024-01-02,20,Complete,15",
            "P1,2024-01-03,20,7,15");
    assertThat(read.problems())
        .containsExactly("3 phq9_complete cell unknown_code: is not a code of the list");
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
    assertThat(read.patients().get(0).scoresOf("gad7")).hasSize(2);
  }
}

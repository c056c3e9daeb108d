package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.Doubt.End;
import org.clinicoutcomes.quality.DoubtCode;
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
    "Bearbeitungsstatus,Ausgefüllt,Abgelaufen",
    "Progress,100,45",
    "Completeness,100%,0 %",
    "Percent complete,100.0,97.5",
    "State,Completed,Expired",
    "Completion,Done,In progress",
    "Is incomplete,FALSE,TRUE",
    "Draft,no,x",
    "Complete?,100%,60%"
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

  @ParameterizedTest
  @CsvSource({
    "Status,IP Address,Survey Preview",
    "Status,IP Address,Spam",
    "Response type,Imported,Survey Test",
    "is_deleted,FALSE,TRUE",
    "Deleted at,,2024-01-05 10:00",
    "voided,0,1",
    "DTYPE,,LOCF",
    "Imputed?,N,Y",
    "Imputation method,Observed,Last observation carried forward"
  })
  void wantsNoneThatIsNobodys(String column, String good, String bad) {
    Export.Read read = withState(column, good == null ? "" : good, bad);
    FileAccount account = read.account("scores.csv");
    assertThat(account.accepted()).isEqualTo(1);
    assertThat(account.notWanted()).isEqualTo(1);
    assertThat(read.rejects()).isEmpty();
  }

  /** Twenty scores, of which every fourth is of another state. */
  private Export.Read twenty(String column, String first, String second) {
    String[] rows = new String[20];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "P" + i + ",2024-01-03,phq9,20," + (i % 4 == 0 ? second : first);
    }
    return read("patient_id,date,instrument,score," + column, rows);
  }

  private static List<Doubt> doubts(Export.Read read) {
    return read.result().account().doubts();
  }

  @ParameterizedTest
  @CsvSource({
    "Questionnaire status,1,2,values: {score_status: {complete: [\"1\"], unfinished: [\"2\"]}}",
    "Status,A,B,values: {score_status: {complete: [A], unfinished: [B]}}",
    "Finished,done,7,values: {form_status: {complete: [done], incomplete: [\"7\"]}}",
    "deleted,A,D,values: {score_flag: {no: [A], yes: [D]}}",
    "Survey status,,Hm,'under values, score_status (complete, unfinished, no_score)'"
  })
  void asksWhatWordsMeanNoneOfWhichIsKnown(
      String column, String first, String second, String line) {
    Export.Read read = twenty(column, first == null ? "" : first, second);
    assertThat(doubts(read))
        .extracting(Doubt::code, Doubt::end)
        .containsExactly(tuple(DoubtCode.SCORE_STATES, End.HELD));
    assertThat(doubts(read).get(0).remedy()).contains(line);
    assertThat(read.shape("scores.csv").columns()).doesNotContain(column);
    assertThat(read.shape("scores.csv").unknown()).contains(column);
  }

  @ParameterizedTest
  @CsvSource({
    "Where it stands,Completed,Expired",
    "Outcome of survey,Submitted,Not started",
    "Flag,,Invalid"
  })
  void asksOfAHeaderThatItDoesNotKnowWhereAllWordsAreThoseOfStates(
      String column, String first, String second) {
    Export.Read read = twenty(column, first == null ? "" : first, second);
    assertThat(doubts(read))
        .extracting(Doubt::code, Doubt::rows, Doubt::place)
        .containsExactly(tuple(DoubtCode.SCORE_STATES, 5L, "scores.csv, column " + column));
    assertThat(doubts(read).get(0).remedy()).contains("columns: {scores: {status: ");
  }

  @ParameterizedTest
  @CsvSource({
    "Status,IP Address,IP Address",
    "Status,Employed,Employed",
    "State,CA,NY",
    "Progress,better,much better",
    "Reviewed,Signed,Signed",
    "Rater,Completed,Dr. Expired",
    "Marital,Single,Married"
  })
  void asksNothingOfAColumnThatTellsNothing(String column, String first, String second) {
    Export.Read read = twenty(column, first, second);
    assertThat(doubts(read)).isEmpty();
    assertThat(read.account("scores.csv").accepted()).isEqualTo(20);
  }

  @Test
  void listsAColumnThatTellsNothingAmongThoseNotUsed() {
    Export.Read read = twenty("Status", "Employed", "Employed");
    assertThat(read.shape("scores.csv").columns()).doesNotContain("status (Status)");
    assertThat(read.shape("scores.csv").unknown()).containsExactly("Status");
    assertThat(read.warnings())
        .contains(
            "scores.csv: column Status has one word throughout, which tells no scores apart: not"
                + " used");
  }

  @Test
  void letsAToolSayItselfWhetherASurveyIsFinished() {
    String[] rows = {
      "P1,2024-01-03,phq9,20,True,100",
      "P1,2024-01-04,phq9,9,True,97",
      "P1,2024-01-05,phq9,9,False,97"
    };
    Export.Read read = read("patient_id,date,instrument,score,Finished,Progress", rows);
    assertThat(read.account("scores.csv").accepted()).isEqualTo(2);
    assertThat(read.account("scores.csv").missing()).isEqualTo(1);
  }
}

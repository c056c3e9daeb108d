package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * People under one id, as sessions or scores files tell them: thirty patients of four rows each.
 */
class TwoPeopleToldIntakeTest {

  private static final int PATIENTS = 30;
  private static final int ROWS = 4;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void open() {
    export = new Export(folder);
    sessions("", (patient, row) -> "");
  }

  private void sessions(String column, BiFunction<Integer, Integer, String> cell) {
    rows(
        "sessions.csv",
        Export.SESSIONS,
        "S%1$d-%2$d,P%1$d,2024-01-1%2$d,ptsd,ketamine,iv",
        column,
        cell);
  }

  private void scores(String column, BiFunction<Integer, Integer, String> cell) {
    rows("scores.csv", Export.SCORES, "P%1$d,2024-01-1%2$d,pcl5,2%2$d,", column, cell);
  }

  private void rows(
      String file,
      String header,
      String row,
      String column,
      BiFunction<Integer, Integer, String> cell) {
    String comma = column.isEmpty() ? "" : ",";
    export.rows(
        file,
        header + comma + column,
        IntStream.range(0, PATIENTS * ROWS)
            .mapToObj(
                i -> row.formatted(i / ROWS, i % ROWS) + comma + cell.apply(i / ROWS, i % ROWS))
            .toArray(String[]::new));
  }

  private void holds(String place, long ids) {
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(DoubtCode.TWO_PEOPLE_UNDER_ONE_ID, place, ids, true));
  }

  private void isRead() {
    assertThat(export.read().result().account().doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Gender,female,male",
    "sex,F,M",
    "DOB,1980-01-02,1975-06-30",
    "Year of birth,1980,1975"
  })
  void asksWhereRowsOfManyIdsAreOfTwoPeople(String column, String one, String other) {
    sessions(column, (patient, row) -> patient < 6 && row > 1 ? other : one);
    holds("sessions.csv", 6);
    sessions("", (patient, row) -> "");
    scores(column, (patient, row) -> patient < 5 && row % 2 == 0 ? other : one);
    holds("scores.csv", 5);
  }

  @Test
  void asksWhereScoresAreThoseOfOtherPeopleThanTheSessions() {
    sessions("sex", (patient, row) -> patient % 2 == 0 ? "female" : "male");
    scores("Gender", (patient, row) -> patient % 3 == 0 ? "M" : "F");
    holds("scores.csv", 15);
  }

  @Test
  void asksWhereScoresAreThoseOfOtherPeopleThanThePatients() {
    export.rows(
        "patients.csv",
        "patient_id,birth_date",
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> "P" + p + ",198" + p % 7 + "-03-20")
            .toArray(String[]::new));
    scores("DOB", (patient, row) -> "20.03.198" + (patient < 10 ? 9 : patient % 7));
    holds("scores.csv", 10);
  }

  @Test
  void leavesOneSlipOfAnIdAndBlanks() {
    sessions("sex", (patient, row) -> row == 0 && patient < 9 ? "male" : "female");
    scores("sex", (patient, row) -> row == 2 ? "" : "F");
    isRead();
  }

  @Test
  void leavesTwoIds() {
    sessions("sex", (patient, row) -> patient < 2 && row > 1 ? "male" : "female");
    isRead();
  }

  @Test
  void leavesOneBirthInSeveralForms() {
    sessions("DOB", (patient, row) -> row % 2 == 0 ? "1980-02-01" : "2/1/1980");
    scores("YOB", (patient, row) -> "1980");
    isRead();
  }
}

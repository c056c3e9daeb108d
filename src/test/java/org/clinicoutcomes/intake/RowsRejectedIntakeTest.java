package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Too few rejected rows for the gate, and too many of a small file. */
class RowsRejectedIntakeTest {

  private static final int PATIENTS = 30;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void writeSessions() {
    export = new Export(folder).sessions(sessions(0, ""));
  }

  private static String[] sessions(int bad, String row) {
    return IntStream.range(0, PATIENTS)
        .mapToObj(
            p -> (p < bad ? row : "S#,P#,2024-01-05,depression,ketamine,iv").replace("#", "" + p))
        .toArray(String[]::new);
  }

  private Export.Read scores(String file, int bad, String row) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      rows.add("P" + p + ",2024-01-04,phq9,20,");
      rows.add((p < bad ? row : "P#,2024-01-25,phq9,8,").replace("#", "" + p));
    }
    return export.rows(file, Export.SCORES, rows.toArray(String[]::new)).read();
  }

  private static void holds(Export.Read read, String place, long rows) {
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::rows, Doubt::holds)
        .containsExactly(tuple(DoubtCode.ROWS_REJECTED, place, rows, true));
  }

  private static void isRead(Export.Read read) {
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P#,in spring,phq9,18,",
        "P#,,phq9,18,",
        "P#,2024-13-45,phq9,18,",
        ",2024-01-25,phq9,18,",
        "1.23E+11,2024-01-25,phq9,18,",
        "P#,2024-01-25,phq9,18",
        "P#,2024-01-25,phq9,18,closing?",
        "P#,2024-01-25,phq9,18,,,more"
      })
  void asksWhereRowsOfPatientsWhoHaveOthersAreLost(String row) {
    holds(scores("scores.csv", 12, row), "scores.csv", 12);
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "12, 1", "3, 0", "2, 0"})
  void asksFromMoreThanOneInTwentyOn(int bad, int doubts) {
    Export.Read read = scores("scores.csv", bad, "P#,in spring,phq9,18,");
    assertThat(read.result().account().doubts()).hasSize(doubts);
  }

  @Test
  void asksOfOneSmallFileBesideALargeOne() {
    String[] many =
        IntStream.range(0, 600)
            .mapToObj(i -> "P%d,2024-02-%02d,phq9,%d,".formatted(i % PATIENTS, 1 + i / 30, i % 20))
            .toArray(String[]::new);
    export.rows("scores_2.csv", Export.SCORES, many);
    holds(scores("scores_phq9.csv", 9, "P#,2024-01-25,phq9,eighteen,"), "scores_phq9.csv", 9);
  }

  @Test
  void asksOfSessionsThatWereGiven() {
    export.sessions(sessions(10, "S#,P#,some day,depression,ketamine,iv"));
    holds(scores("scores.csv", 0, ""), "sessions.csv", 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S#,P#,2024-01-05,depression,ketamine,iv,Seen by RN",
        "S#,P#,2024-01-05,depression,K-drip,iv,completed",
        "S#,P#,2024-01-05,depression,ketamine,pump 3,",
        "S#,P#,2024-01-05,code 17,ketamine,iv,completed"
      })
  void asksOfSessionsWithWordsThatNoListKnows(String row) {
    holds(sessionsWithStates(12, row), "sessions.csv", 12);
    isRead(sessionsWithStates(2, row));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "no_show", "booked"})
  void leavesUnknownWordsOfSessionsThatWereNotGiven(String status) {
    Export.Read read = sessionsWithStates(12, "S#,P#,2024-07-05,code 17,K-drip,pump 3," + status);
    isRead(read);
  }

  private Export.Read sessionsWithStates(int bad, String row) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      String good = "S#,P#,2024-01-05,depression,ketamine,iv,completed";
      rows.add((p < bad ? row : good).replace("#", "" + p));
    }
    return export
        .rows("sessions.csv", Export.SESSIONS + ",status", rows.toArray(String[]::new))
        .read();
  }

  @Test
  void asksOnceWhereTheColumnIsAskedFor() {
    assertThat(scores("scores.csv", 12, "P#,2024-01-25,phq9,over 17,").result().account().doubts())
        .extracting(Doubt::code)
        .containsExactly(DoubtCode.COLUMN_UNREAD);
  }

  @Test
  void leavesRowsThatAreNotWantedOrMissing() {
    isRead(scores("scores.csv", 12, "P#,2024-01-25,phq9,declined,"));
    isRead(scores("scores.csv", 12, "P#,,phq9,,"));
    isRead(scores("scores.csv", 12, "P#,soon,ISI,14,"));
  }

  @Test
  void leavesRowsOfCodesThatNoListKnows() {
    isRead(scores("scores.csv", 12, "P#,2024-01-25,sleep quality,14,"));
    isRead(scores("scores.csv", 12, "P#,2024-01-25,PHQ,14,"));
    isRead(scores("scores.csv", 12, "P#,2024-01-25,GAD-9,14,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PHQ9 discharge form", "PHQ-9 at the exit", "my GAD-7", "MADRS by phone", "PQH-9"})
  void asksWhereTheNameOfAMeasureHasOneOfOursInIt(String name) {
    holds(scores("scores.csv", 12, "P#,2024-01-25," + name + ",18,"), "scores.csv", 12);
    isRead(scores("scores.csv", 2, "P#,2024-01-25," + name + ",18,"));
  }

  @Test
  void leavesCancelledSessionsWithoutADate() {
    String status = Export.SESSIONS + ",status";
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      rows.add("S%d,P%d,2024-01-05,depression,ketamine,iv,completed".formatted(p, p));
      rows.add("C%d,P%d,,depression,ketamine,iv,cancelled".formatted(p, p));
    }
    export.rows("sessions.csv", status, rows.subList(0, 30).toArray(String[]::new));
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code)
        .doesNotContain(DoubtCode.ROWS_REJECTED);
  }
}

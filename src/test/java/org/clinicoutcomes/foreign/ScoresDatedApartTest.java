package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One table of sessions whose rows carry scores with a date of their own: those of the control,
 * taken two days before the first session and a week after the last.
 */
class ScoresDatedApartTest {

  private static final String SESSION = "session_id,patient_id,session_date,condition,drug,route";
  private static final String BOTH = "files: {sessions: sessions.csv, scores: sessions.csv}";

  @TempDir private Path folder;

  /** The control in one file, a score in the row of a patient's first and last session. */
  private ForeignExport table(String scoreColumns, UnaryOperator<String> score) throws IOException {
    ForeignExport control = ForeignExport.kept("00_control", folder);
    Path scores = control.source().resolve("scores.csv");
    Map<String, List<String[]>> ofPatients =
        Files.readAllLines(scores).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(Collectors.groupingBy(fields -> fields[0]));
    String blank = score.apply("").replaceAll("[^,]", "");
    ForeignExport export =
        ControlSessions.written(
            folder,
            SESSION + "," + scoreColumns,
            visit -> {
              String row =
                  String.join(
                      ",", visit.id(), visit.patient(), visit.date(), "depression,ketamine,iv");
              if (!visit.isFirst() && !visit.id().endsWith("-6")) {
                return List.of(row + "," + blank + ",");
              }
              String[] taken = ofPatients.get(visit.patient()).get(visit.isFirst() ? 0 : 1);
              return List.of(row + "," + score.apply(taken[3]) + "," + taken[1]);
            });
    Files.delete(scores);
    return export;
  }

  private ForeignExport table(String scoreColumns) throws IOException {
    return table(scoreColumns, UnaryOperator.identity());
  }

  /** Nine answers that add up to a total. */
  private static String answers(String total) {
    int sum = total.isEmpty() ? 0 : Integer.parseInt(total);
    StringBuilder answers = new StringBuilder();
    for (int item = 9; item > 0; item--) {
      int answer = Math.min(3, sum);
      sum -= answer;
      answers.append(answer).append(item > 1 ? "," : "");
    }
    return answers.toString();
  }

  private static void expectOwnDates(ForeignExport.Run run) {
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.data("outcomes.csv"))
        .filteredOn(row -> row.get("measure").equals("phq9_response"))
        .filteredOn(row -> row.get("patient_id").equals("P100"))
        .extracting(row -> row.get("baseline_on") + " to " + row.get("end_on"))
        .containsExactly("2026-01-03 to 2026-01-29");
    assertThat(run.data("quality.csv"))
        .extracting(row -> row.get("kind") + " " + row.get("accepted") + " " + row.get("missing"))
        .containsExactly("sessions 180 0", "scores 60 120");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phq9,phq9_date",
        "PHQ-9 Total,PHQ-9 Date",
        "phq9_total,date of PHQ-9",
        "phq9_before,phq9_date"
      })
  void isHeldAndReadWithTheLineThatIsSaid(String columns) throws IOException {
    ForeignExport export = table(columns);
    ForeignExport.Run held = export.run();
    assertThat(held.isHeld()).as(held.ended().toString()).isTrue();
    assertThat(held.ended().err()).contains("if they are of that date", ": `" + BOTH + "`");
    ForeignExport.Run run = export.paste(BOTH).run();
    expectOwnDates(run);
  }

  @Test
  void isReadWithTheSessionsScoresIgnoredToo() throws IOException {
    ForeignExport export = table("phq9,phq9_date");
    expectOwnDates(export.paste(BOTH, "ignore: {sessions: [phq9, phq9_date]}").run());
  }

  @Test
  void isReadByItsAnswers() throws IOException {
    String columns = "phq9_1,phq9_2,phq9_3,phq9_4,phq9_5,phq9_6,phq9_7,phq9_8,phq9_9,phq9_date";
    ForeignExport export = table(columns, ScoresDatedApartTest::answers);
    assertThat(export.run().isHeld()).isTrue();
    expectOwnDates(export.paste(BOTH).run());
  }

  /** A date that only the mapping knows for one. */
  @Test
  void isReadByTheDateThatTheMappingNames() throws IOException {
    expectOwnDates(
        table("phq9,Filled in").paste(BOTH, "columns: {scores: {phq9_date: Filled in}}").run());
  }

  /** In a table by event too the scores of sessions' rows have their own dates. */
  @Test
  void isHeldOrReadInATableByEvent() throws IOException {
    ForeignExport export = table("phq9,phq9_date");
    List<String> rows = Files.readAllLines(export.source().resolve("sessions.csv"));
    rows.replaceAll(row -> row + (row.startsWith("session_id") ? ",redcap_event_name" : ",arm_1"));
    export.file("sessions.csv", rows.toArray(String[]::new));
    assertThat(export.run().isHeld()).isTrue();
    expectOwnDates(export.paste(BOTH).run());
  }

  @Test
  void leavesAScoreWithoutADateToItsSession() throws IOException {
    ForeignExport export = table("gad7,phq9,phq9_date", score -> "15," + score);
    ForeignExport.Run run = export.paste(BOTH, "ignore: {scores: [gad7]}").run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(export.check("--all").out()).contains("route, gad7", "phq9, phq9_date");
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.clinicoutcomes.foreign.ForeignExport.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row for each answer: none of them is ever a total. */
class AnswerRowsTest {

  private static final String HEADER = "patient_id,date,questionnaire,question,value";
  private static final List<String> LOINC =
      List.of(
          "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
          "44260-8");

  @TempDir private Path folder;

  private static String rate(ForeignExport export) {
    Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    return run.rate("depression", "phq9_response");
  }

  private static Map<String, String> account(Run run) {
    return run.data("quality.csv").stream()
        .filter(row -> row.get("file").equals("scores.csv"))
        .findFirst()
        .orElseThrow();
  }

  /** The nine rows of a questionnaire, from the number of the question and its answer. */
  private static Function<Answered.Sheet, List<String>> each(
      BiFunction<Integer, Integer, String> cells) {
    return sheet ->
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                item ->
                    sheet.patient()
                        + ","
                        + sheet.date()
                        + ","
                        + cells.apply(item, sheet.answers().get(item - 1)))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"05_items_long", "05c_items_long_total_last", "14d_cdisc_qs_all_mapped"})
  void readsTheKeptExport(String name) {
    Run run = ForeignExport.kept(name, folder).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    Map<String, String> account = account(run);
    assertThat(account.get("accepted")).isEqualTo(account.get("read"));
  }

  @ParameterizedTest
  @CsvSource({
    "PHQ-9, Q#",
    "PHQ-9, #",
    "phq9, Item #",
    "PHQ-9, phq9_#",
    "PHQ-9, PHQ#",
    "Patient Health Questionnaire-9, Question 0#"
  })
  void readsQuestionsByNumber(String questionnaire, String question) {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                each(
                    (item, answer) ->
                        questionnaire + "," + question.replace("#", "" + item) + "," + answer));
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void readsAnswersInWordsUnderAHeaderOfAnswers() {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                "patient_id,date,questionnaire,question,answer",
                each((item, answer) -> "PHQ-9,Q" + item + "," + Answered.WORDS.get(answer)));
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PHQ-9 Item #", "phq9_#", "PHQ0101", "LOINC"})
  void readsQuestionnaireAndQuestionInOneCell(String cell) {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                "patient_id,date,code,value",
                each((item, answer) -> code(cell, item) + "," + answer));
    assertThat(rate(export)).isEqualTo("18/30");
  }

  private static String code(String cell, int item) {
    return switch (cell) {
      case "LOINC" -> LOINC.get(item - 1);
      case "PHQ0101" -> "PHQ010" + item;
      default -> cell.replace("#", "" + item);
    };
  }

  @Test
  void readsRowsOfOneQuestionnaireThatTheMappingNames() {
    ForeignExport export =
        new Answered(folder)
            .withRows("patient_id,date,question,value", each((item, answer) -> item + "," + answer))
            .paste("constants: {scores: {instrument: phq9}}");
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 9})
  void takesTheTotalWhereverItStands(int at) {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                sheet -> {
                  List<String> rows =
                      new ArrayList<>(
                          each((item, answer) -> "PHQ-9,Q" + item + "," + answer).apply(sheet));
                  rows.add(
                      at, sheet.patient() + "," + sheet.date() + ",PHQ-9,Total," + sheet.total());
                  return rows;
                });
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void readsRowsInAnyOrder() {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                each((item, answer) -> "PHQ-9,Q" + item + "," + answer),
                rows -> {
                  List<String> shuffled = new ArrayList<>(rows);
                  Collections.shuffle(shuffled, new Random(1));
                  return shuffled;
                });
    assertThat(rate(export)).isEqualTo("18/30");
  }

  /** Answers that each have the second at which they were given are one questionnaire. */
  @Test
  void joinsAnswersThatFollowEachOther() {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                sheet ->
                    IntStream.rangeClosed(1, 9)
                        .mapToObj(
                            item ->
                                sheet.patient()
                                    + ","
                                    + sheet.date()
                                    + " 09:00:0"
                                    + item
                                    + ",PHQ-9,Q"
                                    + item
                                    + ","
                                    + sheet.answers().get(item - 1))
                        .toList());
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void takesTwoTimesOfADayForTwoQuestionnaires() {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                sheet -> {
                  List<String> rows = new ArrayList<>();
                  for (String time : List.of(" 09:00", " 15:00")) {
                    for (int item = 1; item <= 9; item++) {
                      rows.add(
                          sheet.patient()
                              + ","
                              + sheet.date()
                              + time
                              + ",PHQ-9,Q"
                              + item
                              + ","
                              + sheet.answers().get(item - 1));
                    }
                  }
                  return rows;
                });
    Run run = export.run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(account(run)).containsEntry("accepted", "1080").containsEntry("superseded", "0");
  }

  private static boolean isDone(Answered.Sheet sheet) {
    return sheet.total() > 10;
  }

  @Test
  void countsAnUnfinishedQuestionnaireAsMissing() {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                sheet ->
                    each((item, answer) -> "PHQ-9,Q" + item + "," + (isDone(sheet) ? answer : 0))
                        .apply(sheet)
                        .subList(0, isDone(sheet) ? 9 : 5));
    Run run = export.run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("0/12");
    assertThat(account(run)).containsEntry("missing", "90").containsEntry("rejected", "0");
  }

  @Test
  void holdsWhereAnswersOfOneDayReplaceEachOther() {
    ForeignExport export =
        new Answered(folder)
            .withRows(
                HEADER,
                sheet -> {
                  List<String> rows =
                      new ArrayList<>(
                          each((item, answer) -> "PHQ-9,Q" + item + "," + answer).apply(sheet));
                  rows.addAll(
                      each((item, answer) -> "PHQ-9,Q" + item + "," + (3 - answer)).apply(sheet));
                  return rows;
                });
    assertThat(export.run().isHeld()).isTrue();
  }

  @Test
  void holdsWordsThatNoListKnows() {
    List<String> words = List.of("nie", "mal", "oft", "immer");
    ForeignExport export =
        new Answered(folder)
            .withRows(HEADER, each((item, answer) -> "PHQ-9,Q" + item + "," + words.get(answer)));
    assertThat(export.run().isHeld()).isTrue();
  }

  @Test
  void readsYesterdaysFileAgain() {
    ForeignExport export = ForeignExport.kept("05_items_long", folder);
    List<String> rows = new ArrayList<>(List.of(HEADER));
    Answered.sheets()
        .forEach(
            sheet ->
                rows.addAll(each((item, answer) -> "PHQ-9,Q" + item + "," + answer).apply(sheet)));
    Run run = export.file("scores_again.csv", rows.toArray(String[]::new)).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(account(run)).containsEntry("duplicate", "540");
  }

  /** A total that stands alone is one, whatever the column for questions is called. */
  @Test
  void readsTotalsBesideABlankQuestion() {
    ForeignExport export =
        new Answered(folder)
            .with(
                HEADER, sheet -> sheet.patient() + "," + sheet.date() + ",PHQ-9,," + sheet.total());
    assertThat(rate(export)).isEqualTo("18/30");
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clinicoutcomes.foreign.ForeignExport.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column for each question of a questionnaire, with or without one for the total. */
class ItemColumnsTest {

  private static final List<String> STEMS =
      List.of(
          "Little interest or pleasure in doing things",
          "Feeling down",
          "Trouble falling or staying asleep",
          "Feeling tired or having little energy",
          "Poor appetite or overeating",
          "Feeling bad about yourself",
          "Trouble concentrating on things",
          "Moving or speaking so slowly",
          "Thoughts that you would be better off dead");

  @TempDir private Path folder;

  /** A tool that counts from 1 shows at the answers of 4, if anybody is that ill. */
  @Test
  void holdsAnswersCountedFromOneUntilTheMappingSaysSo() {
    String header = "patient_id,date," + Answered.headers("phq9_#");
    ForeignExport export =
        new Answered(folder)
            .with(
                header,
                sheet ->
                    sheet.patient() + "," + sheet.date() + "," + sheet.fields(n -> "" + (n + 1)));
    Run held = export.run();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.data("doubts.csv").get(0))
        .containsEntry("doubt", "other_scale")
        .extracting("what_settles_it")
        .asString()
        .contains("values: {answer_phq9: {0: [\"1\"], 1: [\"2\"], 2: [\"3\"], 3: [\"4\"]}}");
    export.paste("values: {answer_phq9: {0: [\"1\"], 1: [\"2\"], 2: [\"3\"], 3: [\"4\"]}}");
    assertThat(rate(export)).isEqualTo("18/30");
  }

  private String rate(ForeignExport export) {
    Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    return run.rate("depression", "phq9_response");
  }

  @Test
  void readsTheKeptExport() {
    Run run = ForeignExport.kept("04_items_wide", folder).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.ended().exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phq9_#",
        "PHQ9_Q#",
        "phq9_item_#",
        "PHQ-9 Item #",
        "phq9_0#",
        "PHQ#",
        "phq_#",
        "PHQ-9 Frage #",
        "Patient Health Questionnaire-9 Question #",
        "phq9_#_score"
      })
  void readsNumberedQuestions(String pattern) {
    String header = "patient_id,date," + Answered.headers(pattern);
    assertThat(rate(new Answered(folder).with(header, ItemColumnsTest::numbers)))
        .isEqualTo("18/30");
  }

  private static String numbers(Answered.Sheet sheet) {
    return sheet.patient() + "," + sheet.date() + "," + sheet.fields(String::valueOf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "#. %s", "Q#: %s", "Over two weeks how often [%s]", "PHQ9 # %s"})
  void readsQuestionsInWords(String pattern) {
    String stems =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> pattern.replace("#", "" + i).replace("%s", STEMS.get(i - 1)))
            .collect(Collectors.joining(","));
    String header = "patient_id,date," + stems;
    assertThat(rate(new Answered(folder).with(header, ItemColumnsTest::words))).isEqualTo("18/30");
  }

  private static String words(Answered.Sheet sheet) {
    return sheet.patient() + "," + sheet.date() + "," + sheet.fields(Answered.WORDS::get);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q#", "Question #", "#", "Q1_#"})
  void readsUnnamedQuestionsWhereAllScoresAreOfOneInstrument(String pattern) {
    String header = "patient_id,date," + Answered.headers(pattern);
    ForeignExport export =
        new Answered(folder)
            .with(header, ItemColumnsTest::numbers)
            .paste("constants: {scores: {instrument: phq9}}");
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void readsQuestionsThatTheMappingNames() {
    String header = "patient_id,date," + Answered.headers("Antwort #");
    String columns =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "phq9_" + i + ": Antwort " + i)
            .collect(Collectors.joining(", "));
    ForeignExport export =
        new Answered(folder)
            .with(header, ItemColumnsTest::numbers)
            .paste("columns: {scores: {" + columns + "}}");
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void refusesUnnamedQuestionsElsewhere() {
    String header = "patient_id,date," + Answered.headers("q#");
    assertThat(new Answered(folder).with(header, ItemColumnsTest::numbers).run().isHeld()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %w
          %n - %w
          %n = %w
          %w (%n)
          %n. %w
          """)
  void readsAnswersInWords(String pattern) {
    String header = "patient_id,date," + Answered.headers("phq9_#");
    ForeignExport export =
        new Answered(folder)
            .with(
                header,
                sheet ->
                    sheet.patient()
                        + ","
                        + sheet.date()
                        + ","
                        + sheet.fields(
                            n ->
                                pattern
                                    .replace("%n", n.toString())
                                    .replace("%w", Answered.WORDS.get(n))));
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void readsOtherWordsThatTheMappingExplains() {
    String header = "patient_id,date," + Answered.headers("phq9_#");
    List<String> words = List.of("nie", "mal", "oft", "immer");
    ForeignExport export =
        new Answered(folder)
            .with(
                header,
                sheet -> sheet.patient() + "," + sheet.date() + "," + sheet.fields(words::get));
    assertThat(export.run().isHeld()).isTrue();
    export.paste("values: {answer_phq9: {0: [nie], 1: [mal], 2: [oft], 3: [immer]}}");
    assertThat(rate(export)).isEqualTo("18/30");
  }

  /** {@code phq9_item9} is an instrument of its own, and the ninth question besides. */
  @Test
  void tellsIdeationFromTheNinthQuestion() {
    Run run = ForeignExport.kept("04_items_wide", folder).run();
    assertThat(run.row("ALL", "depression", "ideation_reduced").get("assessed")).isEqualTo("30");
  }

  @Test
  void takesNoVisitsForQuestions() {
    ForeignExport export =
        new Answered(folder)
            .with(
                "patient_id,date,PHQ-9 Total,phq9_2",
                sheet -> sheet.patient() + "," + sheet.date() + "," + sheet.total() + ",1");
    assertThat(rate(export)).isEqualTo("18/30");
  }

  @Test
  void holdsNineVisitsThatLookLikeQuestions() {
    String header = "patient_id,date," + Answered.headers("phq9_#");
    ForeignExport export =
        new Answered(folder)
            .with(
                header, sheet -> sheet.patient() + "," + sheet.date() + ",20,18,16,14,12,10,8,8,8");
    assertThat(export.run().isHeld()).isTrue();
  }
}

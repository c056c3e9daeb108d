package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clinicoutcomes.foreign.ForeignExport.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that a tool counts from 1 where nobody is so ill that the highest would show it. */
class AnswersFromOneTest {

  private static final String WIDE = "patient_id,date," + Answered.headers("phq9_#");

  @TempDir private Path folder;

  private static int shifted(int answer) {
    return Math.min(answer, 2) + 1;
  }

  private ForeignExport wide(String form) {
    return new Answered(folder)
        .with(
            WIDE,
            sheet ->
                sheet.patient()
                    + ","
                    + sheet.date()
                    + ","
                    + sheet.fields(n -> form.replace("#", String.valueOf(shifted(n)))));
  }

  private ForeignExport rows() {
    List<String> lines = new ArrayList<>(List.of("patient_id,date,questionnaire,question,value"));
    for (Answered.Sheet sheet : Answered.sheets()) {
      for (int item = 1; item <= 9; item++) {
        lines.add(
            String.join(
                ",",
                sheet.patient(),
                sheet.date(),
                "PHQ-9",
                "Q" + item,
                String.valueOf(shifted(sheet.answers().get(item - 1)))));
      }
    }
    return ForeignExport.kept("04_items_wide", folder)
        .file("scores.csv", lines.toArray(String[]::new));
  }

  private static String line(Run run, String key) {
    return Pattern.compile("`(" + key + ": .+?)`")
        .matcher(run.ended().out() + run.ended().err())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "#.0", " # "})
  void areAskedFor(String form) {
    expectAsked(wide(form));
  }

  @Test
  void areAskedForInRows() {
    expectAsked(rows());
  }

  private static void expectAsked(ForeignExport export) {
    Run held = export.run();
    assertThat(held.isHeld()).as(held.ended().toString()).isTrue();
    assertThat(held.ended().err()).contains("nobody has given the lowest answer, 0");
    Run run = export.paste(line(held, "values")).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.data("outcomes.csv"))
        .filteredOn(row -> row.get("measure").equals("phq9_response"))
        .extracting(row -> row.get("baseline"))
        .allSatisfy(score -> assertThat(Double.parseDouble(score)).isLessThanOrEqualTo(18));
  }

  @Test
  void areReadAsTheyStandWhereSomebodyAcceptsIt() {
    ForeignExport export = wide("#");
    Run run = export.paste(line(export.run(), "accepted")).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }

  @Test
  void aTotalBesideThemSettlesIt() {
    Run run =
        new Answered(folder)
            .with(
                WIDE + ",phq9_total",
                sheet ->
                    sheet.patient()
                        + ","
                        + sheet.date()
                        + ","
                        + sheet.fields(n -> String.valueOf(shifted(n)))
                        + ","
                        + sheet.answers().stream().mapToInt(AnswersFromOneTest::shifted).sum())
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }

  @Test
  void wordsAreNotCounted() {
    Run run =
        new Answered(folder)
            .with(
                WIDE,
                sheet ->
                    sheet.patient()
                        + ","
                        + sheet.date()
                        + ","
                        + sheet.fields(n -> Answered.WORDS.get(shifted(n))))
            .run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores of visits whose columns or names have no date, and the mapping that says when they were.
 */
class VisitDaysTest {

  private static final String DAYS =
      "days: {scores: {first: Baseline date, Baseline: 0, Week 1: 7, Week 2: 14, Week 4: 28}}";

  @TempDir private Path folder;

  private ForeignExport weeks() {
    return ForeignExport.kept("26_week_columns", folder);
  }

  /** The kept case with its header, and then each of its rows, written otherwise. */
  private ForeignExport weeks(UnaryOperator<String> header, UnaryOperator<String> rows)
      throws IOException {
    ForeignExport export = weeks();
    List<String> lines = Files.readAllLines(export.source().resolve("scores.csv"));
    List<String> written = new ArrayList<>(List.of(header.apply(lines.get(0))));
    lines.stream().skip(1).map(rows).forEach(written::add);
    return export.file("scores.csv", written.toArray(String[]::new));
  }

  @Test
  void isHeldWithTheLinesToPaste() {
    ForeignExport.Run run = weeks().run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err()).contains(DAYS);
  }

  /** Of thirty baselines of 20, week 4 is 8 in eighteen rows, and 14 in twelve. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject ID,Baseline date,PHQ9 Baseline,PHQ9 Week 1,PHQ9 Week 2,PHQ9 Week 4",
        "patient_id,BASELINE_DATE,phq9_baseline,phq9_week1,phq9_week2,phq9_week4",
        "MRN,baseline date,Baseline PHQ-9,Week 1 PHQ-9,Week 2 PHQ-9,Week 4 PHQ-9 Total"
      })
  void readsEachVisitOnItsDay(String header) throws IOException {
    ForeignExport.Run run = weeks(old -> header, row -> row).paste(DAYS).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void readsAVisitOnADateOfItsOwn() throws IOException {
    ForeignExport export =
        weeks(
            old -> old + ",Date week 4",
            row -> row + "," + LocalDate.parse(row.split(",", -1)[1]).plusDays(28));
    ForeignExport.Run run = export.paste(DAYS.replace("28", "Date week 4")).run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void readsTheVisitThatARowNames() throws IOException {
    ForeignExport export =
        weeks(
            old -> "Subject ID,Baseline date,Timepoint,PHQ-9",
            row -> {
              String[] fields = row.split(",", -1);
              String begins = fields[0] + "," + fields[1];
              return begins + ",Baseline," + fields[2] + "\n" + begins + ",Week 4," + fields[5];
            });
    assertThat(export.run().isHeld()).isTrue();
    ForeignExport.Run run =
        export.paste("days: {scores: {first: Baseline date, Baseline: 0, Week 4: 28}}").run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void countsARowWithoutAScoreAsMissing() throws IOException {
    ForeignExport export =
        weeks(
            old -> old,
            row -> row.startsWith("P100,") ? row.replaceAll("(,\\d+){4}$", ",,,,") : row);
    ForeignExport.Run run = export.paste(DAYS).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("17/29");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Week 4: 28 | Week 8: 28 | PHQ9 Week 4",
        "first: Baseline date | first: Start date | Start date"
      })
  void isHeldWhereTheMappingNamesAnother(String there, String said, String named) {
    ForeignExport.Run run = weeks().paste(DAYS.replace(there, said)).run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err()).contains(named);
  }

  @Test
  void isHeldWhereOneVisitOfManyHasNoDay() {
    ForeignExport.Run run =
        weeks().paste("days: {scores: {first: Baseline date, Baseline: 0}}").run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err()).contains("PHQ9 Week 1", "Week 4: 28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Assessment date", "scored_on"})
  void isHeldWithARowsDateAlone(String date) throws IOException {
    assertThat(weeks(old -> old.replace("Baseline date", date), row -> row).run().isHeld())
        .isTrue();
  }

  @Test
  void isHeldWhereTwoDatesMayBeAScores() {
    ForeignExport.Run run = ForeignExport.kept("22_two_dates", folder).run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err()).contains("Date completed", "Assessment date");
  }

  @Test
  void holdsSessionsWhoseScoresHaveADateOfTheirOwn() {
    ForeignExport export =
        ControlSessions.written(
            folder,
            "session_id,patient_id,session_date,condition,drug,route,gad7,gad7_date",
            visit ->
                List.of(
                    visit.id()
                        + ","
                        + visit.patient()
                        + ","
                        + visit.date()
                        + ",depression,ketamine,iv,1"
                        + visit.id().substring(visit.id().length() - 1)
                        + ","
                        + visit.date()));
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err()).contains("ignore: {sessions: [gad7_date]}");
    ForeignExport.Run settled = export.paste("ignore: {sessions: [gad7_date]}").run();
    assertThat(settled.ended().exitCode()).as(settled.ended().toString()).isZero();
    assertThat(settled.rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

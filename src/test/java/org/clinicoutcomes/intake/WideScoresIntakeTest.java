package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.FileAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores files with a column for each scale: the row is what is counted. */
class WideScoresIntakeTest {

  @TempDir private Path folder;

  private Export.Read read(String header, String... rows) {
    return new Export(folder).sessions(Export.SESSION).rows("scores.csv", header, rows).read();
  }

  private static Score score(String date, Timing timing, int hundredths) {
    int day = (int) LocalDate.parse(date).toEpochDay();
    return new Score(new Moment(day, Moment.UNTIMED), timing, hundredths);
  }

  private static List<Score> scores(Export.Read read, String instrument) {
    return read.patients().get(0).scoresOf(instrument);
  }

  @ParameterizedTest
  @ValueSource(strings = {"phq9", "PHQ-9", "phq9_total", "PHQ9Total", "PHQ-9 Score"})
  void readsAColumnOfAScale(String header) {
    Export.Read read = read("patient_id,date," + header, "P1,2024-01-04,20");
    assertThat(scores(read, "phq9")).containsExactly(score("2024-01-04", Timing.NONE, 2000));
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void readsSeveralScalesOfARowAndCountsTheRowOnce() {
    Export.Read read = read("patient_id,date,PHQ-9,gad7", "P1,2024-01-04,20,15");
    assertThat(scores(read, "phq9")).hasSize(1);
    assertThat(scores(read, "gad7")).hasSize(1);
    assertThat(read.account("scores.csv").accepted()).isEqualTo(1);
    assertThat(read.account("scores.csv").read()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"phq9_before,BEFORE", "PHQ-9 (Post),AFTER"})
  void takesTheTimingFromTheHeader(String header, Timing timing) {
    Export.Read read = read("patient_id,date," + header, "P1,2024-01-05,20");
    assertThat(scores(read, "phq9")).containsExactly(score("2024-01-05", timing, 2000));
  }

  @Test
  void takesTheRowsTimingWhereTheHeaderIsSilent() {
    Export.Read read = read("patient_id,date,timing,phq9,gad7_after", "P1,2024-01-05,pre,20,9");
    assertThat(scores(read, "phq9")).extracting(Score::timing).containsExactly(Timing.BEFORE);
    assertThat(scores(read, "gad7")).extracting(Score::timing).containsExactly(Timing.AFTER);
  }

  @Test
  void readsAPairBesideColumns() {
    Export.Read read = read("patient_id,date,instrument,score,GAD-7", "P1,2024-01-04,phq9,20,15");
    assertThat(scores(read, "phq9")).hasSize(1);
    assertThat(scores(read, "gad7")).hasSize(1);
  }

  @Test
  void countsARowWithoutAnyScoreAsMissing() {
    Export.Read read =
        read("patient_id,date,phq9,gad7", "P1,no date,,declined", "P1,2024-01-04,,15");
    FileAccount account = read.account("scores.csv");
    assertThat(account.missing()).isEqualTo(1);
    assertThat(account.accepted()).isEqualTo(1);
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void setsACellAsideWhereAnotherScoreCanBeRead() {
    Export.Read read = read("patient_id,date,phq9,gad7", "P1,2024-01-04,99,15");
    assertThat(read.problems())
        .containsExactly("2 phq9 cell out_of_range: lies outside 0 to 27, the range of PHQ-9");
    assertThat(read.account("scores.csv").cellsSetAside()).isEqualTo(1);
    assertThat(scores(read, "gad7")).hasSize(1);
  }

  @Test
  void rejectsARowOfWhichNoScoreCanBeRead() {
    Export.Read read =
        read("patient_id,date,phq9,gad7", "P1,2024-01-04,99,", "P1,2024-01-04,high,-1");
    assertThat(read.account("scores.csv").rejected()).isEqualTo(2);
    assertThat(read.problems()).allMatch(problem -> problem.contains(" row "));
  }

  @Test
  void knowsTheDateOfASingleScale() {
    Export.Read read =
        read(
            "patient_id,phq9_date,phq9_total,Date of GAD-7,gad7",
            "P1,2024-01-03,20,2024-01-04,15",
            "P1,,19,2024-01-05,14");
    assertThat(scores(read, "phq9")).containsExactly(score("2024-01-03", Timing.NONE, 2000));
    assertThat(scores(read, "gad7")).hasSize(2);
    assertThat(read.problems())
        .containsExactly(
            "3 phq9_date cell missing_value: is blank, and its score means nothing without it");
  }

  @Test
  void needsADateForEveryScale() {
    Export.Read read = read("patient_id,phq9_date,phq9,gad7", "P1,2024-01-03,20,15");
    assertThat(read.heldBecause())
        .anyMatch(because -> because.startsWith("scores.csv has no column scored_on;"));
  }

  @Test
  void usesNoScaleThatStandsTwice() {
    Export.Read read = read("patient_id,date,phq9_total,phq9_score,gad7", "P1,2024-01-03,20,19,15");
    assertThat(read.warnings())
        .contains(
            "scores.csv: column phq9, which is there more than once (phq9_total, phq9_score), is"
                + " not used");
    assertThat(read.patients().get(0).scoresOf("phq9")).isEmpty();
  }

  @Test
  void saysWhatBecameOfARowByTheBestOfItsScores() {
    Export export =
        new Export(folder)
            .sessions(Export.SESSION)
            .rows(
                "scores_1.csv",
                "patient_id,date,phq9,gad7",
                "P1,2024-01-01,20,15",
                "P1,2024-01-02,20,15",
                "P1,2024-01-03,20,15",
                "P1,2024-07-03,20,15")
            .rows(
                "scores_2.csv",
                "patient_id,date,phq9,gad7",
                "P1,2024-01-01,20,15",
                "P1,2024-01-02,19,15",
                "P1,2024-01-03,19,");
    FileAccount first = export.read().account("scores_1.csv");
    assertThat(first.duplicate()).isEqualTo(1);
    assertThat(first.superseded()).isEqualTo(1);
    assertThat(first.accepted()).isEqualTo(1);
    assertThat(first.afterAsOf()).isEqualTo(1);
  }

  @Test
  void takesNoHeaderOfNothingForAScale() {
    Export.Read read = read("patient_id,date,Score", "P1,2024-01-03,20");
    assertThat(read.heldBecause())
        .containsExactly(
            "scores.csv has no column instrument; its columns are: patient_id, date, Score. If all its"
                + " scores are of one instrument, say which in mapping.yaml, as in constants: {scores:"
                + " {instrument: phq9}}");
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within a file the later row is a correction only where it is rare. */
class ReplacedValuesIntakeTest {

  private static final String SCORES = "patient_id,scored_on,instrument,score";

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void setUp() {
    export =
        new Export(folder)
            .sessions(
                each(60, p -> "S%d,P%d,2024-01-05,depression,ketamine,iv".formatted(p, p))
                    .toArray(String[]::new));
  }

  private static List<String> each(int patients, IntFunction<String> row) {
    return IntStream.range(0, patients).mapToObj(row).toList();
  }

  private Export.Read scores(String header, List<String> rows) {
    return export.rows("scores.csv", header, rows.toArray(String[]::new)).read();
  }

  private static List<String> twice(int patients, String first, String second) {
    return IntStream.range(0, patients)
        .boxed()
        .flatMap(p -> Stream.of(first.formatted(p), second.formatted(p)))
        .toList();
  }

  private static void asks(Export.Read read, String... words) {
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code)
        .containsExactly(DoubtCode.REPLACED_VALUES);
    assertThat(read.heldBecause()).singleElement().satisfies(s -> assertThat(s).contains(words));
  }

  private static void isRead(Export.Read read) {
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void rawAndCategoryRowsOfAScoreAreAskedFor() {
    asks(
        scores(
            SCORES + ",kind",
            twice(60, "P%d,2024-01-04,phq9,20,raw", "P%d,2024-01-04,phq9,3,category")),
        "60 of 60 scores",
        "kind (category, raw)",
        "rows: {scores: {kind: [raw]}}");
  }

  @Test
  void worstLeastAverageAndNowAreAskedFor() {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < 60; p++) {
      int score = 3;
      for (String question : List.of("worst", "least", "average", "now")) {
        rows.add("P%d,2024-01-04,pain_nrs,%d,%s".formatted(p, score++, question));
      }
    }
    asks(
        scores(SCORES + ",Question Text", rows),
        "60 of 60 scores",
        "Question Text (average, least, now, worst)",
        "rows: {scores: {Question Text: [now]}}");
  }

  @Test
  void valuesThatNothingTellsApartAreAskedFor() {
    asks(
        scores(SCORES, twice(30, "P%d,2024-01-04,phq9,20", "P%d,2024-01-04,phq9,8")),
        "30 of 30 scores",
        "No column tells");
  }

  @Test
  void twentyOneItemsOfOneScoreAreAskedFor() {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < 10; p++) {
      for (int item = 1; item <= 21; item++) {
        rows.add("P%d,2024-01-04,madrs,%d,%d".formatted(p, item % 4, item));
      }
    }
    asks(scores(SCORES + ",item", rows), "10 of 10 scores");
  }

  @Test
  void scoresOnOneOfManyAreCorrections() {
    List<String> rows = new ArrayList<>(each(60, p -> "P%d,2024-01-04,phq9,20".formatted(p)));
    rows.addAll(each(2, p -> "P%d,2024-01-04,phq9,8".formatted(p)));
    isRead(scores(SCORES, rows));
  }

  @Test
  void laterFilesAlwaysCorrect() {
    for (int night = 1; night < 4; night++) {
      int score = 20 - night;
      export.rows(
          "scores_" + night + ".csv",
          SCORES,
          each(60, p -> "P%d,2024-01-04,phq9,%d".formatted(p, score)).toArray(String[]::new));
    }
    isRead(export.read());
  }

  @Test
  void rowsThatSayTheSameAreNoMatter() {
    isRead(scores(SCORES, twice(60, "P%d,2024-01-04,phq9,20", "P%d,2024-01-04,phq9,20")));
  }

  @Test
  void scoresAtOtherTimesOfADayAreOthers() {
    isRead(
        scores(SCORES, twice(60, "P%d,2024-01-04 09:00,phq9,20", "P%d,2024-01-04 15:00,phq9,8")));
  }

  @Test
  void aTimeOfChangeThatTellsTheRowsApartSettlesIt() {
    Export.Read read =
        scores(
            SCORES + ",modified_at",
            twice(
                60,
                "P%d,2024-01-04,phq9,20,2024-01-04T10:00:00",
                "P%d,2024-01-04,phq9,8,2024-02-01T10:00:00"));
    isRead(read);
    assertThat(read.warnings())
        .anySatisfy(w -> assertThat(w).contains("changed as modified_at says"));
  }

  @Test
  void aTimeOfChangeThatTellsNothingIsNoEvidence() {
    asks(
        scores(
            SCORES + ",kind,modified_at",
            twice(
                60,
                "P%d,2024-01-04,phq9,20,raw,2024-01-04T10:00:00",
                "P%d,2024-01-04,phq9,3,t_score,2024-01-04T10:00:00")),
        "kind (raw, and 1 other words)");
    asks(
        scores(
            SCORES + ",modified_at",
            twice(
                60,
                "P%d,2024-01-04,phq9,20,2024-03-04T10:00:00",
                "P%d,2024-01-04,phq9,8,2024-02-01T10:00:00")),
        "60 of 60 scores");
  }

  @Test
  void sessionsOfOneIdWithOtherDosesAreAskedFor() {
    Export.Read read =
        export
            .rows(
                "sessions.csv",
                Export.SESSIONS + ",dose_mg,step",
                twice(
                        20,
                        "S%1$d,P%1$d,2024-01-05,depression,ketamine,iv,40,ordered",
                        "S%1$d,P%1$d,2024-01-05,depression,ketamine,iv,35,given")
                    .toArray(String[]::new))
            .read();
    asks(read, "20 of 20 sessions", "step (given, ordered)", "rows: {sessions: {step:");
  }

  @Test
  void notesOfASessionInSeveralRowsAreNoMatter() {
    Export.Read read =
        export
            .rows(
                "sessions.csv",
                Export.SESSIONS + ",notes",
                twice(
                        20,
                        "S%1$d,P%1$d,2024-01-05,depression,ketamine,iv,came late",
                        "S%1$d,P%1$d,2024-01-05,depression,ketamine,iv,slept well")
                    .toArray(String[]::new))
            .read();
    isRead(read);
    assertThat(read.warnings())
        .anySatisfy(w -> assertThat(w).contains("differ in their notes alone"));
  }

  @Test
  void patientsWithARowForEachDiagnosisAreAskedFor() {
    Export.Read read =
        export
            .rows(
                "patients.csv",
                "patient_id,sex,conditions",
                twice(20, "P%d,female,depression", "P%d,female,ptsd").toArray(String[]::new))
            .read();
    asks(read, "20 of 20 patients", "conditions (depression, ptsd)");
  }

  @Test
  void eventsGivenTwiceArePublishedAndSaid() {
    Export.Read read =
        export
            .rows(
                "adverse_events.csv",
                "patient_id,session_id,event,severity",
                twice(20, "P%1$d,S%1$d,nausea,mild", "P%1$d,S%1$d,nausea,severe")
                    .toArray(String[]::new))
            .read();
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.result().account().doubts())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.speaks()).isTrue());
  }
}

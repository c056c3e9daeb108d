package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two files of one kind that say different things of the same sessions or scores. */
class ContradictingFilesIntakeTest {

  private static final int PATIENTS = 30;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void writeSessions() {
    export = new Export(folder);
    sessions("sessions.csv", 0, "ketamine");
  }

  private void sessions(String file, int others, String drug) {
    export.rows(
        file,
        Export.SESSIONS,
        IntStream.range(0, PATIENTS)
            .mapToObj(
                p ->
                    "S%d,P%d,2024-01-05,ptsd,%s,iv".formatted(p, p, p < others ? drug : "ketamine"))
            .toArray(String[]::new));
  }

  /** Scores of all patients, some of them others than elsewhere. */
  private void scores(String file, int others) {
    export.rows(
        file,
        Export.SCORES,
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> "P%d,2024-01-04,pcl5,%d,".formatted(p, p < others ? 12 : 40))
            .toArray(String[]::new));
  }

  private void holds(String place, long rows) {
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::rows, Doubt::holds)
        .containsExactly(tuple(DoubtCode.REPLACED_VALUES, place, rows, true));
  }

  private void isRead() {
    assertThat(export.read().result().account().doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "scores.csv, scores_old.csv",
    "assessments.csv, scores.csv",
    "scores.csv, scores_2023.csv",
    "scores_10.csv, scores_9.csv",
    "scores_a.csv, scores_b.csv"
  })
  void asksWhereNoNameSaysWhichIsLater(String earlier, String later) {
    scores(earlier, 0);
    scores(later, 12);
    holds(later, 12);
  }

  @Test
  void asksOfSessionsToo() {
    sessions("sessions_old.csv", 9, "esketamine");
    holds("sessions_old.csv", 9);
  }

  @Test
  void asksOfPatientsToo() {
    patients("patients.csv", 0);
    patients("patients_old.csv", 9);
    holds("patients_old.csv", 9);
  }

  private void patients(String file, int others) {
    export.rows(
        file,
        "patient_id,conditions",
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> "P" + p + (p < others ? ",depression" : ",ptsd"))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "scores.csv, scores_corrected.csv",
    "scores_2024-06-29.csv, scores_2024-06-30.csv",
    "scores.csv, scores_2.csv",
    "scores_old.csv, scores_pcl5.csv"
  })
  void leavesCorrectionsThatTheNamesTell(String earlier, String later) {
    scores(earlier, 0);
    scores(later, 12);
    isRead();
  }

  @Test
  void leavesFilesThatSayTheSameButOfFew() {
    scores("scores.csv", 0);
    scores("scores_old.csv", 1);
    isRead();
  }

  @Test
  void leavesTheSameScoresInSessionsAndScores() {
    export.rows(
        "sessions.csv",
        Export.SESSIONS + ",pcl5",
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> "S%d,P%d,2024-01-05,ptsd,ketamine,iv,40".formatted(p, p))
            .toArray(String[]::new));
    export.rows(
        "scores.csv",
        Export.SCORES,
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> "P%d,2024-01-05,pcl5,12,".formatted(p))
            .toArray(String[]::new));
    isRead();
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.foreign.ForeignExport.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no rate, the cover says what is so, not that everybody was too well. */
class UnscoredTest {

  private static final String NONE_SCORED =
      "none has any score of the Patient Health Questionnaire-9: a rate";
  private static final String TOO_LOW = "none had a starting score high enough to judge";

  @TempDir private Path folder;

  @Test
  void saysThatScoresAreOfOtherPatients() {
    ForeignExport accepted =
        export().paste("accepted: [{doubt: scores_without_sessions, place: scores.csv, most: 12}]");
    assertThat(cover(accepted, i -> "Quill-%d,2026-01-01,phq9,20".formatted(i * i + 977)))
        .contains(
            "clinic: 12 of 12 scores belong to patients without a session.",
            "Of 6 patients whose first series for depression ended, " + NONE_SCORED)
        .doesNotContain(TOO_LOW);
  }

  @Test
  void saysThatEveryScoreIsMissing() {
    assertThat(cover(i -> "P%d,2026-01-01,phq9,".formatted(i % 6)))
        .contains("clinic: every score is missing: 12 rows of scores without one.", NONE_SCORED)
        .doesNotContain(TOO_LOW);
  }

  @Test
  void saysThatThereIsNoScore() {
    export().file("scores.csv", "patient_id,scored_on,instrument,score");
    assertThat(cover(export().runWhole()))
        .contains("clinic: there is no score in its files.", NONE_SCORED)
        .doesNotContain(TOO_LOW);
  }

  @Test
  void saysThatScoresCameTooLate() {
    assertThat(cover(i -> "P%d,2026-01-%d,phq9,20".formatted(i % 6, 20 + i / 6)))
        .contains("none has a starting score (6 scored only after the first session)")
        .doesNotContain(TOO_LOW, "without a session");
  }

  @Test
  void saysThatScoresWereTooLowWhereTheyWere() {
    assertThat(cover(i -> "P%d,2026-01-0%d,phq9,1".formatted(i % 6, 1 + i / 6)))
        .contains(TOO_LOW)
        .doesNotContain("no starting score", "belong to");
  }

  private String cover(IntFunction<String> score) {
    return cover(export(), score);
  }

  private static String cover(ForeignExport export, IntFunction<String> score) {
    List<String> rows = new ArrayList<>(List.of("patient_id,scored_on,instrument,score"));
    IntStream.range(0, 12).mapToObj(score).forEach(rows::add);
    return cover(export.file("scores.csv", rows.toArray(String[]::new)).runWhole());
  }

  private static String cover(Run run) {
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    return ReportReader.text(run.report().resolve("clinic-internal.xlsx"), "Start")
        .replace('\n', ' ');
  }

  /** Six patients with three sessions each. */
  private ForeignExport export() {
    List<String> rows =
        new ArrayList<>(List.of("session_id,patient_id,session_date,condition,drug,route"));
    IntStream.range(0, 18)
        .mapToObj(
            i -> "S%d,P%d,2026-01-%d,depression,ketamine,iv".formatted(i, i % 6, 10 + i / 6 * 2))
        .forEach(rows::add);
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", rows.toArray(String[]::new));
  }
}

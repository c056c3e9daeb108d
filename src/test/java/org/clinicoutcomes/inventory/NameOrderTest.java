package org.clinicoutcomes.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two names is the later one's. */
class NameOrderTest {

  @ParameterizedTest
  @CsvSource({
    "scores_2026-06-29.csv, scores_2026-06-30.csv",
    "scores_20260629.csv.gz, scores_20260630.csv.gz",
    "scores_1.csv, scores_2.csv",
    "scores.csv, scores_2.csv",
    "scores.csv, scores (1).csv",
    "scores.csv, scores_v2.csv",
    "scores.csv, scores_corrected.csv",
    "Scores.csv, scores-NEW.csv",
    "scores_old.csv, scores_pain.csv",
    "scores_backup.csv, scores_new.csv",
    "scores_29.06.2026.csv, scores_30.06.2026.csv",
    "scores_06-30-2026.csv, scores_07-01-2026.csv",
  })
  void tellOrder(String earlier, String later) {
    assertThat(NameOrder.tells(earlier, later)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "scores.csv, scores_old.csv",
    "scores_new.csv, scores_old.csv",
    "scores_corrected.csv, scores_raw.csv",
    "scores.csv, scores_2025.csv",
    "scores.csv, scores_export.csv",
    "assessments.csv, scores.csv",
    "scores_north.csv, scores_south.csv",
    "scores_10.csv, scores_9.csv",
    "scores_01.07.2026.csv, scores_30.06.2026.csv",
    "scores_Feb.csv, scores_Jan.csv",
    "scores.csv, scores_backup_2.csv",
  })
  void tellNoOrder(String earlier, String later) {
    assertThat(NameOrder.tells(earlier, later)).isFalse();
  }
}

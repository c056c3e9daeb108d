package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that somebody else gave, and scores of one day that stand on others too. */
class ScoresOfOthersIntakeTest {

  private static final int PATIENTS = 30;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void writeSessions() {
    List<String> rows = new ArrayList<>();
    for (int at = 0; at < 3 * PATIENTS; at++) {
      rows.add(
          "S%d,P%d,2024-01-%02d,depression,ketamine,iv".formatted(at, at / 3, 5 + 7 * (at % 3)));
    }
    export = new Export(folder).sessions(rows.toArray(String[]::new));
  }

  private void rated(String header, String own, String other, int patients) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      for (String day : List.of("2024-01-04", "2024-01-22")) {
        rows.add("P%d,%s 09:00,phq9,8,%s".formatted(p, day, own));
        if (p < patients) {
          rows.add("P%d,%s 10:00,phq9,20,%s".formatted(p, day, other));
        }
      }
    }
    export.rows(
        "scores.csv",
        "patient_id,scored_on,instrument,score," + header,
        rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "rater, patient, caregiver, 30",
    "Respondent, Self, Spouse, 30",
    "Informant, self-report, Clinician, 12"
  })
  void asksWhereSomebodyElseHasAnsweredToo(String header, String own, String other, int patients) {
    rated(header, own, other, patients);
    Export.Read read = export.read();
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(
            tuple(
                DoubtCode.ROWS_OF_OTHER_KINDS,
                "scores.csv, column " + header,
                (long) patients,
                true));
    assertThat(read.heldBecause().get(0)).contains("`rows: {scores: {" + header + ": [");
  }

  @ParameterizedTest
  @CsvSource({
    "rater, patient, patient, 30",
    "rater, caregiver, caregiver, 30",
    "rater, patient, Dr. Hill, 30",
    "room, self, red, 30",
    "rater, patient, caregiver, 2"
  })
  void leavesOneWhoAnswersAndOtherWords(String header, String own, String other, int patients) {
    rated(header, own, other, patients);
    isRead();
  }

  private void isRead() {
    Export.Read read = export.read();
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  private void repeated(String instrument, int base, int change, int ofAll) {
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      for (int week = 0; week < 4; week++) {
        int score = base == 0 ? 0 : base + p % 3 - (p < ofAll ? 0 : week * change);
        rows.add("P%d,2024-01-%02d,%s,%d".formatted(p, 4 + 7 * week, instrument, score));
      }
    }
    export.rows("scores.csv", "patient_id,scored_on,instrument,score", rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"phq9, 20, 30", "pain_nrs, 7, 30", "hit6, 60, 28"})
  void asksWhereOneScoreIsRepeatedOnLaterDays(String instrument, int base, int ofAll) {
    repeated(instrument, base, 1, ofAll);
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(
            tuple(DoubtCode.REPEATED_BASELINE, "scores, " + instrument, (long) ofAll, true));
  }

  @ParameterizedTest
  @CsvSource({"phq9, 20, 0", "phq9, 20, 20", "phq9, 0, 30"})
  void leavesScoresThatChangeAndPeopleWhoAreWell(String instrument, int base, int ofAll) {
    repeated(instrument, base, 2, ofAll);
    isRead();
  }

  @Test
  void leavesTheSameListEveryNight() {
    repeated("phq9", 20, 2, 0);
    for (int night = 1; night < 5; night++) {
      List<String> rows = new ArrayList<>();
      for (int p = 0; p < PATIENTS; p++) {
        rows.add("P%d,2024-01-04,phq9,%d".formatted(p, 20 + p % 3));
      }
      export.rows(
          "scores_2024-02-0" + night + ".csv",
          "patient_id,scored_on,instrument,score",
          rows.toArray(String[]::new));
    }
    isRead();
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A score said to lie before the session, and one of the same date that says nothing. */
class BeforeAndUntimedTest {

  private static final String[] SESSIONS = {
    "session_id,patient_id,session_date,condition,drug,route",
    "10,1,2025-01-06,depression,ketamine,iv",
    "11,1,2025-01-20,depression,ketamine,iv",
    "20,2,2025-01-06,depression,ketamine,iv",
    "21,2,2025-01-20,depression,ketamine,iv"
  };

  @TempDir private Path folder;

  @Test
  void theOneOfTheSameRowWasTakenLater() {
    ForeignExport.Run run = ForeignExport.kept("40_before_and_untimed", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("5/5");
  }

  @Test
  void soWasOneOfAScoresFile() {
    ForeignExport export = new ForeignExport(folder, "2025-06-30").file("sessions.csv", SESSIONS);
    export.file(
        "scores.csv",
        "patient_id,scored_on,instrument,score,timing",
        "1,2025-01-06,phq9,20,pre",
        "1,2025-01-06,phq9,14,",
        "1,2025-01-20,phq9,9,",
        "2,2025-01-06,phq9,20,pre",
        "2,2025-01-06,phq9,14,",
        "2,2025-01-20,phq9,12,");
    assertThat(export.run().rate("depression", "phq9_response")).isEqualTo("1/2");
  }

  @Test
  void aloneItIsTheBaseline() {
    ForeignExport export = new ForeignExport(folder, "2025-06-30").file("sessions.csv", SESSIONS);
    export.file(
        "scores.csv",
        "patient_id,scored_on,instrument,score",
        "1,2025-01-06,phq9,20",
        "1,2025-01-20,phq9,9",
        "2,2025-01-06,phq9,20",
        "2,2025-01-20,phq9,12");
    assertThat(export.run().rate("depression", "phq9_response")).isEqualTo("1/2");
  }
}

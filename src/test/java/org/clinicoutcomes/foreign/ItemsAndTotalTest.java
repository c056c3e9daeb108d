package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.foreign.ForeignExport.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions and a total beside them: the total counts, and what differs is named. */
class ItemsAndTotalTest {

  private static final String HEADER = "patient_id,date,";

  @TempDir private Path folder;

  private ForeignExport export(String total, int wrongOf) {
    int[] row = {0};
    return new Answered(folder)
        .with(
            HEADER + Answered.headers("phq9_#") + "," + total,
            sheet ->
                sheet.patient()
                    + ","
                    + sheet.date()
                    + ","
                    + sheet.fields(String::valueOf)
                    + ","
                    + (sheet.total() + (row[0]++ < wrongOf ? 1 : 0)));
  }

  @Test
  void takesTheTotalWhereTheyAgree() {
    Run run = export("phq9_total", 0).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.ended().exitCode()).isZero();
  }

  @Test
  void holdsWhereManyDiffer() {
    Run run = export("phq9_total", 4).run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.data("doubts.csv").get(0))
        .containsEntry("doubt", "items_and_total_differ")
        .containsEntry("rows", "4");
  }

  @Test
  void publishesTheTotalWhereFewDiffer() {
    Run run = export("phq9_total", 3).run();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void followsTheQuestionsWhereTheTotalIsBlank() {
    ForeignExport export =
        new Answered(folder)
            .with(
                HEADER + Answered.headers("phq9_#") + ",phq9_total",
                sheet ->
                    sheet.patient()
                        + ","
                        + sheet.date()
                        + ","
                        + sheet.fields(String::valueOf)
                        + ",");
    assertThat(export.run().rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

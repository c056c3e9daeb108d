package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people under one id: nobody knows whose their rows are. */
class TwoPeopleTest {

  @TempDir private Path folder;

  @Test
  void allRowsOfTheirIdsAreRejectedAndTheSourceIsHeld() {
    ForeignExport.Run run = ForeignExport.kept("19_two_people_one_id", folder).run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.data("quality.csv"))
        .filteredOn(row -> row.get("file").equals("sessions.csv"))
        .allSatisfy(row -> assertThat(row).containsEntry("rejected", "72"));
    assertThat(run.ended().err())
        .contains("6 ids have rows with different birth dates or sexes")
        .doesNotContain("P100");
  }
}

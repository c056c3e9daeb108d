package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of questionnaires that were not completed. */
class UnfinishedScoresTest {

  @TempDir private Path folder;

  @Test
  void areMissing() {
    ForeignExport.Run run = ForeignExport.kept("24_unfinished_questionnaires", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/24");
    assertThat(run.rate("depression", "phq9_remission")).isEqualTo("0/24");
  }
}

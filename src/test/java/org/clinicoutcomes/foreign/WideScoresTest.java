package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column for each scale in scores files. */
class WideScoresTest {

  @TempDir private Path folder;

  @Test
  void readsAStudyDatabasesForms() {
    ForeignExport.Run run = ForeignExport.kept("02_redcap_wide_scores", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

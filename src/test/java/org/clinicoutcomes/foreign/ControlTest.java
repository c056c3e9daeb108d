package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same patients in our own columns: what every other shape of them must come to. */
class ControlTest {

  @TempDir private Path folder;

  @Test
  void isReadAsItIs() {
    ForeignExport.Run run = ForeignExport.kept("00_control", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

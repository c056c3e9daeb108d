package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey tool's export with three header rows. */
class SurveyToolTest {

  @TempDir private Path folder;

  @Test
  void isHeldWithAMappingToPaste() {
    ForeignExport export = ForeignExport.kept("20_qualtrics", folder);
    assertThat(export.run().isHeld()).isTrue();
    assertThat(export.check().out()).contains("columns: {scores: {patient_id: ExternalReference}}");
  }

  @Test
  void isReadWithIt() {
    ForeignExport.Run run =
        ForeignExport.kept("20_qualtrics", folder)
            .paste("columns: {scores: {patient_id: ExternalReference}}")
            .run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

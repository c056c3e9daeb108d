package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same ids in three clinics: asked for, and thirty patients are not ten. */
class IdsAcrossClinicsTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"40_ids_repeat_across_clinics", "40_ids_repeat_with_session_ids"})
  void areAskedForAndToldApart(String name) {
    ForeignExport export = ForeignExport.kept(name, folder);
    ForeignExport.Run held = export.run();
    assertThat(held.isHeld()).isTrue();
    assertThat(held.ended().err()).contains("patient_id: per clinic");
    ForeignExport.Run run = export.paste("patient_id: per clinic").run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("10/30");
    for (String clinic : new String[] {"Hill", "Lake", "Park"}) {
      assertThat(run.row(clinic, "depression", "phq9_response")).containsEntry("assessed", "10");
    }
    assertThat(run.data("series.csv"))
        .extracting(row -> row.get("patient_id"))
        .contains("Hill/1", "Lake/1", "Park/10");
  }
}

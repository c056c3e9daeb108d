package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of scores with more in them than we want. */
class ScoreListsTest {

  @TempDir private Path folder;

  @Test
  void takeVisitsBesideADate() {
    ForeignExport.Run run = ForeignExport.kept("11_timepoint_column", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void passOtherMeasuresOver() {
    ForeignExport.Run run = ForeignExport.kept("12_other_measures", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    assertThat(run.data("quality.csv"))
        .filteredOn(row -> row.get("file").equals("scores.csv"))
        .extracting(row -> row.get("not_wanted"))
        .containsExactly("240");
  }

  @Test
  void knowLongNames() {
    ForeignExport.Run run = ForeignExport.kept("13_loinc_long_names", folder).run();
    assertThat(run.ended().exitCode()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @Test
  void passOverWhatTheMappingNames() {
    ForeignExport export =
        ForeignExport.kept("00_control", folder)
            .file(
                "scores_zzz.csv",
                "patient_id,scored_on,instrument,score,timing",
                "P100,2026-01-03,Vibe,3,");
    export.paste("other_measures: [Vibe]");
    assertThat(export.run().rate("depression", "phq9_response")).isEqualTo("18/30");
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.quality.FileAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures that are none of ours are passed over by name; names that nobody knows are refused. */
class OtherMeasuresIntakeTest {

  @TempDir private Path folder;

  private Export.Read read(String... rows) {
    return new Export(folder).sessions(Export.SESSION).scores(rows).read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISI", "phq2", "WHODAS 2.0", "Total score [AUDIT-C]", "BMI", "Gewicht"})
  void passesOthersOverWhateverTheirRowsSay(String measure) {
    Export.Read read = read("P1,2024-01-03,phq9,20,", ",no date," + measure + ",high,");
    FileAccount account = read.account("scores.csv");
    assertThat(account.notWanted()).isEqualTo(1);
    assertThat(account.judged()).isEqualTo(1);
    assertThat(read.rejects()).isEmpty();
    assertThat(read.warnings())
        .contains("scores.csv: rows of other measures, passed over: \"" + measure + "\" (1 row)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PQH-9", "PHQ-99", "PHQ", "MADR", "Depression", "BDI"})
  void refusesWhatMayBeOneOfOursMisspelt(String measure) {
    Export.Read read = read("P1,2024-01-03,phq9,20,", "P1,2024-01-04," + measure + ",9,");
    assertThat(read.account("scores.csv").rejected()).isEqualTo(1);
    assertThat(read.account("scores.csv").notWanted()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHQ9 ",
        "phq-9",
        "PHQ-9 TOTAL",
        "Total score [PHQ-9]",
        "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
      })
  void readsOurs(String measure) {
    Export.Read read = read("P1,2024-01-03," + measure + ",20,");
    assertThat(read.account("scores.csv").accepted()).isEqualTo(1);
  }

  @Test
  void passesOverAFileOfNothingElse() {
    Export.Read read = read("P1,2024-01-03,ISI,20,", "P1,2024-01-04,ISI,9,");
    assertThat(read.heldBecause()).isEmpty();
    assertThat(read.account("scores.csv").notWanted()).isEqualTo(2);
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that a mapping names for what was not taken. */
class NotTakenIntakeTest {

  private static final NotTaken CODES =
      new NotTaken(List.of("-9", "99", "Not asked today"), Map.of("phq9", List.of("0")));

  @TempDir private Path folder;

  private Export.Read read(String header, String... rows) {
    FileFormat format = new FileFormat(null, null, null, null, null, null, CODES);
    SourceMapping mapping =
        SourceMapping.of(
            null, Map.of(), Map.of(), Map.of(), Map.of(FileKind.SCORES, format), Spellings.none());
    return new Export(folder)
        .sessions(Export.SESSION)
        .rows("scores.csv", header, rows)
        .read(mapping);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-9", "99", "99.0", "-9,00", "not asked TODAY", "0"})
  void areMissingScoresOfAList(String code) {
    Export.Read read =
        read(
            "patient_id,date,instrument,score",
            "P1,2024-01-03,PHQ-9,20",
            "P1,2024-01-09,PHQ-9,\"" + code + "\"");
    assertThat(read.account("scores.csv").missing()).isEqualTo(1);
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void areCodesOfTheirInstrumentsAlone() {
    Export.Read read =
        read(
            "patient_id,date,PHQ-9,GAD-7",
            "P1,2024-01-03,0,0",
            "P1,2024-01-09,9,99",
            "P1,2024-01-10,0,-9");
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
    assertThat(read.patients().get(0).scoresOf("gad7")).hasSize(1);
    assertThat(read.account("scores.csv").missing()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "999", "-99", "9.9", "99.5"})
  void areNoOtherNumbers(String other) {
    Export.Read read = read("patient_id,date,instrument,score", "P1,2024-01-03,PHQ-9," + other);
    assertThat(read.account("scores.csv").missing()).isZero();
  }
}

package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clinicoutcomes.export.SourceMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapping says of how rows are read. */
class RowMeaningTest {

  private static final String WRITTEN =
      "columns: {sessions: {drug: Mittel, route: Weg}}\nvalues: {drug: {ketamine: [K, Ket]}}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# nothing\n",
        "complete_from: 2024-01-01\n",
        "accepted: [{doubt: column_unread, place: a.csv, most: 3}]\n"
      })
  void isThatOfNoMappingWhereItSaysNothingOfRows(String mapping) throws IOException {
    assertThat(meaning(mapping)).isEqualTo(SourceMapping.NONE.rowMeaning());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# why\ncolumns:\n  sessions:\n    route: Weg\n    drug: Mittel\nvalues: {drug: {ketamine: [K,"
            + " Ket]}}\n",
        "values: {drug: {ketamine: ['K', \"Ket\"]}}\ncolumns: {sessions: {drug: Mittel, route:"
            + " Weg}}\n"
      })
  void isTheSameHoweverItIsWritten(String mapping) throws IOException {
    assertThat(meaning(mapping)).isEqualTo(meaning(WRITTEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "delimiter: ';'\n",
        "encoding: {scores: latin1}\n",
        "escape: '\\'\n",
        "ranges: lower\n",
        "missing: {scores: [-9]}\n",
        "missing: {scores: [-9, 99]}\n",
        "missing: {sessions: {phq9: [0]}}\n",
        "date_format: dd.MM.yyyy\n",
        "time_zone: UTC\n",
        "ignore: {sessions: [drug]}\n",
        "constants: {sessions: {drug: ketamine}}\n",
        "constants: {sessions: {'*.csv': {drug: ketamine}}}\n",
        "files: {sessions: 'a*.csv'}\n",
        "rows: {sessions: {Type: [Infusion]}}\n",
        "rows: {sessions: {Type: [Infusion, Booster]}}\n",
        "days: {scores: {first: Start, Baseline: 0}}\n",
        "patient_id: strip zeros\n",
        "patient_id: per clinic\n",
        "other_measures: [Vibe]\n",
        "columns: {sessions: {drug: Mittel}}\n"
      })
  void isAnotherForEverythingThatRowsHangOn(String mapping) throws IOException {
    assertThat(meaning(WRITTEN.lines().skip(1).findFirst().orElseThrow() + "\n" + mapping))
        .isNotEqualTo(meaning(WRITTEN));
    assertThat(meaning(mapping).equals(SourceMapping.NONE.rowMeaning()))
        .isEqualTo(mapping.isEmpty());
  }

  @Test
  void doesNotTakeOneTextForTwo() throws IOException {
    assertThat(meaning("other_measures: ['a,1:b']\n"))
        .isNotEqualTo(meaning("other_measures: [a, b]\n"));
  }

  @Test
  void isTheSameInWhateverOrderCodesOfWhatWasNotTakenStand() throws IOException {
    assertThat(meaning("missing: {scores: [99, -9]}\n"))
        .isEqualTo(meaning("missing: {scores: [-9, 99]}\n"));
    assertThat(meaning("missing: {scores: {phq9: [99, 0], gad7: [-9]}}\n"))
        .isEqualTo(meaning("missing: {scores: {gad7: [-9], phq9: [0, 99]}}\n"))
        .isNotEqualTo(meaning("missing: {scores: {gad7: [-9], phq9: [0]}}\n"));
  }

  private String meaning(String mapping) throws IOException {
    Files.writeString(folder.resolve("a.csv"), "patient_id\n");
    Path file = folder.resolve("mapping.yaml");
    Files.writeString(file, mapping);
    return SourceMappingReader.read(
            file, "north/mapping.yaml", new DefinitionsLoader().load(folder.resolve("none")))
        .rowMeaning();
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.FileAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of survey tools: names, questions and import ids stand above the first row. */
class SurveyToolIntakeTest {

  private static final String NAMES = "RecordedDate,Status,Finished,ExternalReference,Q1,SC0";
  private static final String QUESTIONS =
      "Recorded Date,Response Type,Finished,External Data Reference,\"Little interest?\",PHQ9 Score";
  private static final String IDS =
      "\"{\"\"ImportId\"\":\"\"recordedDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\","
          + "\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\","
          + "\"{\"\"ImportId\"\":\"\"externalDataReference\"\"}\","
          + "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"SC_1\"\"}\"";
  private static final String FIRST = "2024-01-03 08:04:12,IP Address,True,P1,2,20";
  private static final String SECOND = "2024-01-04 08:04:12,IP Address,False,P1,2,9";

  @TempDir private Path folder;

  private Export.Read read(Map<String, String> columns) {
    Export export =
        new Export(folder)
            .sessions(Export.SESSION)
            .file("scores.csv", NAMES, QUESTIONS, IDS, FIRST, SECOND);
    return export.read(
        SourceMapping.of(
            null,
            Map.of(),
            Map.of(FileKind.SCORES, columns),
            columns.containsKey("score")
                ? Map.of(FileKind.SCORES, Map.of("instrument", "phq9"))
                : Map.of(),
            Map.of(),
            Spellings.none()));
  }

  @Test
  void saysWhatToMap() {
    assertThat(read(Map.of()).heldBecause())
        .containsExactly(
            "scores.csv has no column patient_id; its columns are: RecordedDate, Status, Finished,"
                + " ExternalReference, Q1, SC0. It is a survey tool's export; say in mapping.yaml"
                + " where they stand, as in columns: {scores: {patient_id: ExternalReference}}");
  }

  @Test
  void readsAColumnByItsQuestion() {
    Export.Read read = read(Map.of("patient_id", "ExternalReference"));
    FileAccount account = read.account("scores.csv");
    assertThat(account.accepted()).isEqualTo(1);
    assertThat(account.missing()).as("not finished").isEqualTo(1);
    assertThat(account.notData()).isEqualTo(2);
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SC0", "PHQ9 Score"})
  void readsAColumnThatTheMappingNamesOrItsQuestion(String header) {
    Export.Read read = read(Map.of("patient_id", "External Data Reference", "score", header));
    assertThat(read.account("scores.csv").accepted()).isEqualTo(1);
  }

  @Test
  void takesAQuestionAloneForARow() {
    List<String> lines = List.of("patient_id,date,phq9", "Patient,When,Total", "P1,2024-01-03,20");
    Export.Read read =
        new Export(folder)
            .sessions(Export.SESSION)
            .file("scores.csv", lines.toArray(String[]::new))
            .read();
    assertThat(read.account("scores.csv").accepted()).isEqualTo(1);
    assertThat(read.account("scores.csv").rejected()).isEqualTo(1);
  }
}

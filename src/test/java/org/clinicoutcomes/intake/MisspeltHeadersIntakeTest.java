package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers a letter away from those of columns that decide what counts, and of others. */
class MisspeltHeadersIntakeTest {

  private static final int PATIENTS = 30;

  @TempDir private Path folder;
  private Export export;

  @BeforeEach
  void write() {
    export = new Export(folder);
    sessions("", "");
    scores("", "");
  }

  private void sessions(String header, String cell) {
    rows(
        "sessions.csv", Export.SESSIONS + header, "S#,P#,2024-01-05,depression,ketamine,iv" + cell);
  }

  private void scores(String header, String cell) {
    rows(
        "scores.csv",
        "patient_id,scored_on,instrument,score" + header,
        "P#,2024-01-04,phq9,20" + cell);
  }

  private void rows(String file, String header, String row) {
    export.rows(
        file,
        header,
        IntStream.range(0, PATIENTS)
            .mapToObj(p -> row.replace("#", String.valueOf(p)))
            .toArray(String[]::new));
  }

  private void asks(String place, String line) {
    Export.Read read = export.read();
    assertThat(read.result().account().doubts())
        .extracting(Doubt::code, Doubt::place, Doubt::patients, Doubt::holds)
        .containsExactly(tuple(DoubtCode.HEADER_MISSPELT, place, (long) PATIENTS, true));
    assertThat(read.heldBecause().get(0)).contains("`columns: {" + line + "}}`", "`ignore: {");
  }

  private void isRead() {
    Export.Read read = export.read();
    assertThat(read.result().account().doubts()).isEmpty();
    assertThat(read.heldBecause()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          statsu | completed | status
          purpsoe | induction | purpose
          phq9_befor | 21 | phq9_before
          Clinci | Hill | clinic
          """)
  void asksOfColumnsOfSessions(String header, String cell, String ours) {
    sessions("," + header, "," + cell);
    asks("sessions.csv, column " + header, "sessions: {" + ours + ": " + header);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          timng | before | timing
          validty | 1 | validity
          is_deletd | no | deleted
          """)
  void asksOfColumnsOfScores(String header, String cell, String ours) {
    scores("," + header, "," + cell);
    asks("scores.csv, column " + header, "scores: {" + ours + ": " + header);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          statsu | ''
          statsu | N/A
          clinican | Dr. Hill
          nots | slept well
          PHQ8_before | 20
          heart_rate_befor | 70
          Colour | completed
          """)
  void leavesBlankOnesOthersAndOtherMeasures(String header, String cell) {
    sessions("," + header, "," + cell);
    isRead();
  }

  @Test
  void leavesThoseThatTheMappingIgnores() {
    sessions(",statsu", ",completed");
    SourceMapping mapping =
        new SourceMapping(
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(FileKind.SESSIONS, List.of("statsu")),
            Map.of(),
            Spellings.none(),
            Map.of(),
            SourceMapping.NONE.patientIds(),
            null,
            Map.of(),
            List.of(),
            List.of());
    assertThat(export.read(mapping).result().account().doubts()).isEmpty();
  }

  @Test
  void saysOnceThatAColumnHasWordsOfSessionsThatWereNotGiven() {
    export.rows(
        "sessions.csv",
        Export.SESSIONS + ",statsu",
        IntStream.range(0, PATIENTS)
            .mapToObj(
                p ->
                    "S%d,P%d,2024-01-05,depression,ketamine,iv,%s"
                        .formatted(p, p, p % 3 == 0 ? "no show" : "completed"))
            .toArray(String[]::new));
    assertThat(export.read().result().account().doubts())
        .extracting(Doubt::place)
        .containsExactly("sessions.csv, column statsu");
  }

  @Test
  void doesNotSayThatTheSexOfARowIsNotUsed() {
    scores(",Gender,Colour", ",female,red");
    assertThat(export.read().warnings()).contains("scores.csv: columns not used: Colour");
    scores(",Gender", ",female");
    assertThat(export.read().warnings()).noneMatch(each -> each.contains("not used"));
  }

  @Test
  void offersALongHeaderWhole() {
    String question = "What became of it, in a word, as the nurse at the desk saw it? ".repeat(5);
    List<String> rows = new ArrayList<>();
    for (int p = 0; p < PATIENTS; p++) {
      String said = p % 3 == 0 ? "no show" : "infusion";
      rows.add("S%d,P%d,2024-01-05,depression,ketamine,iv,infusion".formatted(p, p));
      rows.add("T%d,P%d,2024-01-12,depression,ketamine,iv,%s".formatted(p, p, said));
    }
    export.rows(
        "sessions.csv", Export.SESSIONS + ",\"" + question + "\"", rows.toArray(String[]::new));
    assertThat(export.read().result().account().doubts())
        .isNotEmpty()
        .allMatch(doubt -> doubt.remedy().contains('"' + question.strip() + '"'));
  }
}

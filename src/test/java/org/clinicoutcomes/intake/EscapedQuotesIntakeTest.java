package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

/** Quotes with backslashes before them, and columns without a header. */
class EscapedQuotesIntakeTest {

  private static final String HEADER = Export.SESSIONS + ",notes,phq9";

  @TempDir private Path folder;

  private static String row(int number, String note, String score) {
    return "S"
        + number
        + ",P1,2024-01-0"
        + number
        + ",depression,ketamine,iv,"
        + note
        + ","
        + score;
  }

  private Export.Read read(SourceMapping mapping, String... notes) {
    String[] rows = new String[notes.length];
    for (int i = 0; i < notes.length; i++) {
      rows[i] = row(i + 1, notes[i], "\"1" + i + "\"");
    }
    return new Export(folder).rows("sessions.csv", HEADER, rows).read(mapping);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"says \\\"better\\\", slept\"",
        "\"\\\"better\\\"\"",
        "\"better \\\", slept\"",
        "\"she said \\\"well\\\"\""
      })
  void readsAFileWhoseQuotesHaveABackslashBeforeThem(String note) {
    Export.Read read = read(SourceMapping.NONE, "\"calm\"", note, "\"calm\"", note);
    assertThat(read.rejects()).isEmpty();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(4);
    assertThat(read.patients().get(0).scoresOf("phq9")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"C:\\\"", "\"\\\"", "\"say \"\"\\\"\"\"", "\\\"text", "5\\\"", "\"ends in \\\""})
  void readsABackslashBeforeAClosingQuoteAsText(String note) {
    Export.Read read = read(SourceMapping.NONE, note, "\"calm\"", note, "calm");
    assertThat(read.rejects()).isEmpty();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(4);
  }

  @Test
  void losesNothingMoreOfSuchAFileForAnotherQuoteThatIsNotClosed() {
    Export.Read read = read(SourceMapping.NONE, "\"C:\\\"", "\"not closed", "\"C:\\\"", "calm");
    assertThat(read.account("sessions.csv").rejected()).isEqualTo(1);
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(3);
  }

  @Test
  void readsAsTheMappingStates() {
    Export.Read stated = read(mapping('\\'), "\"C:\\\\\"", "calm");
    assertThat(stated.account("sessions.csv").accepted()).isEqualTo(2);
    assertThat(
            read(mapping('"'), "\"says \\\"better\\\"\"", "calm")
                .account("sessions.csv")
                .rejected())
        .isEqualTo(1);
  }

  private static SourceMapping mapping(char escape) {
    FileFormat format = new FileFormat(null, null, null, null, escape, null, NotTaken.NOTHING);
    return SourceMapping.of(
        null, Map.of(), Map.of(), Map.of(), Map.of(FileKind.SESSIONS, format), Spellings.none());
  }

  @Test
  void writesRejectedRecordsWithDoubledQuotes() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                HEADER,
                row(1, "\"says \\\"better\\\"\"", "\"9\""),
                row(2, "\"says \\\"so\\\"\"", "\"9\"").replace("ketamine", "lsd"))
            .read();
    assertThat(read.rejected("sessions.csv")).contains("\"says \"\"so\"\"\"");
  }

  @Test
  void passesOverAFirstColumnWithoutAHeader() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", "," + Export.SESSIONS, "0," + Export.SESSION)
            .read();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(1);
    assertThat(read.shape("sessions.csv").unknown()).containsExactly("column 1");
  }

  @Test
  void takesAColumnWithoutAHeaderThatTheMappingNamesByItsPlace() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", ",patient_id,session_date,condition,drug,route", Export.SESSION)
            .read(
                SourceMapping.of(
                    null,
                    Map.of(),
                    Map.of(FileKind.SESSIONS, Map.of("session_id", "column 1")),
                    Map.of(),
                    Map.of(),
                    Spellings.none()));
    assertThat(read.patients().get(0).sessions().get(0).id()).isEqualTo("S1");
  }
}

package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.export.AcceptedDoubt;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.export.RowChoice;
import org.clinicoutcomes.export.SourceMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence offers to paste, the reader of mappings takes for the same words. */
class PastedLineTest {

  @TempDir private static Path input;
  private static Definitions definitions;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    definitions = new DefinitionsLoader().load(input);
  }

  private SourceMapping read(String line) {
    try {
      Path file = folder.resolve("mapping.yaml");
      Files.writeString(file, line.replaceAll("^`|`$", ""));
      return SourceMappingReader.read(file, "north/mapping.yaml", definitions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> words() {
    return Stream.of(
        "Infusion",
        "Appt Type",
        "Booster: IV",
        "Booster:IV",
        "#3 of 6",
        "No. #3",
        "a #b",
        "- None",
        "-x",
        "yes",
        "No",
        "NULL",
        "n",
        "Y",
        "~a",
        "true",
        "Off",
        "12",
        "0x1F",
        "1e5",
        "1_000",
        "2026-01-05",
        "12:30",
        "it's",
        "\"quoted\"",
        "say \"x\"",
        "back\\slash",
        "C:\\new",
        "[a]",
        "{a: b}",
        "a, b",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a`",
        "a`b",
        "|a",
        ">a",
        "? a",
        "a ?",
        "=a",
        "<<a",
        "... a",
        "---a",
        "Größe",
        "œ 3",
        "日本",
        "😀 a",
        "a\u0301b",
        "zero\u200Bwidth",
        "a\u0007b",
        "a\uFEFFb",
        "a\u2028b");
  }

  @ParameterizedTest
  @MethodSource("words")
  void aWordIsReadAsItIs(String word) {
    assertThat(
            read(PastedLine.rows(FileKind.SESSIONS, word, List.of(word))).rows(FileKind.SESSIONS))
        .containsExactly(new RowChoice(collapsed(word), List.of(collapsed(word))));
  }

  @ParameterizedTest
  @MethodSource("words")
  void aHeaderIsReadAsItIs(String word) {
    assertThat(read(PastedLine.ignore(FileKind.SCORES, word)).ignored(FileKind.SCORES))
        .containsExactly(collapsed(word));
    assertThat(read(PastedLine.column(FileKind.SCORES, "status", word)).columns(FileKind.SCORES))
        .isEqualTo(Map.of("status", collapsed(word)));
  }

  /** Blanks of all kinds are one to the reader. */
  private static String collapsed(String word) {
    return word.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @MethodSource("words")
  void aPlaceIsReadAsItIs(String word) {
    String line = PastedLine.accepted("column_unread", "sessions.csv, column " + word, 7);
    assertThat(read(line).accepted())
        .containsExactly(
            new AcceptedDoubt("column_unread", "sessions.csv, column " + collapsed(word), 7));
  }

  @Test
  void aWordThatIsComparedAlikeStandsOnce() {
    assertThat(PastedLine.rows(FileKind.SESSIONS, "Type", List.of("Infusion", "infusion ", "Tx")))
        .isEqualTo("`rows: {sessions: {Type: [Infusion, Tx]}}`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Appointment Type | Appointment Type
          Booster (IV) | Booster (IV)
          No | "No"
          a: b | "a: b"
          it's | "it's"
          """)
  void isInQuotesWhereItHasToBe(String word, String written) {
    assertThat(PastedLine.text(word)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MRN-", "MRN: ", "# ", "it's ", "a'b", "P.", " #x"})
  void aRuleForIdsIsReadAsItIs(String stripped) {
    PatientIds alone =
        PatientIds.AS_WRITTEN
            .with(FileKind.PATIENTS, List.of(IdRule.strip(stripped)))
            .with(FileKind.SESSIONS, List.of(IdRule.strip(stripped)))
            .with(FileKind.SCORES, List.of(IdRule.strip(stripped)))
            .with(FileKind.ADVERSE_EVENTS, List.of(IdRule.strip(stripped)));
    assertThat(read(alone.line()).patientIds()).isEqualTo(alone);
    PatientIds ofScores =
        PatientIds.AS_WRITTEN.with(FileKind.SCORES, List.of(IdRule.strip(stripped)));
    assertThat(read(ofScores.line()).patientIds()).isEqualTo(ofScores);
  }
}

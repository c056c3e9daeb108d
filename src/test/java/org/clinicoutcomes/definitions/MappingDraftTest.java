package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.AcceptedDoubt;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft is a mapping as it stands, and another one once its questions are answered. */
class MappingDraftTest {

  @TempDir private static Path input;
  private static Definitions definitions;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    definitions = new DefinitionsLoader().load(input);
  }

  @Test
  void statesWhatIsKnownAndAsksInLinesThatWait() {
    MappingDraft draft = new MappingDraft(folder, definitions);
    draft.state(List.of("columns", "sessions", "patient_id"), "MRN \"old\"");
    draft.ask(List.of("constants", "sessions", "drug"), "ketamine", "Which drug?");
    draft.askInList(List.of("values", "drug", "ketamine"), "K drip", "On 4 rows.");
    draft.askInList(List.of("values", "drug", "ketamine"), "yes", "On 3 rows.");
    draft.askToAccept("column_unread", "a.csv, column x", 12);
    draft.askToAccept("time_zones", "", 3);
    assertThat(draft.text(List.of("north")))
        .isEqualTo(
            """
            ## north

            columns:
              sessions:
                patient_id: "MRN \\"old\\""
            #constants:
            #  sessions:
            ## Which drug?
            #    drug: ketamine
            #values:
            #  drug:
            ## On 4 rows.
            ## On 3 rows.
            #    ketamine: [K drip, "yes"]
            #accepted:
            #  - {doubt: column_unread, place: "a.csv, column x", most: 12}
            #  - {doubt: time_zones, most: 3}
            """);
    SourceMapping asItStands = read(draft.text(List.of("north")));
    assertThat(asItStands.columns(FileKind.SESSIONS)).containsEntry("patient_id", "MRN \"old\"");
    assertThat(asItStands.constants()).isEmpty();
    SourceMapping answered = read(answered(draft));
    assertThat(answered.constants(FileKind.SESSIONS)).containsEntry("drug", "ketamine");
    assertThat(answered.values().of("drug")).containsEntry("ketamine", List.of("K drip", "yes"));
    assertThat(answered.accepted())
        .containsExactly(
            new AcceptedDoubt("column_unread", "a.csv, column x", 12),
            new AcceptedDoubt("time_zones", "", 3));
  }

  @Test
  void keepsWhatTheMappingSays() {
    MappingDraft draft = new MappingDraft(folder, definitions);
    String before =
        """
        complete_from: 2024-01-01
        delimiter: ";"
        decimal_mark: ","
        files: {sessions: "Beh*.csv", scores: [a*.csv, b*.csv]}
        columns: {sessions: {patient_id: Nr.}}
        accepted: [{doubt: time_zones, most: 3}]
        """;
    draft.take(before);
    draft.state(List.of("columns", "sessions", "patient_id"), "MRN");
    draft.state(List.of("columns", "sessions", "session_date"), "DOS");
    assertThat(read(draft.text(List.of())))
        .usingRecursiveComparison()
        .ignoringFields("columns")
        .isEqualTo(read(before));
    assertThat(read(draft.text(List.of())).columns(FileKind.SESSIONS))
        .isEqualTo(Map.of("patient_id", "Nr.", "session_date", "DOS"));
  }

  /** However a sentence says what to paste, its lines are found, and nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Say in mapping.yaml: values: {drug: {ketamine: K}}. Else it is held.|values: {drug: {ketamine: K}}",
        "Write into mapping.yaml: accepted: [{doubt: time_zones, most: 3}].|accepted: [{doubt: time_zones, most: 3}]",
        "Say it in mapping.yaml, as date_format: dd/MM/yyyy or date_format: MM/dd/yyyy.|date_format: dd/MM/yyyy",
        "Leave it out (`columns: {sessions: {patient_id: \"No. 1\"}}`), or look.|columns: {sessions: {patient_id: \"No. 1\"}}",
        "Look at these columns: they are strange.|~~",
        "Have the export made again.|~~"
      })
  void findsTheLinesOfASentence(String sentence, String lines) {
    assertThat(new LinesInSentence(folder, definitions).of(sentence)).isEqualTo(lines);
  }

  @Test
  void saysTheOtherLinesThatASentenceOffers() {
    String sentence =
        "Say which counts: `columns: {sessions: {phq9_before: PHQ}}`, or `ignore: {sessions: [PHQ]}`; or"
            + " accept it: `accepted: [{doubt: time_zones, most: 3}]`.";
    assertThat(new LinesInSentence(folder, definitions).all(sentence))
        .containsExactly(
            "columns: {sessions: {phq9_before: PHQ}}",
            "ignore: {sessions: [PHQ]}",
            "accepted: [{doubt: time_zones, most: 3}]");
    MappingDraft draft = new MappingDraft(folder, definitions);
    assertThat(draft.askWhatIsSaid(sentence, "Which?")).isTrue();
    assertThat(draft.text(List.of()))
        .contains("## Which?\n## Or instead: ignore: {sessions: [PHQ]}\n#    phq9_before: PHQ\n");
    assertThat(read(answered(draft)).columns(FileKind.SESSIONS)).containsKey("phq9_before");
    assertThat(draft.askWhatIsSaid("Have the export made again.", "Why?")).isFalse();
  }

  @Test
  void findsLinesOfTheirOwn() {
    String lines = "values:\n  drug:\n    ketamine: [K]";
    assertThat(new LinesInSentence(folder, definitions).of("Paste this:\n" + lines + "\n"))
        .isEqualTo(lines);
  }

  private static String answered(MappingDraft draft) {
    return draft.text(List.of("north")).replaceAll("(?m)^#", "");
  }

  private SourceMapping read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("mapping.yaml"), text);
      return SourceMappingReader.read(file, "north/mapping.yaml", definitions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

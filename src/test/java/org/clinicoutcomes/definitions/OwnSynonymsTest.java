package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.export.Spellings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an input's own spellings add, and what is wrong with them. */
class OwnSynonymsTest {

  private static final String FILE = "definitions/synonyms/mine.yaml";
  private static final String OWN =
      """
      drug:
        spellings:
          ketamine: [Racem, Vet mix]
          esketamine: Left
        citation: our pharmacy's names
      """;

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void setUp() {
    input = new Input(folder);
  }

  @Test
  void joinTheBuiltInOnes() {
    Spellings builtIn = input.load().spellings();
    Spellings joined = input.with(FILE, OWN).load().spellings();
    assertThat(joined.of("drug").get("ketamine"))
        .containsAll(builtIn.of("drug").get("ketamine"))
        .endsWith("Racem", "Vet mix");
    assertThat(joined.of("drug").get("esketamine")).contains("Spravato").endsWith("Left");
    assertThat(joined.of("route")).isEqualTo(builtIn.of("route"));
  }

  @Test
  void spellAnInputsOwnWords() {
    input.with("definitions/instruments/mine.yaml", Input.SCALE);
    input.with("definitions/conditions/mine.yaml", Input.CONDITION);
    input.with(
        FILE,
        """
        instrument: {spellings: {my_scale: [Ours]}, citation: convention}
        condition: {spellings: {my_condition: [Ours]}, citation: convention}
        icd10: {spellings: {my_condition: [R10, M54.5]}, citation: convention}
        """);
    Spellings spellings = input.load().spellings();
    assertThat(spellings.of("instrument")).containsEntry("my_scale", List.of("Ours"));
    assertThat(spellings.of("condition")).containsEntry("my_condition", List.of("Ours"));
    assertThat(spellings.of("icd10")).containsEntry("my_condition", List.of("R10", "M54.5"));
  }

  @Test
  void whatIsBuiltInGivesWayToAnInputsWords() {
    input.with(
        "definitions/vocabulary/mine.yaml",
        "route: {codes: [iv, infusion, nasal], citation: ours}");
    Spellings spellings = input.load().spellings();
    assertThat(spellings.of("route")).containsOnlyKeys("iv");
    assertThat(spellings.of("route").get("iv")).contains("Drip").doesNotContain("Infusion");
  }

  @Test
  void readTheDocumentedOnes() throws IOException {
    input.with(
        "definitions/conditions/mine.yaml",
        Input.CONDITION.replace("my_condition", "postpartum_depression"));
    Spellings spellings =
        input.with(FILE, Input.documented("definitions.md", "Spellings")).load().spellings();
    assertThat(spellings.of("drug").get("ketamine")).endsWith("Racem", "Vet mix");
    assertThat(spellings.of("icd10")).containsEntry("postpartum_depression", List.of("F53.0"));
  }

  @Test
  void mayRepeatWhatIsThere() {
    input.with(FILE, OWN.replace("Racem", "ketalar").replace("Vet mix", "ketamine"));
    assertThat(input.load().spellings().of("drug").get("ketamine")).endsWith("ketalar", "ketamine");
  }

  @Test
  void aHeaderMayStandForSeveralColumnsAndForOneOfAnotherKindOfFile() {
    input.with(
        FILE,
        """
        column:
          spellings: {dose_mg: [Amount, Severity], dose_mg_per_kg: [Amount]}
          citation: convention
        """);
    Spellings spellings = input.load().spellings();
    assertThat(spellings.of("column").get("dose_mg")).endsWith("Amount", "Severity");
    assertThat(spellings.of("column").get("dose_mg_per_kg")).endsWith("Amount");
  }

  @Test
  void marksAreComparedWholeAndByThemselves() {
    input.with(
        FILE,
        """
        mark:
          spellings: {no_value: ["~"], missing: ["+", "(-)"], total: ["Net"], filler: ["Net"]}
          citation: convention
        """);
    Spellings spellings = input.load().spellings();
    assertThat(spellings.of("mark").get("no_value")).endsWith("~");
    assertThat(spellings.of("mark").get("missing")).endsWith("+", "(-)");
    assertThat(spellings.of("mark").get("filler")).endsWith("Net");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          drug: | drugs: | 1, synonyms.drugs: is no list of spellings (did you mean drug?), expected one of appointment, appointment_header, column, condition, contraindication, drug, event, form_status, icd10, instrument, mark, month, other_measure, purpose, route, score_flag, score_status, serious, severity, sex, stand_in, status, timing, visit
          esketamine: | eskatamine: | 4, synonyms.drug.spellings.eskatamine: is no word of the list drug (did you mean esketamine?), expected one of esketamine, ketamine
          Racem | "" | 3, synonyms.drug.spellings.ketamine: is empty, expected text
          Racem | 12 | 3, synonyms.drug.spellings.ketamine: is '12', which YAML does not take for text, expected text, in quotes
          Racem | "#" | 3, synonyms.drug.spellings.ketamine: has '#', of which nothing is compared, expected a letter or a digit in it
          Racem | esketamine | 3, synonyms.drug.spellings.ketamine: has 'esketamine', which is the word esketamine itself, expected another spelling
          Racem | LEFT | 4, synonyms.drug.spellings.esketamine: has 'Left', which stands for ketamine in definitions/synonyms/mine.yaml line 3, expected each spelling for one word
          [Racem, Vet mix] | [] | 3, synonyms.drug.spellings.ketamine: is an empty list, expected a list of spellings
          [Racem, Vet mix] | {Racem: Vet mix} | 3, synonyms.drug.spellings.ketamine: is a mapping, expected a list of spellings
          Left | [Left, [Right]] | 4, synonyms.drug.spellings.esketamine: is a list, expected text
            citation: our pharmacy's names | | 1, synonyms.drug: has no citation, expected the key citation with a value
          """)
  void refuses(String from, String to, String mistake) {
    assertThat(OWN).contains(from);
    input.with(FILE, OWN.replace(from, to == null ? "" : to));
    assertThat(input.mistakes()).containsExactly(FILE + " line " + mistake);
  }

  @Test
  void refusesASpellingThatIsBuiltInForAnotherWord() {
    input.with(FILE, OWN.replace("Racem", "S-Ketamine"));
    assertThat(input.mistakes())
        .singleElement()
        .asString()
        .matches(
            FILE
                + " line 3, synonyms\\.drug\\.spellings\\.ketamine: has 'S-Ketamine', which stands"
                + " for esketamine in built-in definitions/synonyms/codes\\.yaml line \\d+,"
                + " expected each spelling for one word");
  }

  @Test
  void refusesWhatOnlySomeListsForbidAndTellsAllAtOnce() {
    input.with(
        FILE,
        """
        icd10: {spellings: {migraine: [Migraine, F3, F32., F32.1.2], ocd: [F32]}, citation: ours}
        mark: {spellings: {no_value: ["n/a"], total: ["="], missing: ["="]}, citation: ours}
        month: {spellings: {"13": [Undecember], "4": [mar]}, citation: ours}
        column: {spellings: {dose_mg: [Route], dosis: [Dosis]}, citation: ours}
        """);
    assertThat(input.mistakes())
        .extracting(mistake -> mistake.replaceFirst(FILE + " line (\\d), synonyms\\.", "$1 "))
        .extracting(mistake -> mistake.replaceFirst("yaml line \\d+", "yaml"))
        .containsExactly(
            "1 icd10.spellings.migraine: has 'F3', expected the beginning of an ICD-10 code, such"
                + " as F32 or F40.1",
            "1 icd10.spellings.migraine: has 'F32.', expected the beginning of an ICD-10 code,"
                + " such as F32 or F40.1",
            "1 icd10.spellings.migraine: has 'F32.1.2', expected the beginning of an ICD-10 code,"
                + " such as F32 or F40.1",
            "1 icd10.spellings.migraine: has 'Migraine', expected the beginning of an ICD-10 code,"
                + " such as F32 or F40.1",
            "1 icd10.spellings.ocd: has 'F32', which stands for depression in built-in"
                + " definitions/synonyms/conditions.yaml, expected each spelling for one word",
            "2 mark.spellings.no_value: has 'n/a', which stands for missing in built-in"
                + " definitions/synonyms/marks.yaml, expected each spelling for one word",
            "2 mark.spellings.total: has '=', of which nothing is compared, expected a letter or a"
                + " digit in it",
            "3 month.spellings.13: is no word of the list month (did you mean 1?), expected one of 1,"
                + " 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9",
            "3 month.spellings.4: has 'mar', which stands for 3 in built-in"
                + " definitions/synonyms/marks.yaml, expected each spelling for one word",
            "4 column.spellings.dose_mg: has 'Route', which is the word route itself, expected"
                + " another spelling",
            "4 column.spellings.dosis: is no word of the list column, expected one that is"
                + " documented");
  }

  @Test
  void doesNotBlameSpellingsForWordsThatCouldNotBeRead() {
    input.with("definitions/conditions/mine.yaml", Input.CONDITION + "\t");
    input.with("definitions/vocabulary/mine.yaml", "drug: 1");
    input.with(FILE, OWN.replace("esketamine", "arketamine"));
    input.with(
        "definitions/synonyms/more.yaml",
        "condition: {spellings: {my_condition: [Ours]}, citation: convention}");
    assertThat(input.mistakes())
        .hasSize(2)
        .noneMatch(mistake -> mistake.startsWith("definitions/synonyms"));
  }
}

package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that show only between entries and between files, and files that cannot be read. */
class MistakesAcrossFilesTest {

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void setUp() {
    input = new Input(folder);
  }

  @Test
  void refusesAPercentageWhereTheBestScoreIsNotZero() {
    input.with(
        "definitions/measures/mine.yaml",
        Input.MEASURE
            .replace("my_scale", "hit6")
            .replace("at_least: 10", "at_least: 50")
            .replace("point_reduction_at_least: 5", "percent_reduction_at_least: 30"));
    assertThat(input.mistakes())
        .containsExactly(
            "definitions/measures/mine.yaml line 5,"
                + " measures.my_measure.rule.percent_reduction_at_least: is a percentage on hit6,"
                + " whose best score is not 0, expected a rule in points");
  }

  @Test
  void refusesAHarmThatIsCalledImproved() {
    input.with(
        "definitions/measures/mine.yaml",
        Input.MEASURE
            .replace("my_scale", "phq9")
            .replace("point_reduction", "point_increase")
            .replace("benefit", "harm"));
    assertThat(input.mistakes())
        .containsExactly(
            "definitions/measures/mine.yaml line 7, measures.my_measure.phrase: calls a harm"
                + " improved, expected words such as 'got worse by at least two points'");
  }

  @Test
  void refusesOneKeyInTwoFiles() {
    input.with("definitions/instruments/a.yaml", Input.SCALE);
    input.with("definitions/instruments/b.yaml", "\n" + Input.SCALE);
    assertThat(input.mistakes())
        .containsExactly(
            "definitions/instruments/b.yaml line 2, instruments.my_scale: is defined in"
                + " definitions/instruments/a.yaml line 1 too, expected one definition");
  }

  @Test
  void refusesAFileThatIsNotUtf8AndNamesTheLine() {
    byte[] latin1 = "# one\ngap: 21 # caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    input.with("settings.yaml", latin1);
    assertThat(input.mistakes())
        .containsExactly(
            "settings.yaml line 2: is not UTF-8, expected the file saved in the encoding UTF-8");
  }

  @Test
  void refusesAFileThatEndsInsideACharacter() {
    input.with("settings.yaml", new byte[] {'#', ' ', (byte) 0xC3});
    assertThat(input.mistakes())
        .containsExactly(
            "settings.yaml line 1: is not UTF-8, expected the file saved in the encoding UTF-8");
  }

  @Test
  void refusesACharacterThatCannotBePrinted() {
    input.with("settings.yaml", "# one\ngap: 21 # \u0007\n");
    assertThat(input.mistakes())
        .containsExactly(
            "settings.yaml line 2: holds a character that cannot be printed, expected YAML");
  }

  @Test
  void refusesAFileOverOneMegabyteAndReadsOneOfIt() {
    input.with("settings.yaml", "#".repeat(FileText.LARGEST_BYTES));
    assertThat(input.load().settings()).isNotEmpty();
    input.with("settings.yaml", "#".repeat(FileText.LARGEST_BYTES + 1));
    assertThat(input.mistakes())
        .containsExactly(
            "settings.yaml: is larger than 1 MB, expected definitions only, split over files");
  }

  @Test
  void refusesAnAliasBombWithoutExpandingIt() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [*").append(before).append("]\n");
    }
    input.with("definitions/measures/bomb.yaml", bomb.toString());
    assertThat(input.mistakes())
        .hasSize(26 + 25)
        .allMatch(mistake -> mistake.matches(".*line \\d+: (sets the anchor|uses the alias) .*"));
  }

  @Test
  void tellsAllMistakesOfAllFilesAtOnce() {
    input.with("settings.yaml", "gap: none\nas_of: soon\n");
    input.with("definitions/instruments/mine.yaml", Input.SCALE.replace("lowest: 0", "lowest: 50"));
    input.with(
        "definitions/measures/mine.yaml",
        Input.MEASURE
            .replace("at_least: 5}", "at_least: five}")
            .replace("meaning: benefit", "meaning: good")
            .replace("  citation: convention\n", ""));
    input.with("definitions/conditions/mine.yaml", "{");
    input.with("definitions/vocabulary/mine.yaml", "drug: 1");
    assertThat(input.mistakes())
        .extracting(mistake -> mistake.replaceFirst(": .*", ""))
        .containsExactly(
            "definitions/conditions/mine.yaml line 1",
            "definitions/instruments/mine.yaml line 4, instruments.my_scale.highest",
            "definitions/measures/mine.yaml line 1, measures.my_measure",
            "definitions/measures/mine.yaml line 5,"
                + " measures.my_measure.rule.point_reduction_at_least",
            "definitions/measures/mine.yaml line 6, measures.my_measure.meaning",
            "definitions/vocabulary/mine.yaml line 1, vocabulary.drug",
            "settings.yaml line 1, gap",
            "settings.yaml line 2, as_of");
  }

  @Test
  void doesNotBlameReferencesForAFileThatCouldNotBeRead() {
    input.with("definitions/instruments/mine.yaml", Input.SCALE + "\t");
    input.with("definitions/measures/mine.yaml", Input.MEASURE);
    assertThat(input.mistakes())
        .singleElement()
        .asString()
        .startsWith("definitions/instruments/mine.yaml line 10: is not YAML at column 1");
  }

  @Test
  void namesTheBuiltInMeasureThatAReplacedInstrumentBreaks() {
    input.with(
        "definitions/instruments/mine.yaml",
        Input.SCALE.replace("my_scale", "lsas").replace("highest: 40", "highest: 25"));
    assertThat(input.mistakes())
        .singleElement()
        .asString()
        .startsWith("built-in definitions/measures/anxiety.yaml line ")
        .endsWith("which the instrument cannot score, expected a score from 0 to 25");
  }
}

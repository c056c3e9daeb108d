package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in instruments against measures.md, written down again here. */
class BuiltInInstrumentsTest {

  @TempDir private static Path empty;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pain_nrs | 0 | 10 | 0 | none 0 mild 1 moderate 4 severe 7
          migraine_days | 0 | 31 | 28 | episodic 0 chronic 15
          hit6 | 36 | 78 | 0 | little 36 some 50 substantial 56 severe 60
          midas | 0 | 270 | 0 | little 0 mild 6 moderate 11 severe 21
          phq9 | 0 | 27 | 0 | minimal 0 mild 5 moderate 10 moderately_severe 15 severe 20
          phq9_item9 | 0 | 3 | 0 | ''
          madrs | 0 | 60 | 0 | normal 0 mild 7 moderate 20 severe 35
          hamd17 | 0 | 52 | 0 | none 0 mild 8 moderate 17 severe 24
          qids_sr16 | 0 | 27 | 0 | none 0 mild 6 moderate 11 severe 16 very_severe 21
          bdi2 | 0 | 63 | 0 | minimal 0 mild 14 moderate 20 severe 29
          gad7 | 0 | 21 | 0 | minimal 0 mild 5 moderate 10 severe 15
          lsas | 0 | 144 | 0 | below_cut 0 social_anxiety 30 generalised 60
          spin | 0 | 68 | 0 | none 0 mild 21 moderate 31 severe 41 very_severe 51
          pcl5 | 0 | 80 | 0 | below_cut 0 above_cut 33
          ybocs | 0 | 40 | 0 | subclinical 0 mild 8 moderate 16 severe 24 extreme 32
          bpi_interference | 0 | 10 | 0 | ''
          fiqr | 0 | 100 | 0 | remission 0 mild 24 moderate 41 severe 64 very_severe 83
          promis_pain_interference | 20 | 80 | 0 | normal 20 mild 55 moderate 60 severe 70
          cssrs_ideation | 0 | 5 | 0 | ''
          pgic | 1 | 7 | 0 | ''
          cadss | 0 | 92 | 0 | ''
          """)
  void holdsTheInstrument(String key, int low, int high, int endNotBefore, String bands) {
    Instrument instrument = new DefinitionsLoader().load(empty).catalog().instruments().get(key);
    assertThat(instrument.range().lowestHundredths()).isEqualTo(low * 100);
    assertThat(instrument.range().highestHundredths()).isEqualTo(high * 100);
    assertThat(instrument.better()).isEqualTo(Better.LOWER);
    assertThat(instrument.endNotBeforeDays()).isEqualTo(endNotBefore);
    assertThat(bandsOf(instrument)).isEqualTo(bands);
    assertThat(instrument.name()).isNotBlank();
    assertThat(instrument.recall()).isNotBlank();
    assertThat(instrument.citation()).isNotBlank();
  }

  @Test
  void knowsWhichInstrumentsAskForIdeation() {
    Map<String, Ideation> levels = new TreeMap<>();
    new DefinitionsLoader()
        .load(empty)
        .catalog()
        .instruments()
        .values()
        .forEach(
            each ->
                Optional.ofNullable(each.ideation()).ifPresent(of -> levels.put(each.key(), of)));
    assertThat(levels)
        .isEqualTo(
            Map.of(
                "phq9_item9", new Ideation(100, 200),
                "cssrs_ideation", new Ideation(100, 400)));
  }

  private static String bandsOf(Instrument instrument) {
    return instrument.bands().stream()
        .map(band -> band.label() + " " + Hundredths.plain(band.fromHundredths()))
        .collect(Collectors.joining(" "));
  }
}

package org.clinicoutcomes.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

  /** Bands of the PHQ-9 (Kroenke 2001, J Gen Intern Med 16:606). */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, minimal",
    "499, minimal",
    "500, mild",
    "999, mild",
    "1000, moderate",
    "1499, moderate",
    "1500, moderately_severe",
    "2000, severe",
    "2700, severe"
  })
  void findsTheLastBandThatAScoreReaches(int hundredths, String band) {
    assertThat(phq9(Better.LOWER).severityOf(hundredths)).isEqualTo(band);
  }

  @Test
  void knowsNoSeverityBelowTheFirstBandOrWithoutBands() {
    Instrument bare =
        new Instrument("x", "X", new ScoreRange(0, 100), Better.LOWER, "now", 0, List.of(), "-");
    assertThat(bare.severityOf(50)).isEqualTo("unknown");
    assertThat(phq9(Better.LOWER).severityOf(-1)).isEqualTo("unknown");
  }

  @Test
  void isCalledByItsNameWithoutTheCodesOfOthers() {
    Instrument coded =
        new Instrument(
            "x",
            "Scale X (LOINC 1-8)",
            new ScoreRange(0, 100),
            Better.LOWER,
            "now",
            0,
            List.of(),
            "-");
    assertThat(coded.plainName()).isEqualTo("Scale X");
    Instrument days =
        new Instrument(
            "y",
            "Migraine (or other) days",
            new ScoreRange(0, 100),
            Better.LOWER,
            "now",
            0,
            List.of(),
            "-");
    assertThat(days.plainName()).isEqualTo("Migraine (or other) days");
  }

  @Test
  void knowsItsBestScore() {
    assertThat(phq9(Better.LOWER).bestHundredths()).isZero();
    assertThat(phq9(Better.HIGHER).bestHundredths()).isEqualTo(2700);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"-1, false", "0, true", "1000, true", "1001, false"})
  void containsBothEndsOfTheRange(int hundredths, boolean contained) {
    assertThat(new ScoreRange(0, 1000).contains(hundredths)).isEqualTo(contained);
  }

  @Test
  void refusesARangeWithoutALowerEnd() {
    assertThat(new ScoreRange(9, 10).contains(9)).isTrue();
    assertThatThrownBy(() -> new ScoreRange(10, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the lowest score must lie below the highest");
  }

  @Test
  void measuresImprovementInTheBetterDirection() {
    assertThat(Better.LOWER.improvement(800, 500)).isEqualTo(300);
    assertThat(Better.LOWER.improvement(500, 800)).isEqualTo(-300);
    assertThat(Better.HIGHER.improvement(500, 800)).isEqualTo(300);
    assertThat(Better.HIGHER.improvement(800, 500)).isEqualTo(-300);
  }

  @Test
  void tellsIdeationAndUrgentIdeationFromTheirBorders() {
    Ideation levels = new Ideation(100, 400);
    assertThat(levels.isPresent(99)).isFalse();
    assertThat(levels.isPresent(100)).isTrue();
    assertThat(levels.isUrgent(399)).isFalse();
    assertThat(levels.isUrgent(400)).isTrue();
    assertThat(new Ideation(100, null).isUrgent(Integer.MAX_VALUE)).isFalse();
  }

  private static Instrument phq9(Better better) {
    return new Instrument(
        "phq9",
        "PHQ-9",
        new ScoreRange(0, 2700),
        better,
        "2 weeks",
        0,
        List.of(
            new SeverityBand("minimal", 0),
            new SeverityBand("mild", 500),
            new SeverityBand("moderate", 1000),
            new SeverityBand("moderately_severe", 1500),
            new SeverityBand("severe", 2000)),
        "Kroenke 2001");
  }
}

package org.clinicoutcomes.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS_WORSE;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import org.clinicoutcomes.series.SeriesScores;
import org.clinicoutcomes.series.SeriesStatus;
import org.clinicoutcomes.session.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    "'', '', NO_BASELINE",
    "1.99, '', BELOW_ENTRY",
    "1.99, 0, BELOW_ENTRY",
    "2, '', NO_END_SCORE",
    "2, 0, IMPROVED",
    "2, 0.01, NOT_IMPROVED",
    "8, 6, IMPROVED",
    "8, 6.01, NOT_IMPROVED"
  })
  void findsTheRung(String baseline, String end, Rung rung) {
    assertThat(Examples.outcome(PAIN_2_POINTS, baseline, end).rung()).isEqualTo(rung);
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({"5, 7, IMPROVED", "5, 6.99, NOT_IMPROVED", "0, 2, IMPROVED"})
  void putsTheWorsenedOfAHarmOnTheTopRung(String baseline, String end, Rung rung) {
    assertThat(Examples.outcome(PAIN_2_POINTS_WORSE, baseline, end).rung()).isEqualTo(rung);
  }

  @Test
  void isInProgressUntilTheSeriesIsClosedWithOrWithoutABaseline() {
    SeriesScores baseline = new SeriesScores(score(0, "8"), List.of(), null, List.of());
    assertThat(rung(SeriesStatus.IN_PROGRESS, SeriesScores.NONE)).isEqualTo(Rung.IN_PROGRESS);
    assertThat(rung(SeriesStatus.IN_PROGRESS, baseline)).isEqualTo(Rung.IN_PROGRESS);
    assertThat(rung(SeriesStatus.CLOSED, SeriesScores.NONE)).isEqualTo(Rung.NO_BASELINE);
    assertThat(rung(SeriesStatus.CLOSED, baseline)).isEqualTo(Rung.NO_END_SCORE);
  }

  private static Rung rung(SeriesStatus status, SeriesScores scores) {
    var series = Examples.series(1, Purpose.INDUCTION, status, 0);
    return Outcome.classify(PAIN_2_POINTS, series, scores).rung();
  }

  @ParameterizedTest
  @EnumSource(Rung.class)
  void isAssessedOnlyWhereItIsEligible(Rung rung) {
    assertThat(rung.isEligible() || !rung.isAssessed()).isTrue();
    assertThat(rung.isEligible())
        .isEqualTo(List.of("no_end_score", "not_improved", "improved").contains(rung.code()));
    assertThat(rung.isAssessed())
        .isEqualTo(List.of("not_improved", "improved").contains(rung.code()));
  }
}

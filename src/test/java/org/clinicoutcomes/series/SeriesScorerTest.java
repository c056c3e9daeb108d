package org.clinicoutcomes.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.ScoreRange;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesScorerTest {

  static Stream<Named<Map<String, Object>>> specs() {
    return Specs.cases("scores.yaml");
  }

  @ParameterizedTest
  @MethodSource("specs")
  void choosesBaselineEndAndFollowUp(Map<String, Object> spec) {
    SeriesScores scores = derived(spec);
    assertThat(value(scores.baseline())).as("baseline").isEqualTo(spec.get("baseline"));
    assertThat(value(scores.end())).as("end").isEqualTo(spec.get("end"));
    assertThat(scores.followUp().stream().map(SeriesScorerTest::value))
        .as("follow-up")
        .isEqualTo(spec.getOrDefault("followUp", List.of()));
  }

  private static SeriesScores derived(Map<String, Object> spec) {
    List<Series> series =
        new SeriesAssembler(Specs.RULES, Specs.AS_OF, null).assemble(Specs.sessions(spec));
    int number = (int) spec.getOrDefault("series", 1);
    return new SeriesScorer(Specs.RULES)
        .derive(series.get(number - 1), instrument(spec), Specs.scores(spec));
  }

  private static Instrument instrument(Map<String, Object> spec) {
    int notBefore = (int) spec.getOrDefault("endNotBefore", 0);
    return new Instrument(
        "pain_nrs",
        "Pain",
        new ScoreRange(0, 1000),
        Better.LOWER,
        "now",
        notBefore,
        List.of(),
        "-");
  }

  private static Integer value(Score score) {
    return score == null ? null : score.hundredths() / 100;
  }
}

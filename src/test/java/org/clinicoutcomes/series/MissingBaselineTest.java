package org.clinicoutcomes.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.PAIN;
import static org.clinicoutcomes.measure.Examples.closedInduction;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MissingBaselineTest {

  static Stream<Arguments> saysWhy() {
    return Stream.of(
        Arguments.of(List.of(), MissingBaseline.NEVER_SCORED),
        Arguments.of(List.of(score(-15, "7")), MissingBaseline.TOO_EARLY),
        Arguments.of(List.of(score(-15, "7"), score(3, "5")), MissingBaseline.TOO_EARLY),
        Arguments.of(List.of(score(0, Timing.AFTER, "7")), MissingBaseline.ONLY_AFTER),
        Arguments.of(List.of(score(1, "7")), MissingBaseline.ONLY_AFTER));
  }

  @ParameterizedTest
  @MethodSource
  void saysWhy(List<Score> scores, MissingBaseline why) {
    Series series = closedInduction(0, 7);
    assertThat(new SeriesScorer(Courses.RULES).derive(series, PAIN, scores).baseline()).isNull();
    assertThat(MissingBaseline.of(series, scores)).isEqualTo(why);
  }
}

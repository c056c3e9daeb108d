package org.clinicoutcomes.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.DAY_0;
import static org.clinicoutcomes.measure.Examples.PAIN_2_POINTS;
import static org.clinicoutcomes.measure.Examples.score;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Course;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.series.SeriesScores;
import org.clinicoutcomes.series.SeriesStatus;
import org.clinicoutcomes.session.Purpose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class ResponseEndTest {

  private static final int FOLLOW_UP_DAYS = 365;

  static Stream<Named<Map<String, Object>>> specs() {
    InputStream in = ResponseEndTest.class.getResourceAsStream("/specs/durability.yaml");
    List<Map<String, Object>> rules = new Yaml().load(in);
    return rules.stream().flatMap(ResponseEndTest::cases);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Named<Map<String, Object>>> cases(Map<String, Object> rule) {
    return ((List<Map<String, Object>>) rule.get("cases"))
        .stream().map(spec -> Named.of(spec.get("name") + " | " + rule.get("rule"), spec));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void endsAsTheSpecSays(Map<String, Object> spec) {
    for (Handling handling : Handling.values()) {
      ResponseEnd end = ResponseEnd.of(series(spec), outcome(spec), handling, FOLLOW_UP_DAYS);
      assertThat(described(end)).as(handling.code()).isEqualTo(spec.get(handling.code()));
    }
  }

  @Test
  void looksForReinductionAsLongAsTheSettingSays() {
    Map<String, Object> spec =
        Map.of("follow_up", List.of("30 = 5"), "next", 180, "next_induction", 180);
    ResponseEnd within = ResponseEnd.of(series(spec), outcome(spec), Handling.AS_TREATED, 180);
    ResponseEnd beyond = ResponseEnd.of(series(spec), outcome(spec), Handling.AS_TREATED, 179);
    assertThat(described(within)).isEqualTo("reinduction 180");
    assertThat(described(beyond)).isEqualTo("censored 30");
  }

  private static String described(ResponseEnd end) {
    return end == null ? null : end.reason().name().toLowerCase(Locale.ROOT) + " " + end.days();
  }

  private static Series series(Map<String, Object> spec) {
    return new Series(
        1,
        Purpose.INDUCTION,
        SeriesStatus.CLOSED,
        Course.FIRST,
        List.of(Examples.session(-10)),
        epochDay(spec.get("next")),
        epochDay(spec.get("next_induction")));
  }

  private static Integer epochDay(Object day) {
    return day == null ? null : Math.toIntExact(DAY_0.plusDays((int) day).toEpochDay());
  }

  @SuppressWarnings("unchecked")
  private static Outcome outcome(Map<String, Object> spec) {
    List<Score> followUp =
        ((List<String>) spec.get("follow_up"))
            .stream()
                .map(text -> text.split(" = ", -1))
                .map(parts -> score(Integer.parseInt(parts[0]), parts[1]))
                .toList();
    Score end = score(0, Timing.BEFORE, "5");
    SeriesScores scores = new SeriesScores(score(-11, "8"), List.of(end), end, followUp);
    return Outcome.classify(PAIN_2_POINTS, Examples.closedInduction(-10), scores);
  }
}

package org.clinicoutcomes.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesAssemblerTest {

  static Stream<Named<Map<String, Object>>> specs() {
    return Specs.cases("series.yaml");
  }

  @ParameterizedTest
  @MethodSource("specs")
  void cutsSessionsIntoSeries(Map<String, Object> spec) {
    assertThat(assembled(spec).stream().map(SeriesAssemblerTest::described))
        .containsExactlyElementsOf(Specs.texts(spec, "series"));
  }

  private static List<Series> assembled(Map<String, Object> spec) {
    Object completeFrom = spec.get("complete_from");
    LocalDate from = completeFrom == null ? null : LocalDate.parse(completeFrom.toString());
    return new SeriesAssembler(Specs.RULES, Specs.AS_OF, from).assemble(Specs.sessions(spec));
  }

  private static String described(Series series) {
    return series.kind().code()
        + ": "
        + series.sessions().stream()
            .map(s -> Long.toString(s.epochDay() - Specs.DAY_0.toEpochDay()))
            .collect(Collectors.joining(" "));
  }

  @Test
  void closesASeriesMoreThan31DaysAfterItsLastSession() {
    assertThat(statusOfLastSessionDaysAgo(31)).isEqualTo(SeriesStatus.IN_PROGRESS);
    assertThat(statusOfLastSessionDaysAgo(32)).isEqualTo(SeriesStatus.CLOSED);
  }

  private static SeriesStatus statusOfLastSessionDaysAgo(int days) {
    Map<String, Object> spec = Map.of("sessions", List.of(Integer.toString(400 - days)));
    return assemble(spec).get(0).status();
  }

  @Test
  void givesTheFirstInductionTheFirstCourse() {
    Map<String, Object> spec =
        Map.of("sessions", List.of("0 maintenance", "30 induction", "150 induction"));
    assertThat(assemble(spec))
        .extracting(Series::course)
        .containsExactly(Course.REPEAT, Course.FIRST, Course.REPEAT);
  }

  @Test
  void knowsWhereTheNextSeriesAndTheNextInductionStart() {
    Map<String, Object> spec = Map.of("sessions", List.of("0", "30", "150"));
    int day0 = Math.toIntExact(Specs.DAY_0.toEpochDay());
    List<Series> series = assemble(spec);
    assertThat(series.get(0).nextStart()).isEqualTo(day0 + 30);
    assertThat(series.get(0).nextInductionStart()).isEqualTo(day0 + 150);
    assertThat(series.get(2).nextStart()).isNull();
  }

  @Test
  void callsDrugAndRouteMixedWhereSessionsDiffer() {
    Session first = Specs.sessions(Map.of("sessions", List.of("0"))).get(0);
    Session other =
        new Session(
            "b",
            first.at(),
            "migraine",
            "esketamine",
            "iv",
            "clinic",
            "",
            null,
            null,
            null,
            Monitoring.NONE);
    Series series =
        new SeriesAssembler(Specs.RULES, Specs.AS_OF, null).assemble(List.of(first, other)).get(0);
    assertThat(series.drug()).isEqualTo("mixed");
    assertThat(series.route()).isEqualTo("iv");
  }

  private static List<Series> assemble(Map<String, Object> spec) {
    return new SeriesAssembler(Specs.RULES, Specs.AS_OF, null).assemble(Specs.sessions(spec));
  }
}

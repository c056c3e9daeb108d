package org.clinicoutcomes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

/** Sessions every three days; one patient responds after the second, one never. */
class SessionsPageTest {

  @Test
  void showsSharesOfTheEligibleByHeadline() {
    Map<String, Value> row = row("pain_2_points");
    assertThat(row)
        .containsEntry("Condition", Value.of("migraine"))
        .containsEntry("Headline", Value.of("headline"))
        .containsEntry("Eligible series", Value.of(2L))
        .containsEntry("Met by 1", Value.of(0.0))
        .containsEntry("Met by 2", Value.of(0.5))
        .containsEntry("Met by 6", Value.of(0.5))
        .containsEntry("Scored by 1", Value.of(0.5))
        .containsEntry("Scored by 2", Value.of(1.0))
        .containsEntry("Four sessions, scored before", Value.of(2L))
        .containsEntry("Continued without response", Value.of(1L))
        .containsEntry("Days with before and after", Value.of(1L))
        .containsEntry("Mean change in the day", Value.of(1.5))
        .containsEntry("At least 30 % lower", Value.of(0.0));
  }

  @Test
  void asksForContinuingOfTheHeadlineOnly() {
    assertThat(row("pain_30_percent"))
        .containsEntry("Headline", Value.BLANK)
        .containsEntry("Eligible series", Value.of(2L))
        .containsEntry("Continued without response", Value.BLANK);
  }

  private static Map<String, Value> row(String measure) {
    Patient responder = patient("a", score(6, "5"));
    Patient other = patient("b", score(0, Timing.AFTER, "6.5"));
    SourceResult source = Courses.result("east", List.of(responder, other));
    Report report = new Reports(Reported.findings(source)).ofAllClinics();
    Table table = Reported.page(report, "Response by session").table();
    return Reported.rows(table).stream()
        .filter(row -> row.get(1).equals(Value.of(measure)))
        .map(row -> byTitle(table.columns(), row))
        .findFirst()
        .orElseThrow();
  }

  private static Patient patient(String id, Score later) {
    List<Session> sessions =
        IntStream.range(0, 4).mapToObj(i -> Courses.session(3 * i, "North")).toList();
    return Courses.patient(
        id, sessions, Stream.of(score(0, Timing.BEFORE, "8"), later).toArray(Score[]::new));
  }

  private static Map<String, Value> byTitle(List<Column> columns, List<Value> row) {
    return IntStream.range(0, row.size())
        .boxed()
        .collect(Collectors.toMap(i -> columns.get(i).title(), row::get));
  }
}

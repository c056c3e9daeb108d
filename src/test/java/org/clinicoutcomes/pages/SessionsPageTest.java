package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

/** Sessions every three days; one patient responds after the second, one never. */
class SessionsPageTest {

  @Test
  void showsSharesOfTheEligibleByHeadline() {
    List<Map<String, Value>> rows = Reported.byTitle(Reported.table(report(), "Sessions"));
    assertThat(rows).hasSize(6);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row).containsEntry("Eligible series", Value.of(2L)));
    assertThat(rows)
        .extracting(row -> row.get("Share met"))
        .containsExactly(
            Stream.of(0.0, 0.5, 0.5, 0.5, 0.5, 0.5).map(Value::of).toArray(Value[]::new));
    assertThat(rows)
        .extracting(row -> row.get("Scored by then"))
        .containsExactly(Stream.of(1L, 2L, 2L, 2L, 2L, 2L).map(Value::of).toArray(Value[]::new));
  }

  @Test
  void showsWhatHappenedDuringTreatment() {
    assertThat(row("pain_2_points"))
        .containsEntry("Condition", Value.of("migraine"))
        .containsEntry("Headline", Value.of("headline"))
        .containsEntry("Eligible series", Value.of(2L))
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
    return Reported.byTitle(Reported.tableNamed(report(), "Course")).stream()
        .filter(row -> Value.of("improved as " + measure + " says").equals(row.get("Measure")))
        .findFirst()
        .orElseThrow();
  }

  private static Report report() {
    Patient responder = patient("a", score(6, "5"));
    Patient other = patient("b", score(0, Timing.AFTER, "6.5"));
    MeasuredSource source = Courses.result("east", List.of(responder, other));
    return new Reports(Reported.conclusions(source)).ofAllClinics();
  }

  private static Patient patient(String id, Score later) {
    List<Session> sessions =
        IntStream.range(0, 4).mapToObj(i -> Courses.session(3 * i, "North")).toList();
    return Courses.patient(
        id, sessions, Stream.of(score(0, Timing.BEFORE, "8"), later).toArray(Score[]::new));
  }
}

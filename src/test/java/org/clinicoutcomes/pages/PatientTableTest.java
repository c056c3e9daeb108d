package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.DAY_0;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.ChangeFigures;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.measure.TallySum;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

class PatientTableTest {

  private static final List<String> MEASURES =
      List.of("pain_2_points", "pain_2_points_worse", "phq9_response");

  private static final CellKey KEY = CellKey.overall("N", "migraine", "pain_2_points");

  private static final List<Column> COLUMNS = PatientTable.columns(MEASURES);

  private static final PatientTable ROWS = new PatientTable(MEASURES, Courses.RULES.followUp());

  @Test
  void saysHowASeriesWent() {
    Map<String, Value> row =
        row(
            0,
            Courses.patient(
                "p7",
                List.of(Courses.session(0, "North"), Courses.session(7, "North")),
                score(0, Timing.BEFORE, "8"),
                score(10, "5.5")));
    assertThat(row)
        .containsEntry("Patient", Value.of("p7"))
        .containsEntry("Series", Value.of(1L))
        .containsEntry("Kind", Value.of("induction"))
        .containsEntry("Status", Value.of("closed"))
        .containsEntry("Last session", Value.of(DAY_0.plusDays(7)))
        .containsEntry("Sessions", Value.of(2L))
        .containsEntry("Outcome", Value.of("improved"))
        .containsEntry("Why no starting score", Value.BLANK)
        .containsEntry("Headline", Value.of("pain_2_points"))
        .containsEntry("Age band", Value.of("unknown"))
        .containsEntry("Severity at the start", Value.of("severe"))
        .containsEntry("Sessions to first score", Value.of(2L))
        .containsEntry("Sessions to response", Value.of(2L))
        .containsEntry("Response days", Value.BLANK)
        .containsEntry("Response end", Value.of("no_follow_up"))
        .containsEntry("Place in the flow", Value.of("treated"))
        .containsEntry("Starting score on", Value.of(DAY_0))
        .containsEntry("Starting score", Value.of(8.0))
        .containsEntry("Final score", Value.of(5.5))
        .containsEntry("Change", Value.of(2.5))
        .containsEntry("pain_2_points", Value.of("improved"))
        .containsEntry("pain_2_points_worse", Value.of("not_improved"))
        .containsEntry("phq9_response", Value.BLANK);
  }

  @Test
  void namesThePeriodsThatASeriesStandsFor() {
    Patient twice =
        Courses.patient("p", List.of(Courses.session(0, "N"), Courses.session(200, "N")));
    assertThat(row(0, twice))
        .containsEntry("In the rate", Value.of("yes"))
        .containsEntry("In the rate of year", Value.of("2024"))
        .containsEntry("In the rate of quarter", Value.of("2024-Q1"))
        .containsEntry("In the rate of month", Value.of("2024-01"));
    assertThat(row(1, twice))
        .containsEntry("In the rate", Value.of("no"))
        .containsEntry("In the rate of year", Value.BLANK)
        .containsEntry("In the rate of quarter", Value.of("2024-Q3"))
        .containsEntry("In the rate of month", Value.of("2024-07"));
  }

  @Test
  void leavesTheEndBlankWhileASeriesIsInProgress() {
    Patient recent =
        Courses.patient(
            "p",
            List.of(Courses.session(690, "N")),
            score(690, Timing.BEFORE, "8"),
            score(695, "2"));
    assertThat(row(0, recent))
        .containsEntry("In the rate", Value.of("no"))
        .containsEntry("Place in the flow", Value.of("first_in_progress"))
        .containsEntry("Outcome", Value.of("in_progress"))
        .containsEntry("Response end", Value.BLANK)
        .containsEntry("Starting score", Value.of(8.0))
        .containsEntry("Final score", Value.BLANK)
        .containsEntry("Change", Value.BLANK)
        .containsEntry("pain_2_points", Value.of("in_progress"));
  }

  @Test
  void saysHowLongAResponseLastedAndWhyABaselineIsMissing() {
    List<Session> sessions = List.of(Courses.session(0, "N"));
    assertThat(
            row(
                0,
                Courses.patient(
                    "p", sessions, score(0, Timing.BEFORE, "8"), score(5, "5"), score(60, "8"))))
        .containsEntry("Response days", Value.of(55L))
        .containsEntry("Response end", Value.of("lost"));
    assertThat(row(0, Courses.patient("p", sessions, score(-15, "8"), score(5, "5"))))
        .containsEntry("Outcome", Value.of("no_baseline"))
        .containsEntry("Why no starting score", Value.of("too_early"))
        .containsEntry("Response end", Value.BLANK);
  }

  @Test
  void hasAColumnForEveryValue() {
    for (ConditionCourse course : Courses.of(random())) {
      assertThat(course.series())
          .allSatisfy(s -> assertThat(ROWS.row(course, s, 1)).hasSameSizeAs(COLUMNS));
    }
    assertThat(COLUMNS).extracting(Column::title).doesNotHaveDuplicates();
  }

  /** The proof behind every percentage: a rate can be counted again from the rows. */
  @Test
  void addsUpToTheLadder() {
    Map<Value, Long> rungs =
        Courses.of(random()).stream()
            .filter(course -> course.condition().equals("migraine"))
            .flatMap(course -> course.series().stream().map(s -> ROWS.row(course, s, 1)))
            .map(PatientTableTest::byTitle)
            .filter(row -> row.get("In the rate").equals(Value.of("yes")))
            .collect(Collectors.groupingBy(r -> r.get("pain_2_points"), Collectors.counting()));
    Map<Rung, Long> counted =
        Courses.result("s", List.of(random())).figures().of(Families.CELLS).entrySet().stream()
            .filter(e -> e.getKey().period().equals("all") && e.getKey().stratum().equals("all"))
            .filter(e -> e.getKey().condition().equals("migraine"))
            .filter(e -> e.getKey().measure().equals("pain_2_points"))
            .flatMap(e -> e.getValue().rungs().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    assertThat(rungs).hasSizeGreaterThan(2);
    assertThat(rungs)
        .isEqualTo(
            counted.entrySet().stream()
                .collect(Collectors.toMap(e -> Value.of(e.getKey().code()), Map.Entry::getValue)));
  }

  @Test
  void ladderRowHoldsCountsThenRatesThenMeans() {
    TallySum sum = new TallySum();
    sum.add(Examples.outcome(Examples.PAIN_2_POINTS, "8", "5"));
    sum.add(Examples.outcome(Examples.PAIN_2_POINTS, "6", "5"));
    sum.add(Examples.outcome(Examples.PAIN_2_POINTS, "8", ""));
    sum.add(Examples.outcome(Examples.PAIN_2_POINTS, "1", ""));
    Tally tally = sum.tally();
    List<Value> row = LadderTable.rowWithMeans(List.of(Value.of("own")), KEY, tally, Proof.NONE);
    assertThat(LadderTable.columnsWithMeans(List.of(new Column("Own", Format.TEXT)), Proof.NONE))
        .hasSameSizeAs(row);
    assertThat(row.subList(0, 10))
        .containsExactly(
            Value.of("own"),
            Value.of(4L),
            Value.of(0L),
            Value.of(1L),
            Value.of(3L),
            Value.of(1L),
            Value.of(2L),
            Value.of(1L),
            Value.of(2 / 3.0),
            Value.of(0.5));
    assertThat(row.subList(12, 19))
        .containsExactly(
            Value.of(1 / 3.0),
            Value.of(2 / 3.0),
            Value.of(7.0),
            Value.of(5.0),
            Value.of(2.0),
            Value.of(ChangeFigures.of(tally).sdChange()),
            Value.of(2.0));
  }

  @Test
  void ladderRowIsBlankWhereNothingCanBeEstimated() {
    TallySum sum = new TallySum();
    sum.add(Examples.outcome(Examples.PAIN_2_POINTS, "", ""));
    assertThat(LadderTable.rowWithMeans(List.of(), KEY, sum.tally(), Proof.NONE).subList(7, 18))
        .containsOnly(Value.BLANK);
  }

  private static Patient[] random() {
    return Courses.random(60, new Random(61)).toArray(Patient[]::new);
  }

  private static Map<String, Value> row(int series, Patient patient) {
    ConditionCourse course = Courses.of(patient).get(0);
    return byTitle(ROWS.row(course, course.series().get(series), 1));
  }

  private static Map<String, Value> byTitle(List<Value> row) {
    return IntStream.range(0, row.size())
        .boxed()
        .collect(Collectors.toMap(i -> COLUMNS.get(i).title(), row::get));
  }
}

package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.series.MissingBaseline;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

class FiguresCounterTest {

  private static final Map<Rung, Long> ONE_WITHOUT = Map.of(Rung.NO_BASELINE, 1L);
  private static final Map<MissingBaseline, Long> NEVER_SCORED =
      Map.of(MissingBaseline.NEVER_SCORED, 1L);

  @Test
  void countsAPatientOncePerPeriodInTheClinicOfTheIndexSeries() {
    Patient treatedTwice =
        Courses.patient(
            "p",
            List.of(session(0, "North"), session(400, "South")),
            score(0, Timing.BEFORE, "8"),
            score(7, "5"));
    Figures figures = figures(treatedTwice);
    assertThat(treated(figures, "North", "all")).isEqualTo(1);
    assertThat(treated(figures, "South", "all")).isZero();
    assertThat(treated(figures, "North", "2024")).isEqualTo(1);
    assertThat(treated(figures, "South", "2025")).isEqualTo(1);
    assertThat(figures.of(Families.CELLS))
        .containsKey(new CellKey("South", "2025", "migraine", "course", "repeat", "pain_2_points"))
        .containsKey(new CellKey("North", "2024", "migraine", "course", "first", "pain_2_points"));
  }

  @Test
  void leavesNobodyTreatedOut() {
    assertThat(figures(Courses.patient("p", List.of(session(690, "North")))).of(Families.CELLS))
        .isEmpty();
  }

  @Test
  void groupsByTheSeverityOfEachMeasuresOwnBaseline() {
    Figures figures =
        figures(
            Courses.patient("a", List.of(session(0, "N")), score(0, Timing.BEFORE, "6.99")),
            Courses.patient("b", List.of(session(0, "N")), score(0, Timing.BEFORE, "7")),
            Courses.patient("c", List.of(session(0, "N"))));
    assertThat(severities(figures)).isEqualTo(Map.of("moderate", 1L, "severe", 1L, "unknown", 1L));
  }

  private static Map<String, Long> severities(Figures figures) {
    return figures.of(Families.CELLS).entrySet().stream()
        .filter(e -> e.getKey().stratum().equals("baseline_severity"))
        .filter(e -> e.getKey().measure().equals("pain_2_points"))
        .collect(
            java.util.stream.Collectors.toMap(
                e -> e.getKey().value(), e -> e.getValue().ladder().treated()));
  }

  @Test
  void hasADurabilityRowForEachBenefitWhereNobodyImproved() {
    Figures figures =
        figures(Courses.patient("p", List.of(session(0, "N")), score(0, Timing.BEFORE, "8")));
    assertThat(figures.of(Families.DURABILITY).keySet())
        .extracting(key -> key.group().measure() + " " + key.handling().code())
        .containsExactly(
            "pain_2_points as_treated",
            "pain_2_points as_treated_confirmed",
            "pain_2_points censored_at_retreatment",
            "pain_30_percent as_treated",
            "pain_30_percent as_treated_confirmed",
            "pain_30_percent censored_at_retreatment");
    assertThat(figures.of(Families.DURABILITY).values())
        .extracting(DurabilityTally::improved)
        .containsOnly(0L);
  }

  @Test
  void followsAResponseFromTheIndexSeriesOnly() {
    Patient relapsed =
        Courses.patient(
            "p",
            List.of(session(0, "N"), session(200, "N")),
            score(0, Timing.BEFORE, "8"),
            score(7, "5"),
            score(60, "5"),
            score(200, Timing.BEFORE, "8"),
            score(207, "2"));
    DurabilityKey key =
        new DurabilityKey(new Group("N", "migraine", "pain_2_points"), Handling.AS_TREATED);
    DurabilityTally tally = figures(relapsed).of(Families.DURABILITY).get(key);
    assertThat(tally.improved()).isEqualTo(1);
    assertThat(tally.endsByDay()).isEqualTo(Map.of(193, new DurabilityTally.Ends(1, 0, 0)));
  }

  @Test
  void countsEveryClosedEligibleSeriesOfEitherKindWithinSeries() {
    Patient kept =
        Courses.patient(
            "p",
            List.of(session(0, "N"), session(40, "N"), session(690, "N")),
            score(0, Timing.BEFORE, "8"),
            score(5, "5"),
            score(40, Timing.BEFORE, "8"));
    Group group = new Group("N", "migraine", "pain_2_points");
    assertThat(figures(kept).of(Families.WITHIN_SERIES).get(group).eligible()).isEqualTo(2);
    assertThat(figures(kept).of(Families.WITHIN_SERIES))
        .doesNotContainKey(new Group("N", "migraine", "pain_2_points_worse"));
  }

  @Test
  void placesEveryTreatedPatientOnceInTheFlow() {
    Figures figures =
        figures(
            Courses.patient("treated", List.of(session(0, "N"), session(400, "S"))),
            Courses.patient("in progress", List.of(session(690, "N"))),
            Courses.patient("maintained", List.of(maintenance(0), maintenance(5))));
    Group north = new Group("N", "migraine", "");
    assertThat(figures.of(Families.FLOW))
        .isEqualTo(Map.of(north, new FlowTally(1, 1, ONE_WITHOUT, NEVER_SCORED)));
    assertThat(figures.of(Families.FLOW).get(north).patients()).isEqualTo(3);
  }

  @Test
  void judgesAnInductionThatBeganAfterMaintenance() {
    Patient later = Courses.patient("p", List.of(maintenance(0), session(400, "S")));
    assertThat(figures(later).of(Families.FLOW))
        .isEqualTo(
            Map.of(new Group("S", "migraine", ""), new FlowTally(0, 0, ONE_WITHOUT, NEVER_SCORED)));
  }

  @Test
  void laddersAddUpToTheirPatients() {
    Figures figures =
        figures(
            Courses.patient("a", List.of(session(0, "N")), score(0, "8"), score(7, "6")),
            Courses.patient("b", List.of(session(0, "N")), score(0, "8"), score(7, "6.01")),
            Courses.patient("c", List.of(session(0, "N")), score(0, "8")),
            Courses.patient("d", List.of(session(0, "N")), score(0, "1.99"), score(7, "0")),
            Courses.patient("e", List.of(session(0, "N"))));
    CellKey cell = new CellKey("N", "all", "migraine", "all", "all", "pain_2_points");
    assertThat(figures.of(Families.CELLS).get(cell).ladder()).isEqualTo(new Ladder(5, 1, 1, 1, 1));
  }

  private static Session session(int day, String clinic) {
    return Courses.session(day, clinic);
  }

  private static Session maintenance(int day) {
    Session s = session(day, "N");
    return new Session(
        s.id(),
        s.at(),
        s.condition(),
        s.drug(),
        s.route(),
        s.clinic(),
        s.clinician(),
        null,
        org.clinicoutcomes.session.Purpose.MAINTENANCE,
        null,
        Monitoring.NONE);
  }

  private static long treated(Figures figures, String clinic, String period) {
    return Stream.of(new CellKey(clinic, period, "migraine", "all", "all", "pain_2_points"))
        .filter(figures.of(Families.CELLS)::containsKey)
        .mapToLong(key -> figures.of(Families.CELLS).get(key).ladder().treated())
        .sum();
  }

  private static Figures figures(Patient... patients) {
    FiguresCounter counter =
        new FiguresCounter(new FollowUpSchedule(Courses.AS_OF, Courses.RULES.followUp(), 14));
    Courses.of(patients).forEach(counter);
    Figures figures = new Figures();
    counter.addTo(figures);
    return figures;
  }
}

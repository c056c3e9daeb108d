package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

class EndScoreTallyTest {

  private static final Group GROUP = new Group("N", "migraine", "pain_2_points");

  /**
   * Assessed: baselines 8 and 6, 1 and 2 sessions, those by im stopped early. Without: 9 and 5, 1
   * and 1.
   */
  private static final List<Patient> PATIENTS =
      List.of(
          patient("a", "iv", 1, score(0, Timing.BEFORE, "8"), score(7, "2")),
          patient("b", "im", 2, score(0, Timing.BEFORE, "6"), score(8, "6")),
          patient("c", "iv", 1, score(0, Timing.BEFORE, "9")),
          patient("d", "iv", 1, score(0, Timing.BEFORE, "5")),
          patient("below entry", "iv", 1, score(0, Timing.BEFORE, "1")),
          patient("never scored", "iv", 1));

  @Test
  void setsTheEligibleWithAnEndScoreBesideThoseWithout() {
    assertThat(tally().assessed().patients()).isEqualTo(2);
    assertThat(tally().missing().patients()).isEqualTo(2);
  }

  @Test
  void comparesMeansInPointsAndInTheirSpread() {
    Contrast baseline = contrasts().get("baseline mean");
    assertThat(baseline.assessed().figure()).isEqualTo(7);
    assertThat(baseline.missing().figure()).isEqualTo(7);
    assertThat(baseline.missing().deviation()).isCloseTo(Math.sqrt(8), within(1e-12));
    assertThat(baseline.assessed().count()).isEmpty();
    Contrast sessions = contrasts().get("sessions mean");
    assertThat(sessions.difference()).isEqualTo(0.5);
    // variances ½ and 0: ½ over the root of ¼
    assertThat(sessions.inDeviations()).isCloseTo(1, within(1e-12));
    assertThat(sessions.limits().low()).isNaN();
  }

  @Test
  void comparesSharesOfEveryValueThatEitherSideHas() {
    Contrast im = contrasts().get("route im");
    assertThat(im.assessed()).isEqualTo(new Contrast.Side(2, OptionalLong.of(1), 0.5, Double.NaN));
    assertThat(im.missing()).isEqualTo(new Contrast.Side(2, OptionalLong.of(0), 0, Double.NaN));
    assertThat(im.difference()).isEqualTo(0.5);
    assertThat(im.limits().low()).isNegative();
    assertThat(im.inDeviations()).isNaN();
    assertThat(contrasts().get("route iv").difference()).isEqualTo(-0.5);
    assertThat(contrasts().get("drug ketamine").difference()).isZero();
  }

  @Test
  void countsPatientsWithASessionThatWasStoppedEarlyOnce() {
    Contrast stopped = contrasts().get("stopped_early yes");
    assertThat(stopped.assessed())
        .isEqualTo(new Contrast.Side(2, OptionalLong.of(1), 0.5, Double.NaN));
    assertThat(stopped.missing().count()).hasValue(0);
  }

  @Test
  void leavesEmptyWhatHasNobodyToBeAbout() {
    Contrast iv = contrasts(PATIENTS.subList(0, 1)).get("route iv");
    assertThat(iv.assessed().figure()).isEqualTo(1);
    assertThat(iv.missing().figure()).isNaN();
    assertThat(iv.difference()).isNaN();
    assertThat(iv.limits().high()).isNaN();
  }

  private static EndScoreTally tally() {
    return tally(PATIENTS);
  }

  private static Map<String, Contrast> contrasts() {
    return contrasts(PATIENTS);
  }

  private static Map<String, Contrast> contrasts(List<Patient> patients) {
    return tally(patients).contrasts().stream()
        .collect(Collectors.toMap(c -> c.item() + " " + c.value(), c -> c));
  }

  private static EndScoreTally tally(List<Patient> patients) {
    FiguresCounter counter = new FiguresCounter(new FollowUpSchedule(Courses.AS_OF, 365, 14));
    Courses.of(patients.toArray(Patient[]::new)).forEach(counter);
    Figures figures = new Figures();
    counter.addTo(figures);
    return figures.of(Families.END_SCORES).get(GROUP);
  }

  private static Patient patient(String id, String route, int sessions, Score... scores) {
    return Courses.patient(
        id, List.of(session(0, route), session(1, route)).subList(0, sessions), scores);
  }

  private static Session session(int day, String route) {
    Session s = Courses.session(day, "N");
    return new Session(
        s.id(),
        s.at(),
        s.condition(),
        s.drug(),
        route,
        s.clinic(),
        s.clinician(),
        null,
        null,
        null,
        new Monitoring(
            route.equals("im"), s.monitoring().readings(), s.monitoring().adverseEvents()));
  }
}
